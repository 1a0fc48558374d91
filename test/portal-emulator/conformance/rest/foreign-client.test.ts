import { Bitrix } from '@2bad/bitrix'
import { expect, test } from 'vitest'
import { at, INVITE, list, openLab } from '../lab.ts'

/** Another REST client: GET, everything in the query as text, lists by batches. It knows nothing of group methods. */
test('another client pages through all people by batches', async () => {
  const { portal, cast } = await openLab({ limits: 'documented' })
  const client = Bitrix(portal.webhookUrl(cast.me))
  const people: unknown = await Reflect.apply(client.list, client, ['user.get', { FILTER: { ACTIVE: 'Y' } }])
  const ids = list(at(people, 'result')).map((row) => at(row, 'ID'))
  expect(ids).toHaveLength(Number(at(people, 'total')))
  expect(new Set(ids).size).toBe(ids.length)
  expect(portal.journal.of('batch')).toHaveLength(1)
})

test('another client invites with a GET, and its ids come back as text', async () => {
  const { portal, cast } = await openLab()
  const client = Bitrix(portal.webhookUrl(cast.me))
  const params = {
    GROUP_ID: cast.websiteRelaunch,
    USER_ID: [cast.mila, cast.member],
    MESSAGE: 'Grüße & 50 % + ☃',
  }
  const answer: unknown = await Reflect.apply(client.call, client, [INVITE, params])
  expect(at(answer, 'result')).toEqual([String(cast.mila)])
  expect(portal.journal.of(INVITE)[0]?.httpMethod).toBe('GET')
  expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)?.message).toBe('Grüße & 50 % + ☃')
})
