import type { Page } from '@playwright/test'

/** What a page of the tab heard. `letters`: what a field holds after a letter was typed into it. */
interface Heard {
  readonly kind: 'press' | 'key' | 'letters' | 'script'
  readonly what: string
}

/**
 * Runs in each frame. The browser itself says what was a person's: events that a script has made are not trusted, and a
 * field that changes without a key was filled by one.
 */
function hear(): void {
  const tell = (kind: string, what: string): void =>
    void Reflect.get(globalThis, 'didInteract')({ kind, what })
  const nameOf = (target: EventTarget | null): string => {
    const pressed =
      target instanceof Element ? (target.closest('a, button, input, label, [role]') ?? target) : null
    const label = pressed instanceof HTMLInputElement ? pressed.labels?.[0]?.textContent : null
    return (label ?? pressed?.getAttribute('aria-label') ?? pressed?.textContent ?? '').trim().slice(0, 40)
  }
  const modifiers = ['Control', 'Shift', 'Meta', 'Alt']
  let lettersToCome = 0
  addEventListener('pointerdown', ({ target }) => tell('press', nameOf(target)), true)
  addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (!isTrusted) tell('script', `clicked ${nameOf(target)}`)
    },
    true,
  )
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey, altKey, target }) => {
      const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey
      if (isLetter && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
        lettersToCome += 1
      else if (!modifiers.includes(key)) tell('key', ctrlKey ? `Ctrl+${key}` : key)
    },
    true,
  )
  addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
      if (lettersToCome === 0) return tell('script', `filled in ${target.value}`)
      lettersToCome -= 1
      tell('letters', target.value)
    },
    true,
  )
}

/** What a person does in this tab and in all frames in it, one entry for each press, key and typed word. */
export interface Interactions {
  readonly steps: () => readonly string[]
}

/**
 * Writes down what a person does in this tab, as the browser tells it, whoever asks for it: a press, a key that is no
 * letter, each word that is typed. What is done by a script stands there, too. Begins with the next page.
 */
export async function countInteractions(tab: Page): Promise<Interactions> {
  const heard: Heard[] = []
  await tab.exposeFunction('didInteract', (each: Heard) => void heard.push(each))
  // The program that runs these files may wrap functions in a helper which a page does not have.
  await tab.addInitScript('globalThis.__name ??= (value) => value')
  await tab.addInitScript(hear)
  return {
    steps: () =>
      heard.flatMap(({ kind, what }, at) => {
        if (kind !== 'letters') return kind === 'script' ? [`a script ${what}`] : [what]
        // Of letters in a row the last has all of them.
        return heard[at + 1]?.kind === 'letters' ? [] : what.trim().split(/\s+/)
      }),
  }
}
