import type { B24Frame } from '@bitrix24/b24jssdk'
import type { SentStorage } from '#domain/sent/sent-storage.ts'
import { freshOption } from './fresh-option.ts'
import type { ReadUserOptions } from './user-option.ts'

/** Learns from every reading of the options, whoever asked: a run reads them anyway while it is sent. */
interface LearningStorage {
  readonly sent: SentStorage
  /** To be used for all readings. */
  readonly readOptions: ReadUserOptions
}

/** The text of what was sent. */
export function createSentStorage(frame: B24Frame, read: ReadUserOptions): LearningStorage {
  let others: ReadonlyMap<string, string> = new Map()
  const readOptions: ReadUserOptions = async () => {
    others = await read()
    option.learn(others)
    return others
  }
  const option = freshOption(frame, 'sent', readOptions)
  return {
    sent: { known: option.known, read: option.read, write: option.write, others: () => others },
    readOptions,
  }
}
