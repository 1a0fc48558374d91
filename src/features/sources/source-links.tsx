import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './source-links.module.css'

const DepartmentSheet = lazy(async () => ({
  default: (await import('./department-sheet.tsx')).DepartmentSheet,
}))

const GroupSheet = lazy(async () => ({
  default: (await import('./group-sheet.tsx')).GroupSheet,
}))

export interface SourceLinksProps {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
}

/** Other ways to people than typing their names. Each is loaded when it is first wanted. */
export function SourceLinks({ draft, change }: SourceLinksProps): ReactNode {
  const { t } = useI18n()
  return (
    <>
      <Way words={t('sources.department')} Sheet={DepartmentSheet} draft={draft} change={change} />
      <Way words={t('sources.group')} Sheet={GroupSheet} draft={draft} change={change} />
    </>
  )
}

interface WayProps extends SourceLinksProps {
  readonly words: string
  readonly Sheet: typeof DepartmentSheet
}

/** A link with its sheet. A sheet that is closed keeps what was picked in it, and the page says so. */
function Way({ words, Sheet, draft, change }: WayProps): ReactNode {
  const { t } = useI18n()
  const [opened, setOpened] = useState(0)
  const [open, setOpen] = useState(false)
  const [pending, setPending] = useState(0)
  const onPending = useCallback((count: number) => setPending(count), [])
  const show = (): void => {
    setOpened((now) => Math.max(1, now))
    setOpen(true)
  }
  return (
    <>
      <LinkButton onClick={show}>{words}</LinkButton>
      {opened > 0 && (
        <Suspense>
          <Sheet
            // A new one after something was added.
            key={opened}
            open={open}
            draft={draft}
            onAdd={(people) => {
              change({ kind: 'add-people', people })
              setOpen(false)
              setPending(0)
              setOpened((now) => now + 1)
            }}
            onClose={() => setOpen(false)}
            onPending={onPending}
          />
        </Suspense>
      )}
      {!open && pending > 0 && (
        <output className={styles['pending']}>
          {t('sources.notAdded', { count: pending })}{' '}
          <LinkButton onClick={show}>{t('sources.goOn')}</LinkButton>
        </output>
      )}
    </>
  )
}
