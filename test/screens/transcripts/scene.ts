import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { Language } from '#i18n/language.ts'
import { withWords } from '#i18n/late-messages.ts'
import type { Translate } from '#i18n/messages.ts'
import { createTranslate } from '#i18n/translate.ts'
import { openPortal, type OpenedPortal } from '#test/contract/open-portal.ts'
import { Listener } from '../listener.ts'
import { pageWords, renderInvitePage } from '../render-invite-page.tsx'
import { standInLayout } from '../stand-in-layout.ts'

/** Transcripts are kept in these languages. */
export const heardIn = ['en', 'ru'] as const satisfies readonly Language[]

export interface Scene extends OpenedPortal {
  readonly t: Translate
  readonly user: UserEvent
  readonly listener: Listener
  readonly main: () => HTMLElement
  /** Who will be invited, beside the form. */
  readonly forecast: () => HTMLElement
  readonly button: (name: string) => Promise<HTMLElement>
  readonly press: (name: string) => Promise<void>
  readonly chooseGroup: (typed: string) => Promise<void>
  readonly choosePeople: (...typed: readonly string[]) => Promise<void>
  /** Opens a source of colleagues from the menu and gives its sheet. */
  readonly openSource: (source: string, title: string) => Promise<HTMLElement>
  /** All that was heard, to be compared with the kept transcript. */
  readonly heard: () => string
}

/** The form in this language, and somebody who listens. */
export async function openScene(language: Language): Promise<Scene> {
  standInLayout()
  const opened = await openPortal()
  const words = await pageWords(language)
  // Else a text of a later part would be looked for before it is there.
  await withWords(() => Promise.resolve())
  const t = createTranslate(language, words.messages)
  const user = renderInvitePage(opened.clientOf(opened.cast.me), words)
  const listener = new Listener([t('people.searching')])
  const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name })
  const choose = async (what: 'groups' | 'people', typed: string): Promise<void> => {
    const counted = listener.hears([1, 2, 3, 4, 5].map((count) => t(`${what}.found`, { count })))
    await user.type(screen.getByRole('combobox', { name: t(`${what}.label`) }), typed)
    await counted
    await user.click(await screen.findByRole('option', { name: new RegExp(typed) }))
  }
  return {
    ...opened,
    t,
    user,
    listener,
    button,
    main: () => screen.getByRole('main'),
    forecast: () => {
      const [first] = within(screen.getByRole('main')).getAllByRole('region')
      return first ?? screen.getByRole('main')
    },
    press: async (name) => user.click(await button(name)),
    chooseGroup: (typed) => choose('groups', typed),
    async choosePeople(...all) {
      for (const typed of all) await choose('people', typed)
    },
    async openSource(source, title) {
      await user.click(await button(t('addFrom.label')))
      await user.click(await screen.findByRole('menuitem', { name: source }))
      return screen.findByRole('dialog', { name: title })
    },
    // Times are those of the day on which it is tested.
    heard: () => listener.transcript.replaceAll(/\d{1,2}:\d{2}(?:\s?[AP]M)?/g, '…'),
  }
}
