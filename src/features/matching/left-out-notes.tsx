import type { ReactNode } from 'react'
import { leftOutReasons, type LeftOut } from '#domain/list/parsed-list.ts'
import { useI18n } from '#i18n/i18n.tsx'
import styles from './matching.module.css'

/** Most texts that are shown for one reason, and the most letters of each. */
const mostTexts = 5
const mostLetters = 60

const short = (text: string): string => {
  const letters = Array.from(text.slice(0, mostLetters * 2))
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : text
}

/** What of a list was left out, one sentence for each reason. */
export function LeftOutNotes({ leftOut }: { readonly leftOut: readonly LeftOut[] }): ReactNode {
  const { t } = useI18n()
  return leftOutReasons.map((reason) => {
    const texts = leftOut.flatMap((each) => (each.reason === reason ? each.text : []))
    if (texts.length === 0) return null
    const shown = texts.slice(0, mostTexts).map(short)
    const text = [...shown, ...(texts.length > mostTexts ? ['…'] : [])].join(' · ')
    return (
      <p key={reason} className={styles['quiet']}>
        {t(`list.leftOut.${reason}`, { count: texts.length, text })}
      </p>
    )
  })
}
