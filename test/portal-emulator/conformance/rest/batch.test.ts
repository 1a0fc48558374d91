import { expect, test } from 'vitest'
import { at, INVITE, list, openLab } from '../lab.ts'

test('trap 24: the parts of a batch are [] when empty, lists without gaps, else objects', async () => {
  const { batch } = await openLab({ strict: false })
  const parts = async (cmd: object) => at((await batch(cmd)).body, 'result')
  expect(await parts({})).toEqual({
    result: [],
    result_error: [],
    result_total: [],
    result_next: [],
    result_time: [],
  })
  expect(await parts(['scope', 'nonsense'])).toMatchObject({
    result: [expect.any(Array)],
    result_error: { 1: { error: 'ERROR_METHOD_NOT_FOUND' } },
  })
  expect(await parts(['nonsense', 'scope'])).toMatchObject({
    result: { 1: expect.any(Array) },
    result_error: [{ error: 'ERROR_METHOD_NOT_FOUND' }],
  })
  expect(await parts({ me: 'profile' })).toMatchObject({ result: { me: { NAME: 'Nora' } }, result_error: [] })
})

test('trap 25: halt "false" halts, 0 does not', async () => {
  const { call } = await openLab({ strict: false })
  const cmd = { bad: 'nonsense', good: 'scope' }
  const results = async (halt: unknown) => at((await call('batch', { cmd, halt })).body, 'result', 'result')
  expect(await results('false')).toEqual([])
  expect(await results(0)).toMatchObject({ good: expect.any(Array) })
  expect(await results(false)).toMatchObject({ good: expect.any(Array) })
})

test('trap 25: values are strings, need encoding, and lose $result[ and what looks like script', async () => {
  const { batch, cast, portal } = await openLab({ strict: false })
  const message = encodeURIComponent('a & b ? # + 100% <script>x</script> $result[me][NAME]!')
  const query = `GROUP_ID=${cast.websiteRelaunch}&USER_ID[0]=${cast.mila}&MESSAGE=${message}`
  await batch({ me: 'profile', invite: `${INVITE}?${query}` })
  const told = portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)[0]?.text
  expect(told).toBe('a & b ? # + 100% <scr ipt>x</script> Nora!')
  const raw = `GROUP_ID=${cast.websiteRelaunch}&USER_ID[0]=${cast.ian}&MESSAGE=Cats & dogs`
  await batch({ invite: `${INVITE}?${raw}` })
  expect(portal.world.notifications.invitations(cast.ian, cast.websiteRelaunch)[0]?.text).toBe('Cats ')
})

test('rest.md 5: references to earlier results', async () => {
  const { batch, cast } = await openLab()
  const answer = await batch({
    groups: 'sonet_group.user.groups',
    first: 'sonet_group.user.get?ID=$result[groups][0][GROUP_ID]',
    people: 'user.get?FILTER[ID]=$result[first][0][USER_ID]',
  })
  expect(at(answer.body, 'result', 'result', 'people', 0, 'ID')).toBe(String(cast.peer))
})

test('trap 26: a silent invite failure lends its error to a later failing command', async () => {
  const { batch, cast } = await openLab()
  const silent = `${INVITE}?GROUP_ID=${cast.readersClub}&USER_ID[0]=${cast.mila}`
  const failing = 'sonet_group.user.get?ID=999999'
  const { body } = await batch({ silent, failing, again: failing })
  expect(at(body, 'result', 'result', 'silent')).toEqual([])
  expect(at(body, 'result', 'result_error', 'failing', 'error')).not.toBe('')
  expect(at(body, 'result', 'result_error', 'again')).toEqual({
    error: '',
    error_description: 'Socialnetwork group not found',
  })
})

test('rest.md 5: 50 commands; the others fail; no batch in a batch; commands that are no text vanish', async () => {
  const { batch, portal } = await openLab()
  const many = Object.fromEntries(Array.from({ length: 52 }, (_, index) => [`c${index}`, 'server.time']))
  const { body } = await batch(many)
  expect(Object.keys(Object(at(body, 'result', 'result')))).toHaveLength(50)
  expect(at(body, 'result', 'result_error', 'c51', 'error')).toBe('ERROR_BATCH_LENGTH_EXCEEDED')
  const odd = await batch({ nested: 'batch?cmd[a]=scope', gone: 5 })
  expect(at(odd.body, 'result', 'result_error')).toMatchObject({
    nested: { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' },
  })
  expect(at(odd.body, 'result', 'result')).toEqual([])
  expect(portal.journal.of('batch')[1]?.commands).toEqual([
    { key: 'nested', method: 'batch', error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' },
  ])
})

test('rest.md 5: scope is checked per command; total and next are per command', async () => {
  const { batch } = await openLab({ scopes: ['user_brief'] })
  const { body } = await batch({ people: 'user.get', groups: 'sonet_group.user.groups' })
  expect(at(body, 'result', 'result_error')).toMatchObject({ groups: { error: 'insufficient_scope' } })
  expect(at(body, 'result', 'result_next')).toEqual({ people: 50 })
  expect(list(at(body, 'result', 'result', 'people'))).toHaveLength(50)
})

test('rest.md 5: a batch sent as a form is encoded once more', async () => {
  const { form } = await openLab()
  const { body } = await form('batch', `cmd[a]=${encodeURIComponent('user.get?FILTER[ID]=1')}&halt=0`)
  expect(at(body, 'result', 'result', 'a', 0, 'ID')).toBe('1')
})
