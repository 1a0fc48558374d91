import { expect, type FrameLocator } from '@playwright/test'
import type { Language } from '#i18n/language.ts'
import type { Translate } from '#i18n/messages.ts'
import { createTranslate } from '#i18n/translate.ts'
import type { FaultKind } from '#test/portal-emulator/fault-kinds.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { compiledMessages } from '#test/support/messages.ts'

/** The app's own texts in this language, so that a test knows the sentence it waits for. */
export const textsIn = (lang: Language): Translate => createTranslate(lang, compiledMessages(lang))

/** Of a text whose argument was a line break: the longer part, without signs of direction. */
export const partOf = (text: string): string =>
  text
    .split(/[\u2067-\u2069]?\n[\u2067-\u2069]?/)
    .map((piece) => piece.trim())
    .toSorted((a, b) => b.length - a.length)[0] ?? ''

/** A portal that answers with this status and error code. */
export const answerWith = (status: number, code: string): FaultKind => ({
  kind: 'internal-error',
  status,
  code,
})

/** Stores a draft without a message for me, as the app would have. */
export function keepDraft(
  portal: Portal,
  cast: DemoCast,
  groups: readonly number[],
  people: readonly number[],
): void {
  const draft = { version: 1, groups, people, message: '', tab: 'earlier', at: Date.now() }
  portal.inside.userOptionsOf(cast.me).set('draft', JSON.stringify(draft))
}

/** No key of the catalogue is shown instead of its text, and no placeholder is left open. */
export async function expectWordsOnly(frame: FrameLocator): Promise<void> {
  const texts = await frame.locator('main, body').first().innerText()
  expect(
    texts.match(/\{\w+\}|\b(?:outcome|verdict|verdictHint|error|remedy|receipt|forecast)\.[\w.-]+/g),
  ).toBeNull()
}
