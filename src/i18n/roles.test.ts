import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'
import { allMessages } from './messages.fixture.ts'
import { createTranslate } from './translate.ts'

describe.each(languages)('roles in %s', (language) => {
  it.each([
    'groups.role.owner',
    'groups.role.moderator',
    'otherGroup.role.owner',
    'otherGroup.role.moderator',
    'otherGroup.is.owner',
    'otherGroup.is.moderator',
  ] as const)('%s has a name of its own in a project and in a Scrum team', async (key) => {
    const t = createTranslate(language, await allMessages(language))
    const names = (['project', 'scrum', 'other'] as const).map((kind) => t(key, { kind }))
    expect(new Set(names).size).toBe(3)
    expect(t(key, { kind: 'collab' })).toBe(t(key, { kind: 'other' }))
  })

  it.each(['closed.rule.owner', 'closed.rule.moderators'] as const)(
    '%s names those of a project and of a Scrum team',
    async (key) => {
      const t = createTranslate(language, await allMessages(language))
      const rules = (['project', 'scrum', 'other'] as const).map((kind) => t(key, { kind, group: 'Fair' }))
      expect(new Set(rules).size).toBe(3)
    },
  )

  it('are asked in the name of the group, project, Scrum team or collab', async () => {
    const t = createTranslate(language, await allMessages(language))
    const kinds = ['project', 'scrum', 'collab', 'other'] as const
    const requests = kinds.map((kind) => t('closed.request.right', { kind, group: 'Fair' }))
    expect(new Set(requests).size).toBe(kinds.length)
  })
})

describe('the portal’s names of roles', () => {
  it.each([
    ['en', 'project manager', 'project assistant manager', 'product owner'],
    ['ru', 'руководитель проекта', 'помощник руководителя проекта', 'владелец продукта'],
  ] as const)('in %s', async (language, manager, assistant, productOwner) => {
    const t = createTranslate(language, await allMessages(language))
    expect(t('otherGroup.is.owner', { kind: 'project' })).toBe(manager)
    expect(t('groups.role.moderator', { kind: 'project' })).toContain(assistant)
    expect(t('otherGroup.is.owner', { kind: 'scrum' })).toBe(productOwner)
  })
})
