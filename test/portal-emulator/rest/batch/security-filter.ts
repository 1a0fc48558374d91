import { isArray, type PhpArray, type PhpValue } from '../envelope/php-value.ts'

/** Values of a batch pass the portal's web filter, which breaks what looks like HTML or script (rest.md 5). */
export function securityFilter(values: PhpArray): PhpArray {
  return new Map([...values].map(([key, value]) => [key, filtered(value)]))
}

/** Only the kind of damage is the portal's; the exact rules are not part of the contract. */
function filtered(value: PhpValue): PhpValue {
  if (isArray(value)) return securityFilter(value)
  if (typeof value !== 'string') return value
  return value
    .replaceAll(/<(scr)(ipt)/gi, '<$1 $2')
    .replaceAll(/<(ifr)(ame)/gi, '<$1 $2')
    .replaceAll(/(java)(script\s*:)/gi, '$1 $2')
    .replaceAll(/\b(on[a-z]{2})([a-z]+\s*=)/gi, '$1 $2')
}
