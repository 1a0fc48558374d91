/**
 * What code can ask for: keys in quotes, and keys built by a template, as in `verdict.${verdict}`. Returns whether a key
 * is among them.
 */
export function keysAskedFor(code: string): (key: string) => boolean {
  const literals = new Set([...code.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key))
  const patterns = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^}]*\})*)`/g)].flatMap(([, template = '']) =>
    template.includes('${')
      ? [new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`)]
      : [],
  )
  return (key) => literals.has(key) || patterns.some((pattern) => pattern.test(key))
}
