import { useId, useState, type ReactNode } from 'react'
import { previewOf } from '#domain/draft/message-preview.ts'
import type { GroupFace } from '#features/compose/groups/use-group-faces.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useMyself } from '#queries/people/myself.ts'
import { Avatar } from '#ui/faces/avatar.tsx'
import { SelectMenu } from '#ui/fields/select-menu.tsx'
import styles from './message-preview.module.css'
import { MessageText } from './message-text.tsx'

export interface MessagePreviewProps {
  readonly message: string
  readonly groups: readonly GroupFace[]
}

/** The notification as a colleague will see it. */
export function MessagePreview({ message, groups }: MessagePreviewProps): ReactNode {
  const { t } = useI18n()
  const id = useId()
  const me = useMyself()
  const [chosen, setChosen] = useState<number | null>(null)
  const group = groups.find((each) => each.id === chosen) ?? groups[0]
  const { title, nodes } = previewOf(message, group?.name ?? t('message.preview.someGroup'))
  const name = me?.name || '…'
  return (
    <section className={styles['preview']} aria-labelledby={id}>
      <div className={styles['head']}>
        <p id={id}>{t('message.preview.title')}</p>
        {group && groups.length > 1 && (
          <SelectMenu<number>
            label={t('message.preview.group')}
            value={group.id}
            options={groups.map((each) => ({ value: each.id, label: each.name }))}
            onChange={setChosen}
          />
        )}
      </div>
      <div className={styles['notification']}>
        <Avatar name={me?.name ?? ''} src={me?.photo} colorKey={String(me?.id ?? '')} />
        <div className={styles['body']}>
          <p className={styles['title']}>{t('message.preview.invites', { name, group: title })}</p>
          {nodes ? (
            <p className={styles['text']} dir="auto">
              <MessageText nodes={nodes} />
            </p>
          ) : (
            <p className={styles['own']}>{t('message.preview.own')}</p>
          )}
          {/* A picture of the portal's buttons: there is nothing to be pressed here. */}
          <div className={styles['answers']} aria-hidden="true">
            <span className={styles['accept']}>{t('message.preview.accept')}</span>
            <span>{t('message.preview.decline')}</span>
          </div>
        </div>
      </div>
    </section>
  )
}
