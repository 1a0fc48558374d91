// @ts-check

/**
 * Listens with an asynchronous handler; its errors appear in the page's console.
 *
 * @param {EventTarget} target
 * @param {string} event
 * @param {(event: Event) => Promise<unknown>} act
 */
export function on(target, event, act) {
  target.addEventListener(event, (happened) => {
    act(happened).catch((error) => console.error(error))
  })
}
