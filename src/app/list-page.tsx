import type { ReactNode } from 'react'
import { ListDrop } from '#features/matching/list-drop.tsx'
import type { ListInput } from '#features/matching/list-input.ts'
import type { MatchingProps } from '#features/matching/matching.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { withWords } from '#i18n/late-messages.ts'
import { Button } from '#ui/button.tsx'
import { createPart } from '#ui/parts/create-part.ts'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'
import { Spinner } from '#ui/spinner.tsx'

const useMatching = createPart(
  async () => (await withWords(() => import('#features/matching/matching.tsx'))).Matching,
)

interface ListPageProps extends MatchingProps {
  /** Called with a list that is dropped before the table is there. */
  readonly onEarly: (list: ListInput) => void
}

/** The table of a list, loaded when there is one; it takes the place of the form, so a failure needs a way back. */
export function ListPage({ onEarly, ...props }: ListPageProps): ReactNode {
  const { t } = useI18n()
  const matching = useMatching()
  if (matching.kind === 'ready') return <matching.Part {...props} />
  return (
    <Page>
      <ListDrop onList={onEarly} />
      {matching.kind === 'loading' ? (
        <p>
          <Spinner /> {t('lines.opening')}
        </p>
      ) : (
        <Notice
          tone="bad"
          title={t('lines.notOpened')}
          actions={
            <>
              <Button onClick={matching.retry}>{t('action.retry')}</Button>
              <Button onClick={() => props.onLeave(props.kept)}>{t('action.back')}</Button>
            </>
          }
        />
      )}
    </Page>
  )
}
