import { bindingOf, titleOf } from '../../installation.ts'
import type { HostContext } from '../context.ts'
import type { Html } from '../html.ts'
import { appInSlider } from './page.ts'
import { sliderButton } from './slider-button.ts'

/** A toolbar's button that opens the app, if the app is bound there: by its own title, or by this text. */
export function placementButton(context: HostContext, placement: string, text: string): Html | undefined {
  const binding = bindingOf(context.portal, placement)
  return (
    binding && sliderButton(titleOf(binding, context.options.lang) || text, appInSlider(context, placement))
  )
}
