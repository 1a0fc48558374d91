import { mostLines } from '#domain/list/list-size.ts'
import type { ParsedList } from '#domain/list/parser.ts'
import { biggestFileMb, type FileResult } from '#features/matching/files/reading.ts'
import type { Translate } from '#i18n/messages.ts'

const tooMuch = (t: Translate, file: string): string => t('list.tooMuch', { file, limit: mostLines })

/** Why the list in a text is not taken when there is room for this number of lines; null if it is. */
export function textProblem(t: Translate, list: ParsedList, room: number): string | null {
  const count = list.entries.length
  if (list.overlong) return tooMuch(t, t('list.pastedText'))
  if (count > room) return t('list.tooLong', { count: mostLines - room + count, limit: mostLines })
  return count === 0 ? t('list.empty') : null
}

/** Why a file is not taken; null if it is. */
export function fileProblem(t: Translate, file: string, result: FileResult, room: number): string | null {
  switch (result.kind) {
    case 'read': {
      const count = result.list.entries.length
      if (count > room)
        return t('list.fileTooLong', { file, count: mostLines - room + count, limit: mostLines })
      if (count > 0) return null
      const hidden = result.sheets?.hiddenRows ?? 0
      return hidden > 0 ? t('list.fileHidden', { file, count: hidden }) : t('list.nothingIn', { file })
    }
    case 'too-big':
      return t('list.tooBig', { file, limit: biggestFileMb })
    case 'unreadable':
      return t('list.unreadable', { file })
    case 'protected':
      return t('list.protected', { file })
    case 'too-much':
      return tooMuch(t, file)
    case 'no-reader':
      return t('list.noReader', { file })
  }
}
