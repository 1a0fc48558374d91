import { useSyncExternalStore } from 'react'
import { usualSettings, type Settings } from '#domain/settings.ts'
import { useServices } from '#queries/services.tsx'

const neverWritten = (): (() => void) => () => undefined

/**
 * What the person has set, and a function that changes it. The change is there with the press: a cache of queries tells
 * of it a moment later, and a radio button would jump back and forth.
 */
export function useSettings(): readonly [Settings, (settings: Settings) => void] {
  const storage = useServices()?.settings
  const settings = useSyncExternalStore(
    storage?.subscribe ?? neverWritten,
    () => storage?.read() ?? usualSettings,
    () => usualSettings,
  )
  return [settings, (wanted) => void storage?.write(wanted).catch(() => undefined)]
}
