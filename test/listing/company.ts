import type { GuideLanguage } from '#i18n/language.ts'
import { createDemoWorld, type DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { RUSSIAN } from '#test/portal-emulator/world/names/names-cyrillic.ts'
import type { World } from '#test/portal-emulator/world/world.ts'
import { departments, emails, groupsIn, peopleIn, type Named } from './names.ts'

/** Whoever is named here appears in the pictures by name. */
function nameCast(world: World, cast: DemoCast, named: Named): void {
  for (const [role, [name, lastName, position]] of Object.entries(named)) {
    const id: unknown = Reflect.get(cast, role)
    if (typeof id !== 'number') throw new RangeError(`nobody is ${role}`)
    Object.assign(world.people.require(id), { name, lastName, secondName: '', position })
  }
}

/** Everybody else gets a Russian name, and a position that fits the department. */
function nameOthers(world: World, named: ReadonlySet<number>): void {
  let count = 0
  for (const person of world.people.all()) {
    if (named.has(person.id) || person.type !== 'employee') continue
    count += 1
    const isWoman = person.gender === 'F'
    const first = isWoman ? RUSSIAN.female : RUSSIAN.male
    const last = RUSSIAN.last[(count * 11) % RUSSIAN.last.length] ?? ''
    const place = world.departments.get(person.departments[0] ?? 0)
    Object.assign(person, {
      name: first[(count * 7) % first.length],
      lastName: isWoman ? `${last}а` : last,
      secondName: '',
      position: departments.find(([, russian]) => russian === place?.name)?.[2] ?? 'Специалист',
    })
  }
}

/** The demo's company with the names of one language, as a portal of that country has them. Nobody is real. */
export function companyIn(language: GuideLanguage): { readonly world: World; readonly cast: DemoCast } {
  const { world, cast } = createDemoWorld()
  if (language === 'ru') {
    for (const [english, russian] of departments)
      for (const department of world.departments.all())
        if (department.name === english) department.name = russian
    nameOthers(world, new Set(Object.keys(peopleIn.ru).map((role) => Number(Reflect.get(cast, role)))))
  }
  nameCast(world, cast, peopleIn[language])
  const { ordinary, special } = groupsIn[language]
  for (const [role, name] of Object.entries(special))
    world.requireGroup(Number(Reflect.get(cast, role))).name = name
  for (const [index, name] of ordinary.entries())
    if (name !== null) world.requireGroup(cast.ordinary[index] ?? 0).name = name
  world.people.require(cast.ian).email = emails[language]
  world.requireGroup(cast.websiteRelaunch).description = ''
  world.people.reindex()
  return { world, cast }
}
