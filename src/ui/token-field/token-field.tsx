import {
  useEffect,
  useMemo,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
} from 'react'
import { classNames } from '#ui/class-names.ts'
import { describedBy, descriptionId, errorId, FieldFrame } from '#ui/field-frame.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { OptionRow } from './option-row.tsx'
import type { TokenFieldProps } from './token-field-props.ts'
import type { TokenOption } from './token-field-types.ts'
import { focusLastToken, isRightToLeft, TokenList } from './token-list.tsx'
import { listClassName, OptionSections, TokenPopup } from './token-popup.tsx'
import { useSettledAnnouncement, useTokenAnnouncements } from './use-token-announcements.ts'
import { useTokenCombobox, withoutDownshift } from './use-token-combobox.ts'
import styles from './token-field.module.css'

/** A field that holds any number of chosen things, and finds more of them by typing. */
export function TokenField<Item>(props: TokenFieldProps<Item>) {
  const { id, tokens, query, sections, error, busy = false, resultsFresh = true } = props
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [list, setList] = useState<HTMLUListElement | null>(null)
  const announce = useAnnounce()
  const options = useMemo(() => sections.flatMap((section) => section.options), [sections])
  const chosenKeys = useMemo(() => new Set(tokens.map((token) => token.key)), [tokens])

  const combobox = useTokenCombobox({
    inputId: id,
    query,
    options,
    resultsFresh,
    enterTakesFirst: props.enterTakesFirst ?? true,
  })
  const { isOpen, highlightedIndex } = combobox
  const highlighted = (isOpen ? options[highlightedIndex]?.item : undefined) ?? null
  const { onHighlight } = props
  useEffect(() => onHighlight?.(highlighted), [onHighlight, highlighted])
  const empty = options.length === 0 && resultsFresh && !busy ? props.emptyText : undefined
  const popupOpen =
    isOpen && (options.length > 0 || busy || props.statusText !== undefined || empty !== undefined)

  useTokenAnnouncements(tokens, props.changeText)
  useSettledAnnouncement(popupOpen ? (empty ?? props.resultsText ?? props.statusText) : undefined)

  const choose = (option: TokenOption<Item>) => {
    if (option.disabledReason !== undefined) return announce(option.disabledReason)
    if (chosenKeys.has(option.key)) props.onRemove(option.key)
    else props.onChoose(option.item)
    if (query === '') return
    // The list that comes now is another one: a second Enter must not undo the first, and nobody has asked for it
    // to lie over what comes next.
    combobox.resetHighlight()
    combobox.closeMenu()
    props.onQueryChange('')
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method editor composes: its Enter, Backspace and arrows are its own.
    if (event.nativeEvent.isComposing) return withoutDownshift(event)
    const { selectionStart, selectionEnd } = event.currentTarget
    const atStart = selectionStart === 0 && selectionEnd === 0
    switch (event.key) {
      case 'Enter': {
        withoutDownshift(event)
        // With a modifier it is somebody else's command; without, it never submits a form by accident.
        if (event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        const option = options[highlightedIndex]
        if (popupOpen && resultsFresh && !event.repeat && option !== undefined) choose(option)
        return
      }
      case 'ArrowUp':
        // Alt with an arrow only opens and closes; downshift would choose.
        if (event.altKey) {
          withoutDownshift(event)
          event.preventDefault()
          combobox.closeMenu()
        }
        return
      case 'Backspace':
        if (query === '' && !event.repeat && focusLastToken(list)) event.preventDefault()
        return
      case 'ArrowLeft':
      case 'ArrowRight': {
        const back = isRightToLeft(event.currentTarget) ? 'ArrowRight' : 'ArrowLeft'
        const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
        if (plain && event.key === back && atStart && focusLastToken(list)) event.preventDefault()
      }
    }
  }

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    combobox.resetHighlight()
    props.onQueryChange(event.currentTarget.value)
  }

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (props.onPaste?.(event.clipboardData.getData('text/plain')) === true) event.preventDefault()
  }

  return (
    <FieldFrame
      inputId={id}
      labelId={`${id}-label`}
      label={props.label}
      mark={props.mark}
      labelAction={props.labelAction}
      description={props.description}
      error={error}
    >
      <div className={styles['anchor']}>
        <div
          className={classNames(styles['box'], error !== undefined && styles['invalid'])}
          role="presentation"
          onClick={(event) => {
            if (event.target === event.currentTarget) input?.focus()
          }}
        >
          <TokenList
            label={props.tokensLabel}
            tokens={tokens}
            maxShown={props.maxTokensShown ?? 30}
            moreText={props.moreText}
            onShowAll={props.onShowAll}
            moreExpanded={props.moreExpanded}
            onRemove={props.onRemove}
            input={input}
            list={list}
            listRef={setList}
          />
          <input
            {...combobox.getInputProps({
              ref: setInput,
              onKeyDown,
              onChange,
              onPaste,
              className: styles['input'],
              placeholder: props.placeholder,
              dir: query === '' ? undefined : 'auto',
              spellCheck: false,
              autoCapitalize: 'none',
              enterKeyHint: 'enter',
              'aria-expanded': popupOpen,
              'aria-activedescendant':
                popupOpen && highlightedIndex >= 0 ? `${id}-option-${highlightedIndex}` : undefined,
              'aria-haspopup': 'listbox',
              'aria-invalid': error !== undefined || undefined,
              'aria-describedby': describedBy(
                error !== undefined && errorId(id),
                props.description !== undefined && descriptionId(id),
                props.instructions !== undefined && `${id}-instructions`,
              ),
            })}
          />
        </div>
        {props.instructions !== undefined && (
          <VisuallyHidden id={`${id}-instructions`}>{props.instructions}</VisuallyHidden>
        )}
        <TokenPopup
          open={popupOpen}
          filled={options.length > 0}
          status={props.statusText}
          busy={busy}
          empty={empty}
        >
          <div
            {...combobox.getMenuProps({
              className: listClassName(!resultsFresh),
              hidden: options.length === 0,
              'aria-multiselectable': true,
              'aria-busy': !resultsFresh || undefined,
            })}
          >
            {isOpen && (
              <OptionSections
                sections={sections}
                highlightedIndex={highlightedIndex}
                renderOption={(option, index) => (
                  <OptionRow
                    key={option.key}
                    option={option}
                    highlighted={index === highlightedIndex}
                    place={{ index, total: options.length }}
                    chosen={chosenKeys.has(option.key)}
                    attributes={combobox.getItemProps({
                      item: option,
                      index,
                      onClick: (event) => {
                        withoutDownshift(event)
                        choose(option)
                      },
                      onMouseMove: (event) => {
                        // A list that moves under a resting mouse must not move the highlight.
                        if (event.movementX === 0 && event.movementY === 0) withoutDownshift(event)
                      },
                    })}
                  />
                )}
              />
            )}
          </div>
        </TokenPopup>
      </div>
    </FieldFrame>
  )
}
