import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { usualSettings, type Settings } from '#domain/settings.ts'
import { useServices, type Services } from '#queries/services.tsx'

const settingsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: services ? () => services.settings.read() : skipToken,
    staleTime: Infinity,
  })

/** What the person has set, and a function that changes it. The change holds even if it cannot be stored. */
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
