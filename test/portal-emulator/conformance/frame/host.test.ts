import fc from 'fast-check'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Portal, startPortal } from '../../portal.ts'
import { bbCode } from '../../host/bb-code.ts'
import { readPageOptions } from '../../host/page-options.ts'
import { type HostPage, pageUrl } from '../../host/page-url.ts'

/** What needs no browser: addresses, texts, and a host that nothing can knock over. */
describe('addresses', () => {
  test('a scene survives its address', () => {
    const scene: HostPage = {
      page: 'group',
      groupId: 7,
      as: 3,
      lang: 'de',
      opening: 'get',
      panel: false,
      expiresIn: 5,
    }
    const url = new URL(
      pageUrl('http://127.0.0.1:1', { ...scene, placement: 'SONET_GROUP_DETAIL_TAB', silent: true }),
    )
    expect(url.pathname).toBe('/workgroups/group/7/')
    expect(readPageOptions(url, 1)).toEqual({
      as: 3,
      lang: 'de',
      opening: 'get',
      placement: 'SONET_GROUP_DETAIL_TAB',
      popup: false,
      install: false,
      firstRun: false,
      silent: true,
      refresh: 'ok',
      wrongProtocol: false,
      expiresIn: 5,
      panel: false,
      emptyOptions: 'array',
      theme: 'light',
      view: 'classic',
    })
  })

  test('a group looks as the address says, else as the portal does', () => {
    const scene: HostPage = { page: 'group', groupId: 7 }
    const viewAt = (url: string) => readPageOptions(new URL(url), 1, 'projects').view
    expect(viewAt(pageUrl('http://127.0.0.1:1', scene))).toBe('projects')
    expect(viewAt(pageUrl('http://127.0.0.1:1', { ...scene, view: 'classic' }))).toBe('classic')
  })
})

describe('notification text', () => {
  test.each([
    ['[b]a[/b] [i]b[/i]', '<b>a</b> <i>b</i>'],
    ['one\ntwo', 'one<br />two'],
    ['<b>', '&lt;b&gt;'],
    ['[url=javascript:alert(1)]x[/url]', '[url=javascript:alert(1)]x[/url]'],
    [
      '[url=/workgroups/group/1/]x[/url]',
      '<a href="/workgroups/group/1/" rel="noopener noreferrer" target="_blank">x</a>',
    ],
    ['[b]unclosed', '[b]unclosed'],
    ['a\nhttps://b', 'a<br /><a href="https://b" rel="noopener noreferrer" target="_blank">https://b</a>'],
    [
      '[url=https://a[b][b][/url][/b]',
      '<a href="https://a[b" rel="noopener noreferrer" target="_blank"><b></a></b>',
    ],
  ])('%s', (text, markup) => {
    expect(bbCode(text).text).toBe(markup)
  })

  test('never makes an attribute or element of the author’s own', () => {
    const bits = fc.constantFrom(
      '[b]',
      '[/b]',
      '[url=',
      '[url]',
      '[/url]',
      ']',
      '"',
      "'",
      '<',
      '>',
      'https://a',
      '/x',
      ' onerror=',
      '&',
      '#br#',
      '[user=1]',
      '[/user]',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const markup = bbCode(parts.join('')).text
        const rest = markup
          .replaceAll(/<a href="[^"<>]*" rel="noopener noreferrer" target="_blank">/g, '')
          .replaceAll(/<\/?(?:a|b|i|u|s)>|<br \/>/g, '')
        expect(rest).not.toMatch(/[<>"']/)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('a host that stands', () => {
  let portal: Portal
  beforeAll(async () => {
    portal = await startPortal()
  })
  afterAll(async () => portal.close())

  test('no path, query or body brings it down', async () => {
    const segment = fc.oneof(
      fc.constantFrom(
        'workgroups',
        'group',
        'company',
        'personal',
        'user',
        '__portal',
        'assets',
        'client',
        '1',
        '999',
        '..',
        '%00',
      ),
      fc.string({ maxLength: 8 }).map(encodeURIComponent),
    )
    const name = fc.constantFrom(
      'emu-as',
      'emu-lang',
      'emu-placement',
      'emu-options',
      'emu-expiresIn',
      'IFRAME',
      '__proto__',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { maxLength: 5 }),
        fc.array(fc.tuple(name, fc.string({ maxLength: 12 })), { maxLength: 3 }),
        fc.option(fc.oneof(fc.json(), fc.string()), { nil: undefined }),
        async (segments, query, body) => {
          const url = `${portal.origin}/${segments.join('/')}/?${new URLSearchParams(query).toString()}`
          const response = await portal.handle(
            new Request(url, body === undefined ? {} : { method: 'POST', body }),
          )
          expect([200, 400, 403, 404]).toContain(response.status)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test.each([
    'refresh',
    'add-fault',
    'set-role',
    'answer-invitation',
    'picker-users',
    'app-option',
    'panel-state',
    'set-company',
    'find-people',
    'reset',
    'set-group',
    'set-limits',
    'host-flag',
    'user-option',
    'access-codes',
  ])('/__portal/%s takes any body', async (endpoint) => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => {
        const url = `${portal.origin}/__portal/${endpoint}`
        const response = await portal.handle(new Request(url, { method: 'POST', body }))
        expect(response.status).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
  })

  test('a portal goes by the name under which it is asked', async () => {
    const host = `portal.example:${new URL(portal.origin).port}`
    portal.appUrl = 'https://app.example/index.html'
    const answer = await new Promise<IncomingMessage>((resolve) => {
      request(portal.pageUrl({ page: 'app' }), { headers: { host } }, resolve).end()
    })
    const drawn = await text(answer)
    expect(drawn).toContain(`"frameName":"${host}|0|`)
    expect(drawn).toContain(`"SERVER_ENDPOINT":"http://${host}/rest/"`)
  })

  test('a page of another origin may not use the host’s endpoints', async () => {
    const foreign = new Request(`${portal.origin}/__portal/expire-tokens`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
      body: '{}',
    })
    expect((await portal.handle(foreign)).status).toBe(403)
  })

  test('assets outside the two folders are not served', async () => {
    for (const path of ['client/../host.ts', 'client/types.d.ts', 'client/tsconfig.json', '../portal.ts']) {
      const response = await portal.handle(new Request(`${portal.origin}/__portal/assets/${path}`))
      expect(response.status).toBe(404)
    }
  })
})
