/** The requests that a proxy alters, by the method that they call. */
export const methodOf = {
  invitation: 'sonet_group.user.invite',
  reading: 'socialnetwork.api.workgroup.get',
  /** Several readings at once: what is read before anything is sent. */
  batch: 'batch',
} as const

export type Subject = keyof typeof methodOf

/** What stands in the body. `own` and the kinds made of it need the portal's answer, so the work has to be done first. */
export type Body =
  | { readonly kind: 'own' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'php-warning' }
  | { readonly kind: 'bom' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'html' }
  /** A JSON text as it stands. */
  | { readonly kind: 'json'; readonly text: string }
  /** An answer in the portal's form with this result. */
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'error'; readonly code: string; readonly text: string }
  /** The portal's own, with a `time` by which the method has to rest (rest.md 6.4). */
  | { readonly kind: 'near-limit'; readonly resetInSeconds: number }
  /** Readings only: what the portal said of the group when the proxy was armed. */
  | { readonly kind: 'stale' }
  /** Readings, alone or in a batch: the portal's own answer under another group's ID, and with half of the people. */
  | { readonly kind: 'other-group' }
  | { readonly kind: 'fewer-people' }
  /** Batches only: one of the answers is not there, or is an error. */
  | { readonly kind: 'command-lost'; readonly place: number }
  | { readonly kind: 'command-failed'; readonly place: number; readonly code: string }

/** How the answer travels. Milliseconds. */
export type Delivery =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'delayed'; readonly ms: number }
  /** The connection breaks after this number of bytes of the answer, its head included. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** Not a byte: on a connection that was used before, Chromium then sends the POST again by itself. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'never' }

/** An HTTP answer, part by part. */
export interface AlteredAnswer {
  readonly status: number
  readonly body: Body
  readonly type: string
  readonly cors: boolean
  readonly brokenGzip: boolean
  /** Without a length the end of the connection is the end of the body, so that a cut looks like a whole answer. */
  readonly hasLength: boolean
  /** Where a status that redirects leads to: the same address, or a page that is not REST. */
  readonly location: 'same' | 'page'
  readonly delivery: Delivery
}

/** An answer that a portal could send; a test names what is odd about its own. */
export const plainAnswer: AlteredAnswer = {
  status: 200,
  body: { kind: 'own' },
  type: 'application/json; charset=utf-8',
  cors: true,
  brokenGzip: false,
  hasLength: true,
  location: 'page',
  delivery: { kind: 'at-once' },
}

/** What becomes of the request: it reaches the portal, never does, does so after the answer, or is delivered twice. */
export type Work =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-done' }
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'twice' }

export interface Alteration {
  readonly subject: Subject
  /** Counted from 1 since the proxy was armed. What a browser repeats counts as well. */
  readonly nth: number
  readonly work: Work
  readonly answer: AlteredAnswer
}

/** One line that tells an alteration, for a failure that has to be understood. */
export function describeAlteration({ subject, nth, work, answer }: Alteration): string {
  const { status, body, delivery, type, ...rest } = answer
  const flags = Object.entries({
    'no CORS': !rest.cors,
    'broken gzip': rest.brokenGzip,
    'no length': !rest.hasLength,
  }).flatMap(([name, is]) => (is ? [name] : []))
  const parts = [`${status}`, JSON.stringify(body), type, JSON.stringify(delivery), rest.location, ...flags]
  return `${subject} ${nth}: work ${JSON.stringify(work)}, ${parts.join(', ')}`
}
