import { escapeHtml, Html } from './html.ts'

const simple: readonly [code: string, element: string][] = [
  ['b', 'b'],
  ['i', 'i'],
  ['u', 'u'],
  ['s', 's'],
]

/**
 * Text of a notification as the portal shows it: BB codes and bare links are live (rest.md 1.7, trap 32).
 * HTML is shown as text; whether every client of the portal escapes it is not proved (rest.md, what is not proved).
 */
export function bbCode(text: string): Html {
  // Breaks first, elements last: whatever becomes an address holds neither a space nor a "<" by then.
  let markup = escapeHtml(text)
    .replaceAll(/\[br\]|#br#|\r?\n/gi, '<br />')
    .replaceAll(/\[url\](https?:\/\/[^\s<[\]]+)\[\/url\]/gi, (_all, href: string) => anchor(href, href))
    .replaceAll(/\[url=([^\]\s<]+)\]([\s\S]*?)\[\/url\]/gi, (all, href: string, words: string) =>
      isPlainAddress(href) ? anchor(href, words) : all,
    )
    .replaceAll(/\[user=(\d+)\]([\s\S]*?)\[\/user\]/gi, (_all, id: string, words: string) =>
      anchor(`/company/personal/user/${id}/`, words),
    )
    .replaceAll(
      /(^|[\s(]|<br \/>)(https?:\/\/[^\s<[\]]+)/g,
      (_all, before: string, href: string) => before + anchor(href, href),
    )
  for (const [code, element] of simple) {
    markup = markup.replaceAll(
      new RegExp(`\\[${code}\\]([\\s\\S]*?)\\[/${code}\\]`, 'gi'),
      `<${element}>$1</${element}>`,
    )
  }
  return new Html(markup)
}

/** Never `javascript:`: the emulator is opened in real browsers. */
function isPlainAddress(href: string): boolean {
  return /^(https?:\/\/|\/(?!\/))/.test(href)
}

/** Both arguments are escaped already. */
function anchor(href: string, words: string): string {
  return `<a href="${href}" rel="noopener noreferrer" target="_blank">${words}</a>`
}
