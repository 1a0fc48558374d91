import { fullName, type HostContext } from '../../context.ts'
import { html, type Html } from '../../html.ts'
import { refreshManners, themes, views } from '../../page-url.ts'
import { peopleToBe } from '../../people-to-be.ts'
import { choice, same } from './choice.ts'

/** The 20 codes of the portal (frame.md 9); the portal around the app speaks four of them. */
const languages = 'en ru de ar ua kz pl fr it la br tr vn ms id th in ja sc tc'.split(' ')

/** What one address says: every choice opens the page again with it in the query string. */
export function sceneSection(context: HostContext): Html {
  const { options } = context
  const switchOf = (name: string) => html`data-switch="${name}"`
  const people = peopleToBe(context).map((person): [string, string] => [
    String(person.id),
    `${person.id} ${fullName(person)}${person.admin ? ' (admin)' : ''}`,
  ])
  people.push(['find', 'somebody else…'])
  const yes: [string, string][] = [
    ['', 'no'],
    ['Y', 'yes'],
  ]
  return html`${choice('Person', switchOf('as'), people, String(options.as))}
  ${choice('Language', switchOf('lang'), same([...new Set([...languages, options.lang])]), options.lang)}
  ${choice('Theme', switchOf('theme'), same(themes), options.theme)}
  ${choice('Look of groups', switchOf('view'), same(views), options.view)}
  ${choice(
    'Frame opened by',
    switchOf('opening'),
    [
      ['post', 'POST (own hosting)'],
      ['get', 'GET (zip hosting)'],
    ],
    options.opening,
  )}
  ${choice('Host stays silent', switchOf('silent'), yes, options.silent ? 'Y' : '')}
  ${choice('Token refresh', switchOf('refresh'), same(refreshManners), options.refresh)}
  ${choice(
    'First token lives',
    switchOf('expiresIn'),
    [
      ['', 'as the portal says'],
      ['1', '1 s'],
      ['60', '60 s'],
    ],
    options.expiresIn === undefined ? '' : String(options.expiresIn),
  )}
  ${choice('Not installed yet', switchOf('install'), yes, options.install ? 'Y' : '')}
  ${choice('First run', switchOf('firstRun'), yes, options.firstRun ? 'Y' : '')}
  ${choice('Wrong scheme in init data', switchOf('wrongProtocol'), yes, options.wrongProtocol ? 'Y' : '')}
  ${choice('Empty placement options', switchOf('emptyOptions'), same(['array', 'string']), options.emptyOptions)}`
}
