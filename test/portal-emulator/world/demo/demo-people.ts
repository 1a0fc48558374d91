import { COLLEAGUES } from './demo-colleagues.ts'
import { demoDepartments } from './demo-departments.ts'
import type { NewPerson } from '../people.ts'
import type { World } from '../world.ts'

/** Ids of people by what they are for. */
export interface DemoPeople {
  /** Who sits at the browser: an employee, no administrator. */
  readonly me: number
  /** Free: no row in any of my groups. */
  readonly mila: number
  readonly ian: number
  readonly aya: number
  readonly lev: number
  readonly ruth: number
  /** In websiteRelaunch: member, member through a department, invited, asked to join, banned. */
  readonly member: number
  readonly autoMember: number
  readonly invited: number
  readonly requested: number
  readonly banned: number
  readonly dismissed: number
  /** Narrowed "who may invite me". */
  readonly privacyClosed: number
  readonly extranet: number
  readonly extranetNeverLoggedIn: number
  readonly bot: number
  readonly mailUser: number
  /** Two people of the same name, in Development and in Finance. */
  readonly namesakeA: number
  readonly namesakeB: number
  readonly longName: number
  readonly arabic: number
  readonly japanese: number
  readonly noPosition: number
  /** Name, surname and position are an attack on whoever forgets to escape. */
  readonly hostile: number
  /** Portal administrator, member of no group. */
  readonly admin: number
  /** An ordinary employee who owns some groups. */
  readonly peer: number
  /** The rest of the company. */
  readonly colleagues: readonly number[]
}

export function demoPeople(world: World): DemoPeople {
  const dep = demoDepartments(world)
  const add = (name: string, lastName: string, rest: Partial<NewPerson>) =>
    world.people.add({ name, lastName, email: mailOf(world), photo: true, timeZone: 'Europe/Oslo', ...rest })
      .id
  const cast = {
    me: add('Nora', 'Lindqvist', { position: 'Project manager', departments: [dep.web], gender: 'F' }),
    mila: add('Mila', 'Torres', { position: 'Content editor', departments: [dep.content], gender: 'F' }),
    ian: add('Ian', 'Wolf', { position: 'Front-end developer', departments: [dep.web], gender: 'M' }),
    aya: add('Aya', 'Sato', { position: 'UX researcher', departments: [dep.design], gender: 'F' }),
    lev: add('Лев', 'Орлов', { position: 'Системный аналитик', departments: [dep.development], gender: 'M' }),
    ruth: add('Ruth', 'Kane', {
      position: 'Account manager',
      departments: [dep.sales],
      gender: 'F',
      photo: false,
    }),
    member: add('Elena', 'Petrova', { position: 'Web analyst', departments: [dep.web], gender: 'F' }),
    autoMember: add('Tom', 'Becker', {
      position: 'Back-end developer',
      departments: [dep.platform],
      gender: 'M',
    }),
    invited: add('Pavel', 'Volkov', {
      position: 'SEO specialist',
      departments: [dep.marketing],
      gender: 'M',
    }),
    requested: add('Kenji', 'Mori', { position: 'QA engineer', departments: [dep.quality], gender: 'M' }),
    banned: add('Bruno', 'Costa', { position: 'Copywriter', departments: [dep.content], gender: 'M' }),
    dismissed: add('Olga', 'Serova', {
      position: 'Accountant',
      departments: [dep.finance],
      gender: 'F',
      active: false,
    }),
    privacyClosed: add('Hanna', 'Berg', {
      position: 'Lawyer',
      departments: [dep.legal],
      gender: 'F',
      invitedBy: 'nobody',
    }),
    extranet: add('Chloé', 'Dubois', { position: 'Agency producer', type: 'extranet', gender: 'F' }),
    extranetNeverLoggedIn: add('Marek', 'Zielinski', {
      position: 'Freelance illustrator',
      type: 'extranet',
      gender: 'M',
      photo: false,
      lastLogin: null,
    }),
    bot: add('Fox', 'Helper', { type: 'bot', position: 'Bot' }),
    mailUser: add('partner', '', { type: 'email', email: 'partner@mail.example', photo: false }),
    namesakeA: add('Пётр', 'Иванов', {
      secondName: 'Сергеевич',
      position: 'Разработчик',
      departments: [dep.development],
      gender: 'M',
    }),
    namesakeB: add('Пётр', 'Иванов', {
      secondName: 'Андреевич',
      position: 'Финансовый контролёр',
      departments: [dep.finance],
      gender: 'M',
      photo: false,
    }),
    longName: add('Wolfeschlegelsteinhausenbergerdorff', 'von Hohenzollern-Sigmaringen-Übermoosbrugger', {
      secondName: 'Maximiliana-Anastasia',
      position: 'Deputy head of the cross-departmental committee for accessibility and long titles',
      departments: [dep.legal],
      gender: 'F',
    }),
    arabic: add('ليلى', 'الحداد', { position: 'مديرة التسويق', departments: [dep.marketing], gender: 'F' }),
    japanese: add('陽子', '小林', { position: '経理担当', departments: [dep.finance], gender: 'F' }),
    noPosition: add('Sam', 'Okafor', { departments: [dep.support], gender: 'M', photo: false }),
    hostile: add('<img src=x onerror="alert(1)">', `O'Brien "><script>alert('x')</script>`, {
      position: '[b]&lt;i&gt; {{7*7}} ${oops} %00',
      departments: [dep.quality],
      photo: false,
    }),
    admin: add('Grace', 'Hollis', {
      position: 'Portal administrator',
      departments: [dep.it],
      gender: 'F',
      admin: true,
    }),
    peer: add('Marta', 'Silva', { position: 'Head of brand', departments: [dep.marketing], gender: 'F' }),
  }
  const colleagues = COLLEAGUES.map(([name, lastName, position, place, gender], index) =>
    add(name, lastName, { position, departments: [dep[place]], gender, photo: index % 4 !== 3 }),
  )
  leadDepartments(world, dep, cast)
  return { ...cast, colleagues }
}

function mailOf(world: World): string {
  return `person${world.people.size + 1}@company.example`
}

function leadDepartments(
  world: World,
  dep: ReturnType<typeof demoDepartments>,
  cast: { peer: number; me: number },
) {
  const heads = [
    [dep.marketing, cast.peer],
    [dep.web, cast.me],
  ] as const
  for (const [id, head] of heads) {
    const row = world.departments.get(id)
    if (row) row.head = head
  }
}
