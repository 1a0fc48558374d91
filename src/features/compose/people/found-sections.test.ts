import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import { foundSections, withoutMe, type FoundPerson } from './found-sections.ts'

const found = (id: number): FoundPerson => ({ person: personFixture(id), ranges: [] })

const shown = (sections: ReturnType<typeof foundSections>) =>
  sections.map(({ key, matches }) => [key, ...matches.map(({ person }) => Number(person.id))])

describe('sections of those who were found', () => {
  it('there is no heading without entries, and nobody stands below two', () => {
    const sections = foundSections(
      null,
      [
        { key: 'recent', matches: [] },
        { key: 'team', matches: [found(1), found(2)] },
        { key: 'found', matches: [found(2)] },
      ],
      [],
    )
    expect(shown(sections)).toEqual([['team', 1, 2]])
  })

  it('I stand in none, unless nobody else was found', () => {
    const sections = [
      { key: 'recent', matches: [found(1)] },
      { key: 'team', matches: [found(1), found(2)] },
    ] as const
    expect(shown(withoutMe(sections, userId(1)))).toEqual([['team', 2]])
    expect(shown(withoutMe(sections.slice(0, 1), userId(1)))).toEqual([['recent', 1]])
  })
})
