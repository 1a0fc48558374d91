/** What a key means for a list of choices, of which one is active. */
export type SelectAct =
  | { readonly kind: 'open' | 'move'; readonly active: number }
  | { readonly kind: 'choose'; readonly active: number; readonly goesOn: boolean }
  | { readonly kind: 'close' }

export interface SelectMoment {
  readonly key: string
  readonly alt: boolean
  readonly labels: readonly string[]
  readonly active: number
  readonly open: boolean
  /** Letters that were typed shortly before. */
  readonly typed: string
}

const page = 10

/** A letter that may begin a choice, or go on with one. */
export const isLetter = ({ key, typed }: Pick<SelectMoment, 'key' | 'typed'>): boolean =>
  Array.from(key).length === 1 && (key !== ' ' || typed !== '')

/** The next choice that begins with what was typed; the same letter again goes on to the next one. */
function beginning({ labels, active, typed, key }: SelectMoment): number {
  const all = `${typed}${key}`.toLocaleLowerCase()
  const first = all.charAt(0)
  const same = all === first.repeat(all.length)
  const wanted = same ? first : all
  const places = labels.map((_, place) => (active + place + (same ? 1 : 0)) % labels.length)
  return places.find((place) => labels[place]?.toLocaleLowerCase().startsWith(wanted)) ?? active
}

const movedTo = (moment: SelectMoment): number | null => {
  const last = moment.labels.length - 1
  switch (moment.key) {
    case 'ArrowDown':
      return Math.min(last, moment.active + 1)
    case 'ArrowUp':
      return Math.max(0, moment.active - 1)
    case 'PageDown':
      return Math.min(last, moment.active + page)
    case 'PageUp':
      return Math.max(0, moment.active - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return isLetter(moment) ? beginning(moment) : null
  }
}

/** The keys of a combobox that only selects (APG). An arrow opens the list where it is; null: not for the list. */
export function selectAct(moment: SelectMoment): SelectAct | null {
  const { key, alt, active, open } = moment
  if (
    open &&
    (key === 'Enter' || key === 'Tab' || (key === ' ' && !isLetter(moment)) || (key === 'ArrowUp' && alt))
  )
    return { kind: 'choose', active, goesOn: key === 'Tab' }
  if (open) {
    if (key === 'Escape') return { kind: 'close' }
    const moved = movedTo(moment)
    return moved === null ? null : { kind: 'move', active: moved }
  }
  if (['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(key)) return { kind: 'open', active }
  const moved = key.startsWith('Page') ? null : movedTo(moment)
  return moved === null ? null : { kind: 'open', active: moved }
}
