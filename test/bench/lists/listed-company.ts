import { World } from '#test/portal-emulator/world/world.ts'

/** ID | surname | given name | second name | position | department | address, of people who are hard to tell from a list. */
const people = `
1 | Torres | Mila | | Designer | Design | mila.torres@x.example
2 | Wolf | Ian | | | Data | ian.wolf@x.example
3 | Sato | Aya | | Owner | Design | aya.sato@x.example
4 | Орлов | Лев | Петрович | Ведущий инженер | Отдел разработки | orlov@x.example
5 | Ершов | Пётр | | | Отдел разработки | ershov@x.example
6 | Белова | Наталья | Игоревна | Юрист | Право | belova@x.example
7 | Морозов | Сергей | | | Продажи | morozov@x.example
8 | Дем'яненко | Олена | | | Продажи | demianenko@x.example
9 | O'Brien | Liam | | | Sales | liam.obrien@x.example
12 | Other | Zed | | | Sales | zed.other@x.example
15 | Smith | Ann | | Clerk | Sales | ann.smith@x.example
16 | Smith | Ann | | Boss | Design | ann.boss@x.example
18 | Bot | Anov | | | Data | anov@x.example
20 | 山田 | 太郎 | | | Sales | yamada@x.example
21 | 김 | 민수 | | | Sales | kim@x.example
22 | 王 | 伟 | | | Data | wang@x.example
23 | Li | Wei | | | Data | li.wei@x.example
24 | Wu | Na | | | Data | wu.na@x.example
25 | Demir | Işıl | | | Sales | isil@x.example
26 | Kaya | İpek | | | Sales | ipek@x.example
27 | Nguyễn | Thị Hường | | | Data | huong@x.example
28 | Groß | Jürgen | | | Data | gross@x.example
29 | Łukasik | Łukasz | | | Data | lukasz@x.example
30 | Sørensen | Åse | | | Data | aase@x.example
31 | Jónsson | Þór | | | Data | thor@x.example
32 | D'Angelo | Rita | | | Sales | rita@x.example
33 | Griffin | Josefina | | | Sales | josefina@x.example
34 | Kem | Anna | | | Sales | anna.kem@x.example
35 | Петров | Иван | Сергеевич | | Продажи | petrov.is@x.example
36 | Петров | Иван | Павлович | | Продажи | petrov.ip@x.example
37 | Щербаков | Юрий | | | Продажи | scherbakov@x.example
38 | Müller | Eva | | | Data | eva.mueller@x.example
39 | 佐藤 | さくら | | | Data | sakura@x.example
40 | Leconte | Jean Paul | | | Data | jp@x.example
41 | शर्मा | राम | | | Data | ram@x.example
234 | Person | Wrong | | | Sales | wrong@x.example
1234 | Person | Right | | | Sales | right@x.example
`

/** The departments by name, with their IDs on the portal. */
function departmentsOf(world: World): (name: string) => number[] {
  const known = new Map<string, number>()
  return (name) => {
    if (name === '') return []
    const id = known.get(name) ?? world.departments.add({ name, parent: null }).id
    known.set(name, id)
    return [id]
  }
}

/** A company of these people with these very IDs; all IDs between belong to people who were dismissed. */
export function listedCompany(): World {
  const world = new World()
  const departments = departmentsOf(world)
  for (const row of people.trim().split('\n')) {
    const [id = '', lastName = '', name = '', secondName = '', position = '', department = '', email = ''] =
      row.split('|').map((cell) => cell.trim())
    while (world.people.size < Number(id) - 1)
      world.people.add({ name: 'Former', lastName: `Colleague${world.people.size}`, active: false })
    world.people.add({ name, lastName, secondName, position, departments: departments(department), email })
  }
  return world
}
