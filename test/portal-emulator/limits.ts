/** The portal's limits, rest.md 6.4. What is left out is off. */
export interface LimitOptions {
  /** Leaky bucket per portal and source address. */
  readonly bucket?: { readonly capacity: number; readonly drainPerSecond: number }
  /** Working time per app and method within ten one-minute baskets. Calls under 0.1 s are not counted. */
  readonly operatingSeconds?: number
  /** A request that works longer dies with what it has done. */
  readonly requestSeconds?: number
}

export const DOCUMENTED: LimitOptions = {
  bucket: { capacity: 50, drainPerSecond: 2 },
  operatingSeconds: 480,
  requestSeconds: 60,
}

export const ENTERPRISE: LimitOptions = { ...DOCUMENTED, bucket: { capacity: 250, drainPerSecond: 5 } }

export function limitsOf(options: LimitOptions | 'documented' | 'off'): LimitOptions {
  if (options === 'documented') return DOCUMENTED
  return options === 'off' ? {} : options
}

const BASKETS = 10
const BASKET_MS = 60_000
const NOT_COUNTED_MS = 100

/** Counters of one portal. Times in milliseconds of the portal's clock. */
export class Limits {
  options: LimitOptions
  readonly #buckets = new Map<string, { level: number; at: number }>()
  readonly #operating = new Map<string, Map<number, number>>()

  constructor(options: LimitOptions) {
    this.options = options
  }

  /** One request more from this address. False: the bucket is full, answer 503. */
  admit(address: string, now: number): boolean {
    const { bucket } = this.options
    if (!bucket) return true
    const old = this.#buckets.get(address) ?? { level: 0, at: now }
    const level = Math.max(0, old.level - ((now - old.at) / 1000) * bucket.drainPerSecond)
    const admitted = level + 1 <= bucket.capacity
    this.#buckets.set(address, { level: admitted ? level + 1 : level, at: now })
    return admitted
  }

  get countsOperating(): boolean {
    return this.options.operatingSeconds !== undefined
  }

  isBlocked(app: string, method: string, now: number): boolean {
    const { operatingSeconds } = this.options
    return operatingSeconds !== undefined && this.operating(app, method, now).seconds >= operatingSeconds
  }

  record(app: string, method: string, startedAt: number, ms: number): void {
    if (!this.countsOperating || ms < NOT_COUNTED_MS) return
    const baskets = this.#operating.get(`${app} ${method}`) ?? new Map<number, number>()
    const basket = Math.floor(startedAt / BASKET_MS)
    baskets.set(basket, (baskets.get(basket) ?? 0) + ms)
    this.#operating.set(`${app} ${method}`, baskets)
  }

  /** Seconds worked within the window, and when its oldest basket falls out (unix seconds). */
  operating(app: string, method: string, now: number): { seconds: number; resetAt: number } {
    const baskets = this.#operating.get(`${app} ${method}`)
    const current = Math.floor(now / BASKET_MS)
    let ms = 0
    let oldest = current
    for (const [basket, worked] of baskets ?? []) {
      if (basket <= current - BASKETS) {
        baskets?.delete(basket)
      } else {
        ms += worked
        oldest = Math.min(oldest, basket)
      }
    }
    return { seconds: ms / 1000, resetAt: ((oldest + BASKETS) * BASKET_MS) / 1000 }
  }
}
