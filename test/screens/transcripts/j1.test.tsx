import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { heardIn, openScene } from './scene.ts'

afterEach(cleanup)

describe.each(heardIn)('J1 as a screen reader says it, in %s', (language) => {
  it('a few people are invited to a group', async () => {
    const { t, listener, main, button, press, chooseGroup, choosePeople, heard } = await openScene(language)
    await listener.reads(main())
    await chooseGroup('Website relaunch')
    await choosePeople('Torres', 'Petrova')
    const invite = t('invite.buttonOf', { count: 1, total: 2 })
    await button(invite)
    await listener.done('a group and two colleagues are chosen')
    await listener.reads(main())
    await press(invite)
    await screen.findByRole('heading', { level: 1 })
    await button(t('receipt.more'))
    await listener.done('sent')
    await listener.reads(main())
    await expect(heard()).toMatchFileSnapshot(`./j1-${language}.txt`)
  })
})
