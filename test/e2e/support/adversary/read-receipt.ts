import type { FrameLocator } from '@playwright/test'
import { allOutcomes, type Outcome } from '#domain/run/outcome.ts'
import type { Translate } from '#i18n/messages.ts'
import { outcomeText } from '#i18n/texts.ts'

/** A row of the receipt as a person reads it. */
export interface ToldRow {
  readonly person: number
  /** Null where the receipt is about one group only. */
  readonly group: string | null
  readonly words: string
  /** Null when the words are none of the catalogue's. */
  readonly outcome: Outcome | null
}

const timeMark = '\u0000'

/** The outcome that these words stand for; a time in them may be any. */
function outcomeOf(t: Translate, words: string): Outcome | null {
  const fits = (outcome: Outcome): boolean => {
    const [before = '', after] = outcomeText({ t, timeOfDay: () => timeMark }, outcome).split(timeMark)
    return after === undefined ? words === before : words.startsWith(before) && words.endsWith(after)
  }
  return allOutcomes.find(fits) ?? null
}

/** Every row of all tables on the screen, by their headings. */
export async function readReceipt(frame: FrameLocator, t: Translate): Promise<readonly ToldRow[]> {
  const tables = await frame.locator('table').evaluateAll((all) =>
    all.map((table) => ({
      heads: [...table.querySelectorAll('thead th')].map((cell) => cell.textContent?.trim() ?? ''),
      rows: [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    })),
  )
  return tables.flatMap(({ heads, rows }) => {
    const at = (title: string): number => heads.indexOf(title)
    const outcomeAt = Math.max(at(t('receipt.why')), at(t('receipt.outcome')))
    return rows.map((cells): ToldRow => {
      const words = cells[outcomeAt] ?? ''
      return {
        person: Number(cells[at(t('receipt.id'))]),
        group: cells[at(t('receipt.group'))] ?? null,
        words,
        outcome: outcomeOf(t, words),
      }
    })
  })
}
