import type { B24Frame } from '@bitrix24/b24jssdk'
import { traitsOf } from '#domain/failure-traits.ts'
import { asPortalError } from '#domain/portal-error.ts'
import type { OptionName } from '#domain/storage-budget.ts'
import { userOption, type ReadUserOptions } from './user-option.ts'

/** An option that other tabs write, too. */
interface FreshOption {
  /** What the portal told at the opening, or what was read or written since. */
  readonly known: () => string
  /** Takes what somebody else's reading told. */
  readonly learn: (options: ReadonlyMap<string, string>) => void
  /** Asks the portal. Rejects with a `PortalError`. */
  readonly read: () => Promise<string>
  readonly write: (text: string) => Promise<void>
}

/**
 * Read by REST, because the frame only knows what was stored at the opening; from what is known here where the portal
 * withholds that. A portal that still tells what this tab has just replaced is late with storing it.
 */
export function freshOption(frame: B24Frame, name: OptionName, readOptions: ReadUserOptions): FreshOption {
  const option = userOption(frame, name)
  let known = option.read()
  let replaced: string | null = null
  const learn = (options: ReadonlyMap<string, string>): void => {
    const text = options.get(name) ?? ''
    if (text === replaced) return
    replaced = null
    known = text
  }
  return {
    known: () => known,
    learn,
    read: async () => {
      try {
        learn(await readOptions())
      } catch (error) {
        if (traitsOf(asPortalError(error)).method !== 'withheld') throw error
      }
      return known
    },
    write: (text) => {
      if (text !== known) replaced ??= known
      known = text
      return option.write(text)
    },
  }
}
