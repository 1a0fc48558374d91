import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '#i18n/build/arb.ts'
import { argsOfMessage, branchesOf, messageArgsFile, pluralFormsOf } from '#i18n/build/message-args.ts'
import { languages } from '#i18n/language.ts'
import { partOf } from '#i18n/parts.ts'
import { importGraph, sourceText } from './support/import-graph.ts'
import { keysAskedFor } from './support/keys-asked-for.ts'
import { messagesFile, messagesFolder } from './support/messages.ts'

const english = messagesIn(messagesFile('en'))
const keys = [...english.keys()]

const argsText = (text: string): string =>
  [...argsOfMessage(text)]
    .map(([name, type]) => `${name}: ${type}`)
    .toSorted()
    .join(', ')

describe('the types of the arguments', () => {
  it('are those of the English messages: npm run messages', () => {
    expect(sourceText('i18n/messages/args.ts')).toBe(messageArgsFile(messagesFile('en')))
  })
})

describe('languages', () => {
  it('are offered where all messages are there, and only there', () => {
    const complete = readdirSync(messagesFolder)
      .filter((file) => file.endsWith('.arb'))
      .map((file) => file.replace('.arb', ''))
      .filter((language) => {
        const own = messagesIn(messagesFile(language))
        return keys.every((key) => own.has(key))
      })
    expect(complete.toSorted()).toEqual(languages.toSorted())
  })
})

describe.each(languages)('the messages in %s', (language) => {
  const own = messagesIn(messagesFile(language))

  it('have the keys of the English ones, in the same order', () => {
    expect([...own.keys()]).toEqual(keys)
  })

  it('take the same arguments', () => {
    const different = keys.filter((key) => argsText(own.get(key) ?? '') !== argsText(english.get(key) ?? ''))
    expect(different).toEqual([])
  })

  it('tell apart only what the English ones do', () => {
    const unknown = [...own].filter(([key, text]) =>
      [...branchesOf(text)].some(([name, branches]) => {
        const offered = branchesOf(english.get(key) ?? '').get(name)
        return branches.some((branch) => !offered?.includes(branch))
      }),
    )
    expect(unknown).toEqual([])
  })

  it('have each plural form that the language needs, and no other', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const wrong = [...own].filter(([, text]) =>
      pluralFormsOf(text).some(
        (forms) => forms.filter((form) => !form.startsWith('=')).join() !== needed.join(),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('are neither empty nor with a space too many', () => {
    expect(
      [...own].filter(([, text]) => text.trim() !== text || text === '' || /\S {2,}\S/.test(text)),
    ).toEqual([])
  })
})

/** Names of products, files, keys and codes, which are the same in every script, and arguments. */
const latinAllowed =
  /\{[^{}]*(?:plural|select)?,?|#GROUP_NAME#|user_basic|Bitrix24|https?|Scrum|CSV|Excel|OpenDocument|vCard|Unicode|UTF-\d+|Windows-\d+|KOI8|DOS|CP866|\bIDs?\b|\b[kM]B\b|Enter|Backspace|Delete|Ctrl|\b(?:zero|one|two|few|many|other|project|scrum|collab)(?= \{)/g

describe.each(['ar', 'hi', 'ja', 'kk', 'ru', 'th', 'uk', 'zh-CN', 'zh-TW'])(
  'the messages in %s, which has another script',
  (language) => {
    it('have no word in Latin letters left', () => {
      // A file name is ASCII on every machine; two invented people have an address.
      const latin = [...messagesIn(messagesFile(language))].filter(
        ([key, text]) =>
          !['record.file', 'list.placeholder'].includes(key) &&
          /[A-Za-z]{2,}/.test(text.replaceAll(latinAllowed, ' ')),
      )
      expect(latin).toEqual([])
    })
  },
)

describe('messages', () => {
  const graph = importGraph()

  it('are chosen by an argument called kind alone, which is never shown', () => {
    const chosenBy = [...english.values()].flatMap((text) => [...branchesOf(text).keys()])
    expect([...new Set(chosenBy)]).toEqual(['kind'])
    expect([...english.values()].filter((text) => text.includes('{kind}'))).toEqual([])
  })

  it('are all used', () => {
    const isAskedFor = keysAskedFor([...graph.files].map(sourceText).join('\n'))
    expect(keys.filter((key) => !isAskedFor(key))).toEqual([])
  })

  it('that are loaded late are asked for by late parts alone', () => {
    const early = [...graph.reachedWithoutWords]
    expect(early.length).toBeGreaterThan(100)
    const isAskedFor = keysAskedFor(early.map(sourceText).join('\n'))
    expect(keys.filter((key) => partOf(key) === 'late' && isAskedFor(key))).toEqual([])
  })
})
