import { cleanup, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { heardIn, openScene } from './scene.ts'

afterEach(cleanup)

describe.each(heardIn)('J5 as a screen reader says it, in %s', (language) => {
  it('the people of another group, minus those already there', async () => {
    const scene = await openScene(language)
    const { t, user, listener, forecast, button, chooseGroup, openSource, heard } = scene
    await chooseGroup('Brand council')
    const dialog = await openSource(t('addFrom.group'), t('otherGroup.title'))
    const sheet = within(dialog)
    await user.type(sheet.getByRole('searchbox', { name: t('otherGroup.search') }), 'website')
    const source = await sheet.findByRole('option', { name: /Website relaunch/ })
    await listener.done('another group is looked for')
    await listener.reads(dialog)
    await user.click(source)
    await user.click(await sheet.findByRole('button', { name: t('otherGroup.show', { count: 1 }) }))
    await sheet.findByRole('option', { name: /Elena Petrova/ })
    await listener.done('its members are shown')
    await listener.reads(dialog)
    await user.click(sheet.getByRole('button', { name: t('review.add', { count: 8 }) }))
    await button(t('invite.button', { count: 8 }))
    await listener.done('they are added')
    await listener.reads(forecast())
    await expect(heard()).toMatchFileSnapshot(`./j5-${language}.txt`)
  })
})
