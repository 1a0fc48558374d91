import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { usualSettings, type Settings } from '#domain/settings.ts'
import { useServices, type Services } from './services.tsx'

const settingsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: services ? () => services.settings.read() : skipToken,
    staleTime: Infinity,
  })

/** What somebody has set for themselves, and the way to change it. */
export function useSettings(): readonly [Settings, (settings: Settings) => void] {
  const services = useServices()
  const client = useQueryClient()
  const { data = usualSettings } = useQuery(settingsOptions(services))
  return [
    data,
    (settings) => {
      client.setQueryData(settingsOptions(services).queryKey, settings)
      void services?.settings.write(settings).catch(() => undefined)
    },
  ]
}
