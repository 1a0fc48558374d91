import type { ReactNode, Ref } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'

export interface MatchHeaderProps {
  readonly title: { readonly id: string; readonly ref: Ref<HTMLHeadingElement> }
  readonly lines: number
  readonly found: number
  /** How many of those found cannot be invited to any chosen group; the form says why. */
  readonly uninvitable: number
  /** The form for more lines is open already. */
  readonly adding: boolean
  readonly onMore: () => void
  readonly onLeave: () => void
  readonly onAdd: () => void
}

/** The number of lines and the actions for all of them. */
export function MatchHeader(props: MatchHeaderProps): ReactNode {
  const { title, lines, found, uninvitable, adding, onMore, onLeave, onAdd } = props
  const { t } = useI18n()
  return (
    <PageHead
      title={t('list.title')}
      titleId={title.id}
      titleRef={title.ref}
      actions={
        <>
          <Button look="quiet" onClick={onLeave}>
            {t('action.back')}
          </Button>
          {!adding && <Button onClick={onMore}>{t('list.more')}</Button>}
          {lines > 0 && (
            <Button
              // One main button in sight: while lines are added, it is that of their form.
              look={adding ? 'secondary' : 'primary'}
              onClick={onAdd}
              disabledReason={found === 0 ? t('list.add.none') : null}
            >
              {t('list.add', { count: found })}
            </Button>
          )}
        </>
      }
    >
      {lines > 0 && <p>{t('list.lines', { count: lines })}</p>}
      {uninvitable > 0 && <p>{t('list.uninvitable', { count: uninvitable })}</p>}
    </PageHead>
  )
}
