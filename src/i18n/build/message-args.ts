import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { messagesIn } from './arb.ts'

type ArgType = 'number' | 'string'

/** A select is asked for by a text, one of those that it has a branch for. */
type Branches = ReadonlyMap<string, readonly string[]>

/** What an element of a message asks for, by the names of the arguments. */
function argsOf(elements: readonly MessageFormatElement[]): ReadonlyMap<string, ArgType> {
  const args = new Map<string, ArgType>()
  const add = (name: string, type: ArgType): void => {
    if ((args.get(name) ?? type) !== type) throw new Error(`argument ${name} is a text and a number`)
    args.set(name, type)
  }
  for (const element of elements) {
    if (element.type === TYPE.argument || element.type === TYPE.select) add(element.value, 'string')
    if (element.type === TYPE.number || element.type === TYPE.plural) add(element.value, 'number')
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options))
        for (const [name, type] of argsOf(value)) add(name, type)
  }
  return args
}

/** The arguments of a message, by name. A message that is no ICU throws. */
export const argsOfMessage = (text: string): ReadonlyMap<string, ArgType> => argsOf(parse(text))

const formsIn = (elements: readonly MessageFormatElement[]): string[][] =>
  elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    const inner = Object.values(element.options).flatMap(({ value }) => formsIn(value))
    return element.type === TYPE.plural ? [Object.keys(element.options).toSorted(), ...inner] : inner
  })

/** The forms that a message has a text for, once for each of its plurals: `['one', 'other']`. */
export const pluralFormsOf = (text: string): readonly (readonly string[])[] => formsIn(parse(text))

function branchesIn(elements: readonly MessageFormatElement[]): Branches {
  const found = new Map<string, readonly string[]>()
  for (const element of elements) {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue
    if (element.type === TYPE.select) found.set(element.value, Object.keys(element.options).toSorted())
    for (const { value } of Object.values(element.options))
      for (const [name, branches] of branchesIn(value)) found.set(name, branches)
  }
  return found
}

/** The arguments that choose a text, each with the values that there is a text for. */
export const branchesOf = (text: string): Branches => branchesIn(parse(text))

function lineOf(key: string, text: string): string {
  const branches = branchesOf(text)
  const typeOf = (name: string, type: ArgType): string =>
    branches
      .get(name)
      ?.map((branch) => `'${branch}'`)
      .join(' | ') ?? type
  const args = [...argsOfMessage(text)].map(([name, type]) => `readonly ${name}: ${typeOf(name, type)}`)
  if (args.length === 0) return `  '${key}': null`
  const line = `  '${key}': { ${args.join('; ')} }`
  return line.length <= 110 ? line : `  '${key}': {\n    ${args.join('\n    ')}\n  }`
}

/** The text of `src/i18n/messages/args.ts`, from the English messages. */
export const messageArgsFile = (arb: string): string =>
  [
    '/** The arguments of each message. Made from en.arb by `npm run messages`: change that file, not this one. */',
    'export interface MessageArgs {',
    ...[...messagesIn(arb)].map(([key, text]) => lineOf(key, text)),
    '}',
    '',
  ].join('\n')
