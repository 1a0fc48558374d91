import { useEffect, useState, type ReactNode } from 'react'
import type { Matching, MatchingProps } from '#features/matching/matching.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'
import { Spinner } from '#ui/spinner.tsx'

type Loading = 'loading' | 'failed' | { readonly Matching: typeof Matching }

/** The table of a list, loaded when there is one. Not React's `lazy`: a failed load must not take the form away. */
export function ListPage(props: MatchingProps): ReactNode {
  const { t } = useI18n()
  const [loading, setLoading] = useState<Loading>('loading')
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let wanted = true
    const settle = (result: Loading): void => {
      if (wanted) setLoading(result)
    }
    import('#features/matching/matching.tsx').then(settle, () => settle('failed'))
    return () => {
      wanted = false
    }
  }, [attempt])

  if (typeof loading === 'object') return <loading.Matching {...props} />
  const again = (): void => {
    setLoading('loading')
    setAttempt(attempt + 1)
  }
  return (
    <Page>
      {loading === 'loading' ? (
        <p>
          <Spinner /> {t('list.opening')}
        </p>
      ) : (
        <Notice
          tone="bad"
          title={t('list.notOpened')}
          actions={
            <>
              <Button onClick={again}>{t('action.retry')}</Button>
              <Button onClick={() => props.onLeave(props.kept)}>{t('list.back')}</Button>
            </>
          }
        />
      )}
    </Page>
  )
}
