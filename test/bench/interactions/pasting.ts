import type { Browser } from '@playwright/test'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { opened, type Company } from './opened.ts'
import { most, take } from './seen.ts'

interface Pasted {
  readonly longest: number
  readonly inAll: number
}

/** Watches for the frame after the one in which the table appears. */
const timesTheTable = (html: Element): void => {
  const startedAt = performance.now()
  const watch = new MutationObserver(() => {
    if (document.querySelector('[role=table] [role=cell], table td') === null) return
    watch.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => html.setAttribute('data-table-after', String(performance.now() - startedAt))),
    )
  })
  watch.observe(html, { childList: true, subtree: true })
}

/** Pastes this number of lines; the code of the table was loaded with a list before. */
export async function pasting(browser: Browser, company: Company, lines: number): Promise<Pasted> {
  const { page, form } = await opened(browser, company, 0, 1)
  const list = new MatchingPage(form.frame)
  await list.paste('Mila Torres\nIan Wolf')
  await list.done()
  await list.button(/^Add 2/).click()
  await form.people.focus()
  const names = Array.from(
    { length: lines },
    (_, at) => `Nobody${at} Whatsoever, nobody${at}@company.example`,
  )
  await take(form.frame)
  const html = form.frame.locator('html')
  await html.evaluate(timesTheTable)
  await list.paste(names.join('\n'))
  await form.frame.locator('html[data-table-after]').waitFor()
  const inAll = Number(await html.getAttribute('data-table-after'))
  await page.waitForTimeout(300)
  const { tasks } = await take(form.frame)
  await page.close()
  return { longest: most(tasks), inAll }
}
