import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { heardIn, openScene } from './scene.ts'

afterEach(cleanup)

const list = 'Mila Torres\nПётр Иванов\nian.wolf@nobody.example\nHanna Berg\nMila Torres\nElena Petrova'

describe.each(heardIn)('J2 as a screen reader says it, in %s', (language) => {
  it('a pasted list', async () => {
    const { t, user, listener, main, forecast, button, press, chooseGroup, heard } = await openScene(language)
    await chooseGroup('Website relaunch')
    await listener.done('a group is chosen')
    await user.click(screen.getByRole('combobox', { name: t('people.label') }))
    await user.paste(list)
    await screen.findByRole('table', { name: t('list.title') })
    await screen.findAllByText(t('list.is.not-found'))
    await listener.done('a list of six lines is pasted')
    await listener.reads(main())
    const offers = screen.getByRole('group', { name: /Пётр Иванов/ })
    await user.click(within(offers).getByRole('button', { name: /Разработчик/ }))
    await listener.done('one of two namesakes is chosen')
    await press(t('list.add', { count: 4 }))
    await button(t('invite.buttonOf', { count: 3, total: 4 }))
    await listener.done('those found are added')
    await listener.reads(forecast())
    await expect(heard()).toMatchFileSnapshot(`./j2-${language}.txt`)
  })
})
