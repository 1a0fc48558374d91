import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { heardIn, openScene } from './scene.ts'

afterEach(cleanup)

describe.each(heardIn)('J3 as a screen reader says it, in %s', (language) => {
  it('a department without one of its people', async () => {
    const scene = await openScene(language)
    const { t, user, listener, forecast, button, chooseGroup, openSource, heard } = scene
    await chooseGroup('Website relaunch')
    await openSource(t('addFrom.department'), t('departments.title'))
    // The sheet is another one once the departments were read.
    await user.type(await screen.findByRole('searchbox', { name: t('departments.search') }), 'Content')
    const dialog = screen.getByRole('dialog')
    const sheet = within(dialog)
    const content = await sheet.findByRole('treeitem', { name: /Content.*\d/ })
    await listener.done('a department is looked for')
    await listener.reads(dialog)
    await user.click(content)
    await user.click(await sheet.findByRole('button', { name: t('departments.showCount', { count: 7 }) }))
    await sheet.findByRole('option', { name: /Mila Torres/ })
    await listener.done('a department is ticked, and its people are shown')
    await listener.reads(dialog)
    await user.click(sheet.getByRole('option', { name: /Mila Torres/ }))
    await listener.done('one of them is taken out')
    await user.click(await sheet.findByRole('button', { name: t('review.add', { count: 5 }) }))
    await button(t('invite.button', { count: 5 }))
    await listener.done('the others are added')
    await listener.reads(forecast())
    await expect(heard()).toMatchFileSnapshot(`./j3-${language}.txt`)
  })
})
