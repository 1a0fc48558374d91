import type { Locator } from '@playwright/test'

interface TextFile {
  readonly name: string
  readonly text: string
}

export const teams: readonly TextFile[] = [
  { name: 'team-a.csv', text: 'Name\nMila Torres' },
  { name: 'team-b.csv', text: 'Name\nIan Wolf' },
]

/** Drops files there, or pastes them as a file manager copies them: with their names as a text. */
export const bring = (target: Locator, how: 'drop' | 'paste', files: readonly TextFile[]): Promise<void> =>
  target.evaluate(
    (element, given) => {
      const data = new DataTransfer()
      for (const { name, text } of given.files) data.items.add(new File([text], name, { type: 'text/csv' }))
      if (given.how === 'paste') data.setData('text/plain', given.files.map(({ name }) => name).join('\n'))
      const its = { bubbles: true, cancelable: true }
      const event =
        given.how === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, ...its })
          : new ClipboardEvent('paste', { clipboardData: data, ...its })
      element.dispatchEvent(event)
    },
    { how, files },
  )
