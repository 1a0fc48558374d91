import type { World } from '../world.ts'

const DIVISIONS = [
  'Sales network',
  'Engineering',
  'Производство',
  'Логистика',
  'Administration',
  'Kundendienst',
]
const REGIONS = ['North', 'South', 'West', 'Центр', 'Восток', 'Süd', 'Алматы', 'Overseas']
const UNITS = ['Planning', 'Operations', 'Разработка', 'Сопровождение', 'Quality', 'Закупки']

/** Teams are no larger than this, the contact centre apart. */
const TEAM = 40

/** Departments five deep: company, division, region, unit, team. Returns where people work, the largest first. */
export function companyDepartments(world: World, people: number): number[] {
  const [company] = world.departments.childrenOf(null)
  const root = company?.id ?? null
  const add = (name: string, parent: number | null) => world.departments.add({ name, parent }).id
  const contactCentre = add('Contact centre', root)
  const wanted = Math.max(4, Math.ceil(people / TEAM))
  const teams: number[] = []
  for (const division of DIVISIONS) {
    const divisionId = add(division, root)
    for (const region of REGIONS) {
      if (teams.length >= wanted) return [contactCentre, ...teams]
      const regionId = add(`${division} · ${region}`, divisionId)
      for (const unit of UNITS) {
        const unitId = add(`${unit} ${region}`, regionId)
        // Spread evenly over all units of all regions of all divisions.
        const share = Math.ceil(wanted / (DIVISIONS.length * REGIONS.length * UNITS.length))
        for (let team = 1; team <= share; team += 1) teams.push(add(`${unit} ${region} ${team}`, unitId))
      }
    }
  }
  return [contactCentre, ...teams]
}
