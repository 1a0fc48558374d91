import { hasLines } from '#ui/fields/has-lines.ts'

const textIn = (data: DataTransfer): string => data.getData('text/plain')

/** The contents of `data` can be read during its event only. */
function copyOf(data: DataTransfer): DataTransfer {
  const copy = new DataTransfer()
  for (const file of data.files) copy.items.add(file)
  if (textIn(data) !== '') copy.setData('text/plain', textIn(data))
  return copy
}

/** The browser would open files in place of the page, and an input would join the lines of a list. */
const isForReact = (data: DataTransfer, target: Element): boolean =>
  data.types.includes('Files') || (hasLines(textIn(data)) && target instanceof HTMLInputElement)

/** Neither the browser nor the page's own listeners, which may be there already, do anything with it. */
function take(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Repeats a paste or a drop. Text that no listener takes is inserted, as a browser would do. */
function bringAgain(event: Event, target: Element, text: string): void {
  if (!target.dispatchEvent(event) || !(target instanceof HTMLInputElement)) return
  target.focus()
  document.execCommand('insertText', false, text)
}

export interface EarlyInput {
  /** React is about to take over and handles each press from now on: repeating one would open a menu and close it. */
  readonly handOver: () => void
  /** Replays what was noted, now that the page's own listeners are there. */
  readonly doAgain: () => void
}

/**
 * Notes what the user does before React listens: where the focus goes, the last press of a button or field, the last
 * list or file that is pasted or dropped. What is typed stays in the fields by itself. What the page has taken already
 * is left to it.
 */
export function noteEarlyInput(): EarlyInput {
  let last: (() => void) | null = null
  const listening = new AbortController()
  const pressing = new AbortController()
  const listen = <Type extends 'click' | 'paste' | 'beforeinput' | 'dragover' | 'drop'>(
    type: Type,
    listener: (event: DocumentEventMap[Type], target: Element) => void,
    until = listening,
  ): void =>
    document.addEventListener(
      type,
      (event) => {
        if (event.target instanceof Element && !event.defaultPrevented) listener(event, event.target)
      },
      until,
    )

  const onPress = (_: Event, target: Element): void => {
    // A press on a field opens its suggestions.
    const pressed = target.closest<HTMLElement>('button, input[role="combobox"]')
    if (pressed)
      last = () => {
        const isLeft = pressed instanceof HTMLInputElement && pressed !== document.activeElement
        if (pressed.isConnected && !isLeft) pressed.click()
      }
  }
  listen('click', onPress, pressing)
  listen('paste', (event, target) => {
    const data = event.clipboardData
    if (!data || !isForReact(data, target)) return
    take(event)
    const again = { bubbles: true, cancelable: true, clipboardData: copyOf(data) }
    last = () => bringAgain(new ClipboardEvent('paste', again), target, textIn(again.clipboardData))
  })
  // The clipboard of a phone's keyboard sends no paste.
  listen('beforeinput', (event, target) => {
    const { data, inputType } = event
    if (data === null || !hasLines(data) || !(target instanceof HTMLInputElement)) return
    take(event)
    const again = { bubbles: true, cancelable: true, data, inputType }
    last = () => bringAgain(new InputEvent('beforeinput', again), target, data)
  })
  listen('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  listen('drop', (event, target) => {
    const data = event.dataTransfer
    if (!data || !isForReact(data, target)) return
    take(event)
    const again = { bubbles: true, cancelable: true, dataTransfer: copyOf(data) }
    last = () => bringAgain(new DragEvent('drop', again), target, textIn(again.dataTransfer))
  })

  return {
    handOver: () => pressing.abort(),
    doAgain: () => {
      listening.abort()
      document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
      last?.()
    },
  }
}
