import { describe, expect, it } from 'vitest'
import { drawnOf, shellIn, splitWords } from './shells.ts'

const form = (label: string, hint: string): string =>
  `<div class="a"><label for="x">${label}</label><input id="x" placeholder="${hint}"/></div>`
const failed = (words: string): string => `<p>${words}</p>`

describe('the shells of all languages', () => {
  const shells = new Map([
    ['en', { form: form('Groups', 'Choose a group'), failed: failed('Not complete') }],
    ['ru', { form: form('Группы', 'Выберите группу'), failed: failed('Загружено не всё') }],
    ['same', { form: form('Groups', 'Choose a group'), failed: failed('Not complete') }],
  ])

  it('are each the same when they are put together again', () => {
    const drawn = drawnOf(shells)
    for (const [language, shell] of shells) expect(shellIn(drawn, language)).toEqual(shell)
  })

  it('hold once what they have in common', () => {
    expect(splitWords(new Map([...shells].map(([language, { form: html }]) => [language, html])))).toEqual({
      common: ['<div class="a"><label for="x">', '</label><input id="x" placeholder="', '"/></div>'],
      words: new Map([
        ['en', ['Groups', 'Choose a group']],
        ['ru', ['Группы', 'Выберите группу']],
        ['same', ['Groups', 'Choose a group']],
      ]),
    })
  })

  it('of which one is built differently stop the build', () => {
    const pages = new Map([
      ['en', '<p>Groups</p>'],
      ['ru', '<p>Группы</p><p></p>'],
    ])
    expect(() => splitWords(pages)).toThrow('the page in ru is built differently')
  })
})
