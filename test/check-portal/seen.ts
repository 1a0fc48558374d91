export interface Seen {
  readonly verdict: 'same' | 'differs' | 'not tried'
  readonly seen: string
}

export const same = (seen: string): Seen => ({ verdict: 'same', seen })
export const differs = (seen: string): Seen => ({ verdict: 'differs', seen })
export const untried = (reason: string): Seen => ({ verdict: 'not tried', seen: reason })

/** Thrown where there is nothing to look at; the message is the reason. */
export class Untried extends Error {}

/** Thrown where an answer is not what it should be at all. */
export class Differs extends Error {}

/** Same when all of it holds; else what does not. */
export function judge(seen: string, claims: readonly (readonly [holds: boolean, otherwise: string])[]): Seen {
  const broken = claims.flatMap(([holds, otherwise]) => (holds ? [] : [otherwise]))
  return broken.length === 0 ? same(seen) : differs(broken.join('; '))
}
