import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { pick, randomFrom } from '#test/portal-emulator/world/random.ts'
import { describeAlteration, type Alteration, type Subject } from '#test/support/altering-proxy/alteration.ts'
import { drawAlteration } from '#test/support/altering-proxy/draw.ts'

/** What people do while the run is under way. */
const acts = ['accepts', 'declines', 'colleague-invites', 'colleague-lets-in', 'right-withdrawn'] as const
type Act = (typeof acts)[number]

export interface ScheduledAct {
  readonly act: Act
  /** Before the n-th request of this kind goes on. */
  readonly subject: Subject
  readonly nth: number
  readonly group: number
  readonly person: number
}

/** Everything that one run meets, drawn from a seed. */
export interface Schedule {
  readonly seed: number
  readonly groups: readonly number[]
  readonly people: readonly number[]
  readonly alterations: readonly Alteration[]
  readonly acts: readonly ScheduledAct[]
}

/** This number of different items of the list. */
function some<Item>(random: () => number, list: readonly Item[], count: number): Item[] {
  const left = [...list]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

const upTo = (random: () => number, most: number): number => 1 + Math.floor(random() * most)

function drawAct(random: () => number, groups: readonly number[], people: readonly number[]): ScheduledAct {
  const act = pick(random, acts)
  // Somebody who declines between two deliveries of one request hears of it twice, and it is not the app's doing.
  const isAnswer = act === 'accepts' || act === 'declines'
  const subject = isAnswer || random() < 0.5 ? 'reading' : 'invitation'
  return {
    act,
    subject,
    nth: 1 + Math.floor(random() * 3),
    group: pick(random, groups),
    person: pick(random, people),
  }
}

export function drawSchedule(seed: number, cast: DemoCast): Schedule {
  const random = randomFrom(seed * 7_919)
  const groups = some(
    random,
    [cast.websiteRelaunch, cast.brandCouncil, cast.secretMine, cast.supportKnowledge],
    upTo(random, 3),
  )
  const free = [cast.mila, cast.ian, cast.aya, cast.lev, cast.ruth, ...cast.colleagues.slice(30, 36)]
  const special = [cast.privacyClosed, cast.member, cast.invited, cast.requested, cast.banned]
  const people = [
    ...some(random, free, 2 + upTo(random, 3)),
    ...some(random, special, Math.floor(random() * 2)),
  ]
  const invitations = some(random, [1, 2, 3].slice(0, groups.length), upTo(random, 2))
  const readings = some(random, [1, 2, 3, 4], Math.floor(random() * 4))
  // What is read before anything is sent, in one schedule of three.
  const ofBatches = randomFrom(seed * 104_729)
  const batches = ofBatches() < 1 / 3 ? some(ofBatches, [1, 2], upTo(ofBatches, 2)) : []
  return {
    seed,
    groups,
    people,
    alterations: [
      ...invitations.map((nth) => drawAlteration(random, 'invitation', nth)),
      ...readings.map((nth) => drawAlteration(random, 'reading', nth)),
      ...batches.map((nth) => drawAlteration(ofBatches, 'batch', nth)),
    ],
    acts: Array.from({ length: Math.floor(random() * 3) }, () => drawAct(random, groups, people)),
  }
}

/** The schedule in lines, for a failure that has to be understood. */
export const describeSchedule = ({ seed, groups, people, alterations, acts: done }: Schedule): string =>
  [
    `seed ${seed}: groups ${groups.join(', ')}, people ${people.join(', ')}`,
    ...alterations.map(describeAlteration),
    ...done.map(
      ({ act, subject, nth, group, person }) => `before ${subject} ${nth}: ${act}, ${person} in ${group}`,
    ),
  ].join('\n  ')
