import { renderToString } from 'react-dom/server'
import type { Messages } from '#i18n/messages.ts'
import { createI18n } from '#i18n/i18n.tsx'
import { languages, type Language } from '#i18n/language.ts'
import { loadFormMessages } from '#i18n/load-messages.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Root } from '#app/root.tsx'
import { drawnOf, type Drawn, type Shell } from './shells.ts'

const never = new Promise<never>(() => undefined)

function drawShell(language: Language, messages: Messages): Shell {
  const { t } = createI18n(language, messages)
  const retry = <Button onClick={() => undefined}>{t('action.retry')}</Button>
  return {
    form: renderToString(<Root portalCode={language} messages={messages} opening={never} />),
    failed: renderToString(
      <Notice tone="bad" title={t('start.incomplete.title')} actions={retry}>
        <p>{t('start.incomplete.text')}</p>
      </Notice>,
    ),
  }
}

/** For the build alone. The shells are made of the page's own components, so they cannot differ from it. */
export async function drawShells(): Promise<Drawn<Language>> {
  const shells = languages.map(
    async (language) => [language, drawShell(language, await loadFormMessages(language))] as const,
  )
  return drawnOf(new Map(await Promise.all(shells)))
}
