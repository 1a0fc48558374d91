import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkRest, usedMethods } from '#bitrix24/portal-check.ts'
import type { PortalCheck } from '#domain/portal-check.ts'
import { createGroupDirectory } from '#bitrix24/group-directory.ts'
import type { PortalOptions } from '#test/portal-emulator/portal.ts'
import { appClient } from '#test/support/hook-client.ts'
import { openPortal } from './open-portal.ts'

async function checked(options: Omit<PortalOptions, 'world'> = {}) {
  const { portal, cast } = await openPortal(options)
  const client = appClient(portal, cast.me)
  const { groups } = await createGroupDirectory(client).open()
  portal.journal.clear()
  const check = await checkRest(client, groups)
  return { portal, check }
}

const namesOf = ({ methods }: Pick<PortalCheck, 'methods'>, state: string): readonly string[] =>
  methods.filter((method) => method.state === state).map(({ name }) => name)

describe('an administrator’s check of a portal', () => {
  it('finds everything open on a portal that is as the contract says, in two requests that only read', async () => {
    const { portal, check } = await checked()
    expect(namesOf(check, 'open')).toEqual(usedMethods)
    expect(check).toMatchObject({ roster: 'shown', search: 'words' })
    expect(portal.journal.entries.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'batch 200',
      'batch 200',
    ])
  })

  it('tells a search without an index', async () => {
    expect((await checked({ search: 'like' })).check.search).toBe('columns')
  })

  it('names what was not granted, and what a group does not show for it', async () => {
    const { check } = await checked({ scopes: ['sonet_group', 'user_basic', 'placement'] })
    expect(namesOf(check, 'not-granted')).toEqual([
      'department.get',
      'im.notify.personal.add',
      'socialnetwork.api.workgroup.get',
      'socialnetwork.api.workgroup.list',
    ])
    expect(check.roster).toBe('hidden')
  })

  it('cannot tell the search where people are not shown', async () => {
    const { check } = await checked({ scopes: ['sonet_group', 'socialnetwork'] })
    expect(check.search).toBe('unknown')
  })
})

it('the methods that are checked are those that the app calls', () => {
  const folder = fileURLToPath(new URL('../../src/bitrix24', import.meta.url))
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  const called = sources
    .filter((file) => file !== 'portal-check.ts')
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/(?:method: |change\()'([\w.]+)'/g),
    ])
  expect([...new Set(called.map(([, method = '']) => method))].toSorted()).toEqual(usedMethods)
})
