import { describe, expect, it } from 'vitest'
import { personFixture } from '#domain/people/person.fixture.ts'
import { allMessages } from '#i18n/messages.fixture.ts'
import { createTranslate } from '#i18n/translate.ts'
import { requestText } from './request-text.ts'

const t = createTranslate('en', await allMessages('en'))
const ann = personFixture(1, { name: 'Ann', position: 'Designer' })
const ben = personFixture(2, { name: 'Ben', position: '' })

describe('a request to those who may invite', () => {
  it('names people with what tells them apart, and quotes the message', () => {
    const request = { group: 'Readers', kind: 'other' as const, people: [ann, ben], message: ' Come! ' }
    expect(requestText(t, 'no-right', request).split('\n')).toEqual([
      'Hello! Could you please invite these colleagues to the group “Readers”?',
      'Ann, Designer',
      'Ben',
      '',
      'Message for them:',
      'Come!',
    ])
  })

  it('asks for the right while nobody is chosen, without a message that would be for nobody', () => {
    expect(
      requestText(t, 'no-right', { group: 'Readers', kind: 'other' as const, people: [], message: 'Come!' }),
    ).toBe('Hello! Could you please let me invite people to the group “Readers”?')
  })

  it('asks to restore an archived group, with or without names', () => {
    const request = { group: 'Fair', kind: 'other' as const, people: [], message: '' }
    expect(requestText(t, 'archived', request)).toMatch(/restore the group “Fair”.*invite people to it\.$/)
    expect(requestText(t, 'archived', { ...request, people: [ben] })).toMatch(/would like to invite:\nBen$/)
  })

  it.each([
    ['project', 'to the project “Fair”?'],
    ['scrum', 'to the Scrum team “Fair”?'],
    ['collab', 'to the collab “Fair”?'],
    ['other', 'to the group “Fair”?'],
  ] as const)('calls what is %s by its own name', (kind, end) => {
    const request = { group: 'Fair', kind, people: [], message: '' }
    expect(requestText(t, 'no-right', request).endsWith(end)).toBe(true)
  })
})
