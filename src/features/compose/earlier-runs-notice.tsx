import type { ReactNode } from 'react'
import { withWords } from '#i18n/late-messages.ts'
import { useEarlierRuns, type EarlierRun } from '#queries/run/earlier-runs.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'

const EarlierRuns = lazyPart(async () => (await withWords(() => import('./earlier-runs.tsx'))).EarlierRuns)

export interface EarlierRunsProps {
  readonly onContinue: (earlier: EarlierRun) => void
  readonly onShow: (earlier: EarlierRun) => void
  /** Checking that no other tab is sending. */
  readonly continuing: boolean
  /** Another tab is sending, or has sent. */
  readonly elsewhere: boolean
  /** A notice has gone, and with it the button that had the focus. */
  readonly onGone: () => void
}

/** What earlier tabs left behind, and nothing where they left nothing: most pages are opened like that. */
export function EarlierRunsNotice(props: EarlierRunsProps): ReactNode {
  const runs = useEarlierRuns({ watch: true })
  if (!runs) return null
  const { unfinished, finished, damaged, unread, full } = runs
  const some = unfinished.length + damaged.length > 0 || finished !== null || unread || full
  return some && <EarlierRuns {...props} runs={runs} />
}
