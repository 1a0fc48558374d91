import type { ReactNode } from 'react'
import { liveCodesIn } from '#domain/draft/message-preview.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { joined } from '#i18n/joined.ts'

/** Which codes in the message will not be shown as they were typed. */
export function LiveCodes({ message }: { readonly message: string }): ReactNode {
  const { t, list } = useI18n()
  const { groupName, formatting, doubtful } = liveCodesIn(message)
  const codes = list(doubtful.map((code) => `[${code}]`))
  const said = joined(t, 'sentences', [
    groupName ? t('message.live.group') : '',
    formatting ? t('message.live.codes') : '',
    codes === '' ? '' : t('message.live.doubtful', { codes }),
  ])
  return said || t('message.hint')
}
