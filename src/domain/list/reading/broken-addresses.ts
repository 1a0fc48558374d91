/** Longer than any address (RFC 5321). */
const longest = 320

/** How a line ends within an address: "ivan@", "ivan@com-", "ivan@company.", "ivan@comp". */
const endsInDomain =
  /(?<![^\s<>"'(,;:])[\p{L}\p{N}!#$%&'*+./=?^_`{|}~-]+@(?:[\p{L}\p{N}.-]*-|[\p{L}\p{N}-]+\.?)?$/u
/** How the next one goes on: with the rest of a domain, and nothing else that belongs to it. */
const restOfDomain = /^[\p{L}\p{N}-]*\.[\p{L}\p{N}.-]*(?=[\s>,;)"']|$)/u
const lastOfDomain = /^[\p{Ll}\p{N}-]{2,}(?:\.[\p{L}\p{N}.-]+)?(?=[\s>,;)"']|$)/u

/** "ivan.pet-" or "ivan." above "rov@company.example", and "mila.tor=" as some programs write a soft break. */
const endsInLocal = /(?<![^\s<>"'(,;:])[a-z0-9][a-z0-9._+-]*[._+=-]$/u
const restOfLocal = /^[a-z0-9][a-z0-9._+-]*@[\p{L}\p{N}-]+\./u

/** "ivan.petrov" above "@company.example". */
const endsInWord = /(?<![^\s<>"'(,;:])[a-z0-9][a-z0-9._+-]*$/u
const domainAlone = /^@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+(?=[\s>,;)"']|$)/u

/** What a mail program puts before each line of a quoted message. */
const margin = /^[ \t]*(?:>[ \t]*)*/u

function goesOn(line: string, next: string): boolean {
  if (endsInDomain.test(line)) return (line.endsWith('.') ? lastOfDomain : restOfDomain).test(next)
  if (endsInLocal.test(line)) return restOfLocal.test(next)
  return endsInWord.test(line) && domainAlone.test(next)
}

/**
 * The text with addresses on one line that a mail program has broken over two. Each half alone may be somebody else's:
 * "rov@company.example". If it was no address that was broken, the whole is nobody's, and the line says so.
 */
export function withWholeAddresses(text: string): string {
  if (!text.includes('@')) return text
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const before = lines.at(-1)
    const next = line.slice(0, longest).replace(margin, '')
    if (before !== undefined && next !== '' && goesOn(before.slice(-longest), next))
      lines[lines.length - 1] = before.replace(/=$/u, '') + line.replace(margin, '')
    else lines.push(line)
  }
  return lines.join('\n')
}
