import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Group } from '#domain/groups/group.ts'
import { groupId, type GroupId } from '#domain/ids.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { indexGroups, rankGroups } from './group-ranking.ts'

const group = (name: string, id: number): Group => ({
  id: groupId(id),
  name,
  role: 'member',
  image: null,
  extranet: false,
})
const groups = [
  'Website relaunch',
  'Бухгалтерия Москва',
  'Отчётность',
  'Web',
  'Закупки / Москва',
  'Brand council',
].map((name, index) => group(name, index + 1))
const index = indexGroups(groups)

const search = (query: string, recent: readonly GroupId[] = []): readonly string[] =>
  rankGroups(index, interpretationsOf(query, 'ru'), recent).map((match) => match.group.name)

describe('searching my groups', () => {
  it.each([
    ['relaunch web', 'Website relaunch'],
    ['отчет', 'Отчётность'],
    ['ОТЧЁТ', 'Отчётность'],
    [',e[ufknthbz', 'Бухгалтерия Москва'],
    ['цуиышеу', 'Website relaunch'],
    ['zakupki', 'Закупки / Москва'],
    ['брэнд', undefined],
    ['moskva zak', 'Закупки / Москва'],
    ['council', 'Brand council'],
  ])('%s finds %s first', (query, name) => {
    expect(search(query)[0]).toBe(name)
  })

  it('puts whole words before beginnings, and in each those used lately first', () => {
    expect(search('web')).toEqual(['Web', 'Website relaunch'])
    expect(search('москва')).toEqual(['Бухгалтерия Москва', 'Закупки / Москва'])
    expect(search('москва', [groupId(5)])).toEqual(['Закупки / Москва', 'Бухгалтерия Москва'])
  })

  it('lists all without a query, those used lately first, the latest at the top', () => {
    expect(search('', [groupId(6), groupId(3)])).toEqual([
      'Brand council',
      'Отчётность',
      'Website relaunch',
      'Бухгалтерия Москва',
      'Web',
      'Закупки / Москва',
    ])
  })

  it('guesses nothing from one or two letters while something fits them as they are', () => {
    expect(search('w')).toEqual(['Website relaunch', 'Web'])
  })

  it('invents no group, loses none that fits, and tells each once', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'о', 'т', 'ё'), minLength: 1, maxLength: 4 })
    const names = fc.array(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(names, word, (texts, query) => {
        const all = texts.map((text, place) => group(text, place + 1))
        const found = rankGroups(indexGroups(all), interpretationsOf(query, 'en'), []).map(
          (match) => match.group,
        )
        expect(new Set(found).size).toBe(found.length)
        expect(all).toEqual(expect.arrayContaining(found))
        const fitting = all.filter(({ name }) => name.split(' ').some((own) => own.startsWith(query)))
        expect(found).toEqual(expect.arrayContaining(fitting))
      }),
    )
  })
})
