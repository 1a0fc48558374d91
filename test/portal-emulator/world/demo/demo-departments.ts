import type { World } from '../world.ts'

/** A company three levels deep. */
export function demoDepartments(world: World) {
  const add = (name: string, parent: number | null) => world.departments.add({ name, parent }).id
  const company = add('Fjord & Fox', null)
  const product = add('Product', company)
  const development = add('Development', product)
  const business = add('Business', company)
  const office = add('Back office', company)
  return {
    company,
    product,
    development,
    web: add('Web', development),
    platform: add('Platform', development),
    quality: add('Quality', product),
    design: add('Design', product),
    business,
    marketing: add('Marketing', business),
    content: add('Content', business),
    sales: add('Sales', business),
    support: add('Customer support', business),
    office,
    finance: add('Finance', office),
    legal: add('Legal', office),
    people: add('People & Culture', office),
    it: add('IT', office),
  } as const
}

export type DemoDepartment = keyof ReturnType<typeof demoDepartments>
