import { ApiVersion, B24Hook } from '@bitrix24/b24jssdk'
import { expect, onTestFinished, test, vi } from 'vitest'
import { at, INVITE, list, openLab, type Lab } from '../lab.ts'

/**
 * The unmodified official SDK over a webhook. It speaks https only, so its axios is told to use http instead; nothing
 * else is touched. It warns that callMethod is deprecated; that is not news here.
 */
async function hookOf(lab: Lab): Promise<B24Hook> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => warn.mockRestore())
  const hook = B24Hook.fromWebhookUrl(`${lab.portal.webhookUrl(lab.cast.me)}/`.replace('http:', 'https:'))
  await hook.init()
  hook.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.request.use((config) => {
    config.baseURL = config.baseURL?.replace('https:', 'http:') ?? ''
    config.url = config.url?.replace('https:', 'http:') ?? ''
    return config
  })
  return hook
}

test('the SDK calls a method and reads the envelope', async () => {
  const lab = await openLab({ limits: 'documented' })
  const hook = await hookOf(lab)
  const answer = await hook.callMethod('user.search', { FILTER: { FIND: 'mila' }, start: -1 })
  expect(answer.isSuccess).toBe(true)
  expect(list(at(answer.getData(), 'result'))[0]).toMatchObject({ NAME: 'Mila' })
  const many = await hook.callMethod('user.get', {})
  expect(many.isMore()).toBe(true)
  expect(many.getTotal()).toBeGreaterThan(50)
})

test('the SDK invites; of an error with an empty code it drops the text (it is in originalError only)', async () => {
  const lab = await openLab()
  const hook = await hookOf(lab)
  const people = [lab.cast.mila, lab.cast.member]
  const answer = await hook.callMethod(INVITE, { GROUP_ID: lab.cast.websiteRelaunch, USER_ID: people })
  expect(at(answer.getData(), 'result')).toEqual([lab.cast.mila])
  const failure: unknown = await hook
    .callMethod(INVITE, { GROUP_ID: 0, USER_ID: people })
    .catch((error: unknown) => error)
  expect(failure).toMatchObject({
    code: 'ERR_BAD_REQUEST',
    status: 400,
    message: 'Request failed with status code 400',
  })
  expect(at(failure, 'originalError', 'response', 'data')).toEqual({
    error: '',
    error_description: 'Wrong group ID',
  })
})

test('the SDK sends a batch and finds each answer under its name', async () => {
  const lab = await openLab()
  const hook = await hookOf(lab)
  const calls = {
    me: { method: 'profile', params: {} },
    people: { method: 'user.get', params: { FILTER: { ID: [lab.cast.ian, lab.cast.mila] } } },
  }
  const answer = await hook.actions.v2.batch.make({ calls, options: { isHaltOnError: false } })
  expect(answer.isSuccess).toBe(true)
  expect(answer.getData()).toMatchObject({
    me: { NAME: 'Nora' },
    people: [{ NAME: 'Mila' }, { NAME: 'Ian' }],
  })
  expect(lab.portal.journal.count('user.get')).toBe(1)
})

test('frame.md 3.4: left to itself the SDK sends an invitation again after a lost answer', async () => {
  const lab = await openLab()
  const hook = await hookOf(lab)
  lab.portal.faults.add({ method: INVITE, kind: 'bad-gateway', workDone: true })
  const params = { GROUP_ID: lab.cast.websiteRelaunch, USER_ID: [lab.cast.mila] }
  const answer = await hook.callMethod(INVITE, params)
  expect(at(answer.getData(), 'result')).toEqual([])
  expect(lab.portal.journal.of(INVITE)).toHaveLength(2)
  const { notifications } = lab.portal.world
  expect(notifications.invitations(lab.cast.mila, lab.cast.websiteRelaunch)).toHaveLength(1)
})
