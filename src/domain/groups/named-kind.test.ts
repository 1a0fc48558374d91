import { describe, expect, it } from 'vitest'
import { namedKind } from './named-kind.ts'

describe('what a text calls groups', () => {
  it('is their own kind where all are of one', () => {
    expect(namedKind(['project'])).toBe('project')
    expect(namedKind(['scrum', 'scrum'])).toBe('scrum')
    expect(namedKind(['collab'])).toBe('collab')
  })

  it('is the plain word for plain groups, mixed ones, and none', () => {
    expect(namedKind(['group'])).toBe('other')
    expect(namedKind(['project', 'collab'])).toBe('other')
    expect(namedKind([])).toBe('other')
  })

  it('is the plain word while one of them is not known', () => {
    expect(namedKind([undefined])).toBe('other')
    expect(namedKind(['project', undefined])).toBe('other')
  })
})
