import * as v from 'valibot'
import { placements, type Binding, type Placement, type PlacementDirectory } from '#domain/placements.ts'
import { valueOf, type RestClient } from './client.ts'
import { wireList, wireText } from './wire.ts'

/** rest.md 7 */
const codes: Readonly<Record<Placement, string>> = {
  'group-tab': 'SONET_GROUP_DETAIL_TAB',
  'person-card': 'USER_PROFILE_TOOLBAR',
}

/** What a placement is called, by the portal's codes of languages. */
export type PlacementTitles = Readonly<Record<Placement, Readonly<Record<string, string>>>>

/** An option of the app for the whole portal, which only administrators may write. */
const offOption = 'placements-off'

const namesSchema = wireList(v.string())
const bindingsSchema = wireList(v.object({ placement: v.string(), handler: v.string() }))

const placementOf = (code: string): Placement | undefined =>
  placements.find((placement) => codes[placement] === code.toUpperCase())

/** Placements over `placement.*`, which only an administrator may call. Titles are loaded when one is bound. */
export function createPlacementDirectory(
  client: RestClient,
  loadTitles: () => Promise<PlacementTitles>,
): PlacementDirectory {
  const change = async (method: string, params: Readonly<Record<string, unknown>>): Promise<void> => {
    await client.write({ method, params }, v.unknown())
  }
  return {
    async read() {
      // In a batch, because a refusal of one of them then leaves no error in the console.
      const answers = await client.batch({
        offered: { method: 'placement.list' },
        bound: { method: 'placement.get' },
        off: { method: 'app.option.get', params: { option: offOption } },
      })
      const handlers = valueOf(answers.bound, bindingsSchema)
      // What it does not name is unknown to the portal, or lacks its scope (trap 37).
      const names = valueOf(answers.offered, namesSchema)
      const off = valueOf(answers.off, wireText).split(' ')
      return {
        off: placements.filter((placement) => off.includes(placement)),
        offered: placements.filter((placement) => names.some((name) => placementOf(name) === placement)),
        bound: handlers.flatMap(({ placement: code, handler }): Binding[] => {
          const placement = placementOf(code)
          return placement ? [{ placement, address: handler }] : []
        }),
      }
    },

    async bind({ placement, address }) {
      const { [placement]: titles } = await loadTitles()
      await change('placement.bind', {
        PLACEMENT: codes[placement],
        HANDLER: address,
        TITLE: titles['en'],
        LANG_ALL: Object.fromEntries(
          Object.entries(titles).map(([language, TITLE]) => [language, { TITLE }]),
        ),
      })
    },

    unbind: ({ placement, address }) =>
      change('placement.unbind', { PLACEMENT: codes[placement], HANDLER: address }),

    keepOff: (off) => change('app.option.set', { options: { [offOption]: off.join(' ') } }),
  }
}
