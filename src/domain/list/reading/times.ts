/** A time of day, as chats and mails put it beside a name; "AM" is no word of that. */
const time = /(?<![\p{L}\p{N}:.])\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?![\p{L}\p{N}])/giu

/** "On Fri, May 22, 2026 at 10:03 AM Mila Torres <mila@x.example> wrote:", above what a mail answers. */
const attribution =
  /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?,?\s+([^<>@\d]{1,100})<[^<>\s]{1,320}>[^<>@]{0,40}:\s*$/iu
const verb = /^\s*(?:schrieb|wrote|escribió|escreveu|ha scritto|napisał|a écrit)\s/iu

/** The name in such a line, or null. */
export function nameOfAuthor(line: string): string | null {
  if (!line.includes('<') || !/:\s*$/u.test(line)) return null
  return attribution.exec(line.slice(-500))?.[1]?.replace(verb, '') ?? null
}

const phoneWord = String.raw`(?:тел|моб|вн|доб|сот|раб|т|м|ф|ext|tel|mob|phone|mobile|cell|fax|факс|handy|mobil|t|m|p|f)`
const phone = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${phoneWord}\.?\s?:?\s?\+?[\d(][\d\s().–+-]{1,30}`,
  'giu',
)

/** The text without times and phone numbers with their words. */
export const withoutDetails = (text: string): string =>
  /\d/u.test(text) ? text.replaceAll(time, ' ').replaceAll(phone, ' ') : text
const detail = new RegExp(
  String.raw`^[\s(\[]*(?:${phoneWord}\.?\s?:?\s?)?\+?[\d(][\d\s().:/–+-]*(?:[ap]\.?m\.?)?[\s)\]]*$`,
  'iu',
)

/** A phone number or a time: it says more of the person before it. A number alone may be an ID. */
export const isDetail = (part: string): boolean =>
  part.length < 60 && detail.test(part) && !/^\s*[#№]?\s*\d{1,10}\s*$/u.test(part)
