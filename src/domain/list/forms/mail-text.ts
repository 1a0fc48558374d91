import type { LeftOut } from '#domain/list/parsed-list.ts'
import { oneLine } from '#domain/list/reading/visible-text.ts'

const quoting = String.raw`^[\s>*_]*`
const people = new RegExp(
  `${quoting}(?:from|to|cc|bcc|от|кому|копия|від|von|an|de|à|para|da|kimden|kime|od|do)[*_]*\\s?:`,
  'iu',
)
const about = new RegExp(
  `${quoting}(?:sent|date|subject|importance|attachments?|message-id|отправлено|дата|тема|важность|вложени[ея]|
  надіслано|gesendet|datum|betreff|envoyé|objet|enviado|asunto|assunto|inviato|oggetto|gönderilme|tarih|konu|wysłano|
  temat)[*_]*\\s?:`.replaceAll(/\s*\n\s*/gu, ''),
  'iu',
)

/** A mail's header without the lines that name nobody: in "Sent: Friday, May 22" May is no colleague. */
export function withoutMailHeader(text: string): {
  readonly rest: string
  readonly leftOut: readonly LeftOut[]
} {
  const lines = text.split('\n')
  if (!lines.some((line) => people.test(line))) return { rest: text, leftOut: [] }
  return {
    rest: lines.filter((line) => !about.test(line)).join('\n'),
    leftOut: lines
      .filter((line) => about.test(line))
      .map((line) => ({ text: oneLine(line), reason: 'nobody' })),
  }
}
