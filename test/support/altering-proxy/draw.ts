import { pick } from '#test/portal-emulator/world/random.ts'
import type { AlteredAnswer, Alteration, Body, Delivery, Subject, Work } from './alteration.ts'
import { contractCodes, isRefusal } from './refusals.ts'

type Random = () => number

/** Statuses that proxies, portals and gateways send. Any other of 100 to 599 comes up as well. */
const usual = [
  200, 200, 200, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 400, 401, 403, 404, 408, 409,
  413, 429, 451, 499, 500, 500, 502, 503, 503, 504, 520, 524,
]

const types = [
  'application/json; charset=utf-8',
  'application/json; charset=utf-8',
  'application/json; charset=utf-8',
  'text/html',
  'text/plain; charset=windows-1251',
  'application/octet-stream',
  'image/png',
]

/** Texts of exceptions, some of which speak of what other errors mean. */
const exceptions = [
  'Deadlock found when trying to get lock; try restarting transaction',
  'Mysql query error: (1213)',
  'Socialnetwork group not found in cache',
  'The plan of this portal, its subscription and its tariff',
  'Wrong user IDs: array to string conversion',
  '',
]

const otherJson = [
  '[]',
  'null',
  'true',
  '0',
  '"ok"',
  '{}',
  '{"status":"error","message":"Try again"}',
  '{"error":"0"}',
  '{"error":0,"error_description":"Unknown"}',
  '{"error":null,"result":null}',
  '{"data":{"result":[1,2,3]}}',
  '{"result":',
]

const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const chance = (random: Random, probability: number): boolean => random() < probability

const strangers = (random: Random): number[] =>
  Array.from({ length: 1 + below(random, 3) }, () => 900_000 + below(random, 1_000))

/** Results of another shape than an invitation's or a reading's. None of them names a person who was sent. */
const results = (random: Random): unknown =>
  pick<() => unknown>(random, [
    () => [],
    () => strangers(random),
    () => strangers(random).map(String),
    () => null,
    () => true,
    () => false,
    () => '',
    () => ({}),
    () => ({ surprise: true }),
    () => [null],
    () => [[strangers(random)]],
  ])()

function drawBody(random: Random, subject: Subject, hasOwn: boolean): Body {
  const own: readonly Body[] = [
    { kind: 'own' },
    { kind: 'own' },
    { kind: 'truncated' },
    { kind: 'php-warning' },
    { kind: 'bom' },
    { kind: 'near-limit', resetInSeconds: below(random, 40) },
  ]
  const readings: readonly Body[] = [
    { kind: 'stale' },
    { kind: 'stale' },
    { kind: 'other-group' },
    { kind: 'fewer-people' },
  ]
  const batches = (): readonly Body[] => [
    { kind: 'other-group' },
    { kind: 'fewer-people' },
    { kind: 'command-lost', place: below(random, 50) },
    { kind: 'command-failed', place: below(random, 50), code: pick(random, contractCodes) },
  ]
  return pick<() => Body>(random, [
    ...(hasOwn ? own.map((body) => () => body) : []),
    ...(subject === 'reading' ? readings.map((body) => () => body) : []),
    ...(subject === 'batch' ? batches().map((body) => () => body) : []),
    () => ({ kind: 'empty' }),
    () => ({ kind: 'html' }),
    () => ({ kind: 'json', text: pick(random, otherJson) }),
    () => ({ kind: 'result', result: results(random) }),
    () => ({ kind: 'error', code: pick(random, contractCodes), text: pick(random, exceptions) }),
    () => ({
      kind: 'error',
      code: pick(random, ['', 'ERROR_CORE', 'ERROR_ARGUMENT', '0', '100']),
      text: pick(random, exceptions),
    }),
  ])()
}

function drawDelivery(random: Random): Delivery {
  return pick<() => Delivery>(random, [
    () => ({ kind: 'at-once' }),
    () => ({ kind: 'at-once' }),
    () => ({ kind: 'at-once' }),
    () => ({ kind: 'delayed', ms: 20 + below(random, 300) }),
    () => ({ kind: 'cut', bytes: 1 + below(random, 400) }),
    () => ({ kind: 'closed' }),
    // Waited for until the app gives up, so it is rare.
    () => (chance(random, 0.2) ? { kind: 'never' } : { kind: 'closed' }),
  ])()
}

function drawWork(random: Random, subject: Subject): Work {
  // A reading changes nothing, so whether it arrives does not matter.
  if (subject !== 'invitation') return { kind: 'done' }
  return pick<() => Work>(random, [
    () => ({ kind: 'done' }),
    () => ({ kind: 'done' }),
    () => ({ kind: 'done' }),
    () => ({ kind: 'twice' }),
    () => ({ kind: 'not-done' }),
    () => ({ kind: 'late', ms: 50 + below(random, 1_200) }),
  ])()
}

function drawAnswer(random: Random, subject: Subject, work: Work): AlteredAnswer {
  const body = drawBody(random, subject, work.kind === 'done' || work.kind === 'twice')
  const status = chance(random, 0.15) ? 100 + below(random, 500) : pick(random, usual)
  return {
    status,
    body,
    type: pick(random, types),
    cors: !chance(random, 0.08),
    brokenGzip: chance(random, 0.06),
    hasLength: chance(random, 0.8),
    location: chance(random, 0.5) ? 'same' : 'page',
    delivery: drawDelivery(random),
  }
}

/** Followed as a GET to the same address, which a portal refuses for want of a token: a lie as well (see `isRefusal`). */
const leadsBack = ({ status, location }: AlteredAnswer): boolean =>
  location === 'same' && (status === 301 || status === 302 || status === 303)

function isLie({ work, answer, subject }: Alteration): boolean {
  if (subject !== 'invitation' || work.kind === 'not-done') return false
  const { body, status } = answer
  return (body.kind === 'error' && isRefusal(status, body.code)) || leadsBack(answer)
}

/** One alteration out of the grammar of HTTP. */
export function drawAlteration(random: Random, subject: Subject, nth: number): Alteration {
  for (;;) {
    const work = drawWork(random, subject)
    const drawn: Alteration = { subject, nth, work, answer: drawAnswer(random, subject, work) }
    if (!isLie(drawn)) return drawn
  }
}
