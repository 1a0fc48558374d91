import { virtual } from '@guidepup/virtual-screen-reader'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTranslate } from '#i18n/translate.ts'
import { openPortal } from '#test/contract/open-portal.ts'
import { pageWords, renderInvitePage } from './render-invite-page.tsx'

/** What a screen reader says when somebody reads the page from its beginning to its end, a line for each stop. */
async function readAloud(): Promise<string> {
  await virtual.start({ container: screen.getByRole('main') })
  const said = [await virtual.lastSpokenPhrase()]
  while (said.at(-1) !== 'end of main') {
    await virtual.next()
    said.push(await virtual.lastSpokenPhrase())
    if (said.length > 400) throw new Error('the page has no end')
  }
  await virtual.stop()
  return said.join('\n')
}

// jsdom has none.
vi.stubGlobal('CSS', { escape: (id: string) => id.replaceAll(/[^\w-]/g, String.raw`\$&`) })

afterEach(async () => {
  await virtual.stop()
  cleanup()
})

describe.each(['en', 'ru'] as const)('J1 as a screen reader says it, in %s', (language) => {
  it('the form, who will be invited, and the receipt', async () => {
    const { cast, clientOf } = await openPortal()
    const words = await pageWords(language)
    const t = createTranslate(language, words.messages)
    const user = renderInvitePage(clientOf(cast.me), words)
    const heard: string[] = [await readAloud()]
    const choose = async (field: string, typed: string, name: RegExp): Promise<void> => {
      await user.type(screen.getByRole('combobox', { name: field }), typed)
      await user.click(await screen.findByRole('option', { name }))
    }
    await choose(t('groups.label'), 'website', /Website relaunch/)
    await choose(t('people.label'), 'Torr', /Mila Torres/)
    await choose(t('people.label'), 'Petrova', /Elena Petrova/)
    const button = await screen.findByRole('button', { name: t('invite.buttonOf', { count: 1, total: 2 }) })
    heard.push(await readAloud())
    await user.click(button)
    await screen.findByRole('heading', { level: 1 })
    await screen.findByRole('button', { name: t('receipt.more') })
    heard.push(await readAloud())
    const sentAt = new RegExp(`${t('receipt.sentAt', { time: '' }).trim()} .*`)
    const transcript = heard.join('\n\n----\n\n').replace(sentAt, t('receipt.sentAt', { time: '…' }))
    await expect(`${transcript}\n`).toMatchFileSnapshot(`transcripts/j1-${language}.txt`)
  })
})
