import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { withWords } from '#i18n/late-messages.ts'
import { createPart } from '#ui/parts/create-part.ts'

const useLiveCodes = createPart(async () => (await withWords(() => import('./live-codes.tsx'))).LiveCodes)

function CodesHint({ message }: { readonly message: string }): ReactNode {
  const { t } = useI18n()
  const codes = useLiveCodes()
  return codes.kind === 'ready' ? <codes.Part message={message} /> : t('message.hint')
}

/** What the portal adds to the message. Few messages have codes; what becomes of them is told by a later part. */
export function MessageHint({ message }: { readonly message: string }): ReactNode {
  const { t } = useI18n()
  if (message.trim() === '') return t('message.empty')
  return /\[|#GROUP_NAME#/u.test(message) ? <CodesHint message={message} /> : t('message.hint')
}
