import type { HostContext } from '../context.ts'
import type { Html } from '../html.ts'
import { ownPrefix } from '../page-url.ts'
import { appBox } from './app-box.ts'
import { homeContent } from './home-page.ts'
import { page } from './page.ts'

/** The app's own page, from the menu or in a slider over the feed. */
export function appPageView(context: HostContext): Html {
  const { labels, options, inSlider, url } = context
  if (options.popup && !inSlider) return page(context, { title: labels.home, content: homeContent(context) })
  const title = url.searchParams.get(`${ownPrefix}title`) ?? labels.app
  return page(context, { title, content: appBox(context) })
}
