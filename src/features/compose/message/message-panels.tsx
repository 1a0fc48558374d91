import { withWords } from '#i18n/late-messages.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { Spinner } from '#ui/spinner.tsx'

/** Both panels are loaded when they are first opened. */
export const MessagePreview = lazyPart(
  async () => (await withWords(() => import('./message-preview.tsx'))).MessagePreview,
  <Spinner />,
)

export const MessageTexts = lazyPart(
  async () => (await withWords(() => import('./message-texts.tsx'))).MessageTexts,
  <Spinner />,
)
