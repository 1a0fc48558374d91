/**
 * The old way, and the only one in a frame: portals do not hand on the permission that `navigator.clipboard` needs.
 * It has to come first, because browsers let it through only within the press that asked for it.
 */
function copyBySelecting(text: string): boolean {
  const focused = document.activeElement
  const holder = document.createElement('textarea')
  holder.value = text
  holder.readOnly = true
  holder.style.position = 'fixed'
  holder.style.opacity = '0'
  // All that lies outside of an open dialog is inert, and cannot be selected.
  ;(focused?.closest('dialog') ?? document.body).append(holder)
  // A frame may be very high: without this the page would scroll to the holder.
  holder.focus({ preventScroll: true })
  holder.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    holder.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

/** Puts a text on the clipboard; false when the browser does not allow it. Call it in the handler of a press. */
export async function copyText(text: string): Promise<boolean> {
  if (copyBySelecting(text)) return true
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
