import {
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useMemo,
  useState,
  type ChangeEvent,
} from 'react'
import { classNames } from '#ui/class-names.ts'
import { FieldFrame } from '#ui/fields/field-frame.tsx'
import look from '#ui/fields/field-look.module.css'
import { useArrivingText } from '#ui/fields/use-arriving-text.ts'
import { useTypedBefore } from '#ui/fields/use-typed-before.ts'
import { useAnnounce } from '#ui/live-region.tsx'
import { onInputKey } from './on-input-key.ts'
import { OptionRow } from './option-row.tsx'
import { OptionSections } from './option-sections.tsx'
import { inNextFrame } from './scroll-in-frame.ts'
import type { TokenFieldProps } from './token-field-props.ts'
import type { Token, TokenOption } from './token-field-types.ts'
import styles from './token-field.module.css'
import { TokenList } from './token-list.tsx'
import { listClassName, TokenPopup } from './token-popup.tsx'
import { useSettledAnnouncement, useTokenAnnouncements } from './use-token-announcements.ts'
import { useTokenCombobox, withoutDownshift } from './use-token-combobox.ts'

/** Is a token with this key among them? Nothing is made of thousands before somebody asks. */
function keysOf(tokens: readonly Token[]): (key: string) => boolean {
  let keys: ReadonlySet<string> | null = null
  return (key) => (keys ??= new Set(tokens.map((token) => token.key))).has(key)
}

/** A field that holds any number of chosen things, and finds more of them by typing. */
export function TokenField<Item>(props: TokenFieldProps<Item>) {
  const { ref, text, chosen, query, results } = props
  const { tokens } = chosen
  const { sections, busy = false, fresh = true } = results
  const id = useId()
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [list, setList] = useState<HTMLUListElement | null>(null)
  // By id: when a screen's effects first run, the state does not hold the input yet.
  useImperativeHandle(ref, () => ({ focus: () => document.getElementById(id)?.focus() }), [id])
  const announce = useAnnounce()
  const options = useMemo(() => sections.flatMap((section) => section.options), [sections])
  const isChosen = useMemo(() => keysOf(tokens), [tokens])

  // Said in plain sight until something else is typed, or the chip is removed.
  const [retaken, setRetaken] = useState<TokenOption<Item> | null>(null)
  const status = retaken !== null && isChosen(retaken.key) ? text.already(retaken.title) : results.status

  const combobox = useTokenCombobox({
    inputId: id,
    query,
    options,
    resultsFresh: fresh,
    enterTakesFirst: results.enterTakesFirst ?? true,
  })
  const { isOpen, highlightedIndex } = combobox
  const highlighted = (isOpen ? options[highlightedIndex]?.item : undefined) ?? null
  const tellHighlight = useEffectEvent((item: Item | null) => props.onHighlight?.(item))
  // An effect, not a handler: the highlight also moves when results arrive.
  useEffect(() => tellHighlight(highlighted), [highlighted])
  const empty = options.length === 0 && fresh && !busy ? results.empty : undefined
  const popupOpen = isOpen && (options.length > 0 || busy || status !== undefined || empty !== undefined)

  // Other rows are found from the first of them on.
  useEffect(
    () =>
      inNextFrame(() => {
        const rows = document.getElementById(`${id}-list`)
        if (rows) rows.scrollTop = 0
      }),
    [id, query],
  )

  useTypedBefore(id, query, (typed) => {
    props.onQueryChange(typed)
    if (document.activeElement?.id === id) combobox.openMenu()
  })
  useArrivingText(input, props.onPaste)
  useTokenAnnouncements(tokens, text.change)
  useSettledAnnouncement(popupOpen ? (empty ?? results.spoken ?? results.status) : undefined)

  const choose = (option: TokenOption<Item>) => {
    if (option.disabledReason !== undefined) return announce(option.disabledReason)
    if (isChosen(option.key)) {
      // Removing it would go unnoticed: its chip may be out of sight, and the list closes.
      setRetaken(option)
      announce(text.already(option.title))
      // What is typed next takes the place of the name.
      return input?.select()
    }
    setRetaken(null)
    props.onChoose(option.item)
    if (query === '' && option.closes !== true) return
    // The results now change: a second Enter must not undo the first, and the list must not cover the next field.
    combobox.resetHighlight()
    combobox.closeMenu()
    props.onQueryChange('')
  }
  const takeHighlighted = () => {
    const option = options[highlightedIndex]
    if (popupOpen && fresh && option !== undefined) choose(option)
  }

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    combobox.resetHighlight()
    setRetaken(null)
    props.onQueryChange(event.currentTarget.value)
  }

  const instructionsId = `${id}-instructions`
  return (
    <FieldFrame inputId={id} labelId={`${id}-label`} label={text.label}>
      <div className={styles['anchor']}>
        <div
          className={classNames(look['look'], styles['box'])}
          role="presentation"
          onClick={(event) => {
            if (event.target === event.currentTarget) input?.focus()
          }}
        >
          <TokenList label={text.chosen} chosen={chosen} input={input} list={list} listRef={setList} />
          <div className={classNames(styles['tail'], query === '' && tokens.length > 0 && styles['beside'])}>
            <input
              {...combobox.getInputProps({
                ref: setInput,
                onKeyDown: (event) =>
                  onInputKey(event, { list, closeMenu: combobox.closeMenu, takeHighlighted }),
                onChange,
                className: styles['input'],
                placeholder: text.placeholder,
                dir: query === '' ? undefined : 'auto',
                spellCheck: false,
                autoCorrect: 'off',
                autoCapitalize: 'none',
                enterKeyHint: 'enter',
                'aria-expanded': popupOpen,
                'aria-activedescendant':
                  popupOpen && highlightedIndex >= 0 ? `${id}-option-${highlightedIndex}` : undefined,
                'aria-haspopup': 'listbox',
                'aria-describedby': text.instructions === undefined ? undefined : instructionsId,
              })}
            />
            {props.end !== undefined && <div className={styles['end']}>{props.end}</div>}
          </div>
        </div>
        {text.instructions !== undefined && (
          // Heard as the description of the field, and not once more behind it.
          <span id={instructionsId} hidden>
            {text.instructions}
          </span>
        )}
        <TokenPopup open={popupOpen} filled={options.length > 0} status={status} busy={busy} empty={empty}>
          <div
            {...combobox.getMenuProps({
              className: listClassName(!fresh),
              hidden: options.length === 0,
              'aria-multiselectable': true,
              'aria-busy': (busy && !fresh) || undefined,
            })}
          >
            {isOpen && (
              <OptionSections
                sections={sections}
                query={query}
                highlightedIndex={highlightedIndex}
                renderOption={(option, index) => (
                  <OptionRow
                    key={option.key}
                    option={option}
                    highlighted={index === highlightedIndex}
                    place={{ index, total: options.length }}
                    chosen={isChosen(option.key)}
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
