import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { heardIn, openScene } from './scene.ts'

afterEach(cleanup)

describe.each(heardIn)('J4 as a screen reader says it, in %s', (language) => {
  it('newcomers into two groups', async () => {
    const scene = await openScene(language)
    const { t, listener, main, forecast, button, press, chooseGroup, choosePeople, heard } = scene
    await chooseGroup('Website relaunch')
    await chooseGroup('Brand council')
    await choosePeople('Torres', 'Petrova')
    const send = t('invite.buttonManyOf', { count: 3, total: 4 })
    await button(send)
    await listener.done('two groups and two colleagues are chosen')
    await listener.reads(forecast())
    await press(t('matrix.showTable'))
    const table = await screen.findByRole('table', { name: t('matrix.title') })
    await listener.done('the table is shown')
    await listener.reads(table)
    await press(send)
    await screen.findByRole('heading', { level: 1 })
    await button(t('receipt.more'))
    await listener.done('sent')
    await listener.reads(main())
    await expect(heard()).toMatchFileSnapshot(`./j4-${language}.txt`)
  })
})
