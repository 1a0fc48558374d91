import { useState, type ReactNode } from 'react'
import { placements, standingOf, type Placement } from '#domain/placements.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { useSwitchPlacement, type PlacementsNow } from '#queries/upkeep.ts'
import { CheckBox } from '#ui/fields/check-box.tsx'
import { Part } from './part.tsx'
import styles from './settings.module.css'

/** The scope beside `placement` without which a portal does not name the spot (rest.md 7). */
const scopeOf: Readonly<Record<Placement, string>> = {
  'group-tab': 'sonet_group',
  'person-card': 'user',
}

const notes = { none: 'places.text', address: 'places.noAddress', elsewhere: 'places.elsewhere' } as const

/** The spots of the portal that open the app: how each stands, why, and a switch. */
export function Places({ now }: { readonly now: PlacementsNow }): ReactNode {
  const { t } = useI18n()
  const { mutate, error } = useSwitchPlacement()
  // Shown with the press: the state of a mutation is told a moment later.
  const [wanted, want] = useState<{ readonly placement: Placement; readonly on: boolean } | null>(null)
  const change = (placement: Placement, on: boolean): void => {
    if (wanted) return
    want({ placement, on })
    mutate({ placement, on }, { onSettled: () => want(null) })
  }
  const { read, address, unbindable } = now

  const rows = (): ReactNode => {
    if (read === null) return <p>{t('places.noScope', { scope: 'placement' })}</p>
    if (!read.ok) return <p>{t('settings.failed', { reason: errorText(t, read.error.code) })}</p>
    const { state, refusals } = read.value
    const saidOf = (placement: Placement): string => {
      const refusal = refusals.get(placement)
      if (refusal) return t('places.refused', { reason: errorText(t, refusal) })
      const standing = standingOf(state, placement, address)
      return standing === 'not-offered'
        ? t('places.not-offered', { scope: scopeOf[placement] })
        : t(`places.${standing}`)
    }
    return (
      <ul className={styles['rows']}>
        {placements.map((placement) => {
          const name = t(`places.${placement}`)
          const said = <span className={styles['quiet']}>{saidOf(placement)}</span>
          const mayHave = state.offered.includes(placement)
          return (
            <li key={placement} className={styles['row']}>
              {unbindable === null && mayHave ? (
                <CheckBox
                  checked={wanted?.placement === placement ? wanted.on : !state.off.includes(placement)}
                  onChange={(on) => change(placement, on)}
                >
                  {name}
                </CheckBox>
              ) : (
                <span>{name}</span>
              )}
              {said}
            </li>
          )
        })}
      </ul>
    )
  }
  return (
    <Part title={t('places.title')}>
      {rows()}
      {error && <p role="alert">{t('places.refused', { reason: errorText(t, error.code) })}</p>}
      {read?.ok && <p className={styles['quiet']}>{t(notes[unbindable ?? 'none'])}</p>}
    </Part>
  )
}
