import { memo, type HTMLAttributes, type Ref } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Avatar } from '#ui/faces/avatar.tsx'
import { HighlightedText } from '#ui/highlighted-text.tsx'
import { Icon } from '#ui/icon.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './option-row.module.css'
import type { TokenOption } from './token-field-types.ts'

/** Role, id and handlers, from the owner of the list. */
type OptionRowAttributes = HTMLAttributes<HTMLElement> & { readonly ref?: Ref<HTMLDivElement> }

interface OptionRowProps {
  readonly option: TokenOption<unknown>
  /** Where it stands among all rows, drawn or not. */
  readonly place: { readonly index: number; readonly total: number }
  readonly highlighted: boolean
  readonly chosen: boolean
  readonly attributes: OptionRowAttributes
}

/** The outer part is cheap and changes with the highlight; the inner part is drawn once per option. */
export function OptionRow({ option, place, highlighted, chosen, attributes }: OptionRowProps) {
  const disabled = option.disabledReason !== undefined
  return (
    <div
      {...attributes}
      className={classNames(
        styles['row'],
        highlighted && styles['highlighted'],
        disabled && styles['disabled'],
      )}
      aria-selected={chosen}
      aria-setsize={place.total}
      aria-posinset={place.index + 1}
      aria-disabled={disabled || undefined}
    >
      <OptionContent option={option} chosen={chosen} />
    </div>
  )
}

const OptionContent = memo(function OptionContent({
  option,
  chosen,
}: Pick<OptionRowProps, 'option' | 'chosen'>) {
  const { picture, tag } = option
  const second = option.disabledReason ?? option.subtitle
  return (
    <>
      {picture && <Avatar {...picture} name={option.title} colorKey={option.key} />}
      <span className={styles['text']}>
        <bdi className={styles['title']}>
          <HighlightedText text={option.title} matches={option.matches} />
        </bdi>
        {second !== undefined && second !== '' && <bdi className={styles['subtitle']}>{second}</bdi>}
      </span>
      {tag !== undefined && <Tag tone={tag.tone}>{tag.text}</Tag>}
      {chosen && (
        <span className={styles['check']}>
          <Icon name="check" />
        </span>
      )}
    </>
  )
})
