import type { FrameLocator } from '@playwright/test'
import type { Translate } from '#i18n/messages.ts'
import type { GuideLanguage } from '#i18n/language.ts'
import type { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import type { World } from '#test/portal-emulator/world/world.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

/** The app as a picture wants it: real, with names of the language. */
interface Stage {
  readonly frame: FrameLocator
  readonly page: InvitePage
  readonly t: Translate
  readonly language: GuideLanguage
  readonly world: World
  readonly cast: DemoCast
}

export interface Scene {
  readonly name: string
  /** The user guide shows it, too. */
  readonly inGuide?: true
  readonly play: (stage: Stage) => Promise<void>
}

const message: Readonly<Record<GuideLanguage, string>> = {
  en: 'We are moving the site to the new brand. Please join: this is where plans and files live.',
  ru: 'Переводим сайт на новый бренд. Присоединяйтесь: здесь живут планы и файлы.',
}

const nameOf = ({ world }: Stage, id: number): string => {
  const { name, lastName } = world.people.require(id)
  return `${name} ${lastName}`
}

async function chooseGroup(stage: Stage, id: number): Promise<void> {
  const { name } = stage.world.requireGroup(id)
  await stage.page.chooseGroup(name, new RegExp(name))
}

async function choosePeople(stage: Stage, ...roles: readonly (keyof DemoCast)[]): Promise<void> {
  for (const role of roles) {
    const { lastName } = stage.world.people.require(Number(stage.cast[role]))
    await stage.page.choosePeople([lastName, nameOf(stage, Number(stage.cast[role]))])
  }
}

const everybody = [
  'mila',
  'ian',
  'aya',
  'lev',
  'ruth',
  'member',
  'autoMember',
  'invited',
  'requested',
] as const

/** The five pictures of the Market's page, in its order: the job first, then its ways. */
export const scenes: readonly Scene[] = [
  {
    name: 'form',
    inGuide: true,
    play: async (stage) => {
      await chooseGroup(stage, stage.cast.websiteRelaunch)
      await choosePeople(stage, ...everybody)
      await stage.page.message.fill(message[stage.language])
      await stage.frame.getByText(stage.t('verdict.requested')).first().waitFor()
    },
  },
  {
    name: 'receipt',
    inGuide: true,
    play: async (stage) => {
      await chooseGroup(stage, stage.cast.websiteRelaunch)
      await choosePeople(stage, ...everybody, 'privacyClosed')
      await stage.page.button(/^(Invite|Пригласить) \d/).click()
      await stage.frame.getByRole('table', { name: stage.t('receipt.invited'), exact: true }).waitFor()
    },
  },
  {
    name: 'list',
    inGuide: true,
    play: async (stage) => {
      const { cast, world, t, frame } = stage
      await chooseGroup(stage, cast.websiteRelaunch)
      const lines = [cast.mila, cast.namesakeA, cast.aya, cast.member].map((id) => nameOf(stage, id))
      const listed = [
        ...lines,
        world.people.require(cast.ian).email,
        `${nameOf(stage, cast.ruth)}, ID ${cast.ruth}`,
      ]
      await new MatchingPage(frame).paste(listed.join('\n'), t('people.label'))
      await frame.getByRole('button', { name: t('list.add', { count: 5 }) }).waitFor()
    },
  },
  {
    name: 'groups',
    play: async (stage) => {
      await chooseGroup(stage, stage.cast.websiteRelaunch)
      await chooseGroup(stage, stage.cast.brandCouncil)
      await chooseGroup(stage, stage.cast.scrumTeam)
      await choosePeople(stage, ...everybody.slice(0, 6))
      await stage.frame.getByRole('button', { name: stage.t('matrix.showTable') }).click()
      await stage.frame.getByRole('table', { name: stage.t('matrix.title') }).waitFor()
    },
  },
  {
    name: 'department',
    play: async (stage) => {
      const { frame, t, cast, world } = stage
      await chooseGroup(stage, cast.websiteRelaunch)
      await frame.getByRole('button', { name: t('addFrom.label') }).click()
      await frame.getByRole('menuitem', { name: t('addFrom.department') }).click()
      const sheet = frame.getByRole('dialog', { name: t('departments.title') })
      const team = world.departments.get(world.people.require(cast.mila).departments[0] ?? 0)
      const place = world.departments.get(team?.parent ?? 0)
      await sheet
        .getByRole('treeitem', { name: new RegExp(place?.name ?? '') })
        .first()
        .click()
      await sheet.getByRole('button', { name: /\d/ }).last().click()
      await sheet.getByRole('button', { name: t('review.takeNone') }).waitFor()
    },
  },
]
