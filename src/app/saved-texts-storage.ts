import type { B24Frame } from '@bitrix24/b24jssdk'
import type { RestClient } from '#bitrix24/client.ts'
import { readUserOptions } from '#bitrix24/user-options.ts'
import { asPortalError } from '#domain/portal-error.ts'
import type { SavedTextsStorage } from '#domain/ports.ts'
import { parseSavedTexts, savedTextsText } from '#domain/saved-texts.ts'
import { userOption } from '#portal/user-option.ts'

/**
 * Texts kept on the portal. Read by REST, because the frame tells only what there was at the opening, and another
 * window may have saved some since; from the frame where the portal does not allow that.
 */
export function createSavedTextsStorage(frame: B24Frame, client: RestClient): SavedTextsStorage {
  const option = userOption(frame, 'texts')
  let written: string | null = null

  async function kept(): Promise<string> {
    try {
      return (await readUserOptions(client)).get('texts') ?? ''
    } catch (error) {
      const { code } = asPortalError(error)
      if (code === 'method-missing' || code === 'access-denied' || code === 'scope-missing')
        return written ?? option.read()
      throw error
    }
  }

  return {
    read: async () => parseSavedTexts(await kept()),
    write: (texts) => {
      written = savedTextsText(texts)
      return option.write(written)
    },
  }
}
