import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { heardIn, openScene } from './scene.ts'

afterEach(cleanup)

describe.each(heardIn)('J6 as a screen reader says it, in %s', (language) => {
  it('what became of those who were invited', async () => {
    const scene = await openScene(language)
    const { t, user, listener, main, portal, cast, button, press, chooseGroup, choosePeople, heard } = scene
    await chooseGroup('Website relaunch')
    await choosePeople('Torres', 'Ian Wolf')
    await press(t('invite.button', { count: 2 }))
    await button(t('receipt.more'))
    await listener.done('sent')
    portal.world.join(cast.mila, cast.websiteRelaunch)
    await press(t('action.sent'))
    const list = await screen.findByRole('list', { name: t('sent.list') })
    await listener.done('what was sent is opened')
    await listener.reads(main())
    const [run] = within(list).getAllByRole('button')
    if (!run) throw new Error('what was sent is not in the list')
    await user.click(run)
    await screen.findByRole('table')
    // Its filter is there once it is known how everybody stands.
    await screen.findAllByRole('radio')
    await listener.done('the run is opened')
    await listener.reads(main())
    await expect(heard()).toMatchFileSnapshot(`./j6-${language}.txt`)
  })
})
