import type { B24Frame } from '@bitrix24/b24jssdk'
import type { JournalStorage } from '#domain/ports.ts'
import { parseRunRecord } from '#domain/run-record.ts'

const option = 'run'

/** Absent and empty options throw instead of answering (frame.md 2.4, options). */
function stored(frame: B24Frame): string {
  try {
    const value: unknown = frame.options.userGet(option)
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

/**
 * The unfinished run among the user's options of the app, which the portal keeps per user. The frame cannot
 * tell whether the portal has stored it: an unanswered message resolves by itself after 0.9 s (frame.md 2.2).
 */
export function createRunJournal(frame: B24Frame): JournalStorage {
  const save = async (text: string): Promise<void> => frame.options.userSet(option, text)
  return {
    write: (record) => save(JSON.stringify(record)),
    read: () => Promise.resolve(parseRunRecord(stored(frame))),
    clear: () => save(''),
  }
}
