import { initializeB24Frame } from '@bitrix24/b24jssdk'
import { QueryClient, QueryClientProvider, queryOptions, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

const language = queryOptions({
  queryKey: ['language'],
  queryFn: async () => (await initializeB24Frame()).getLang(),
})

/** What any app of this kind weighs before any code of its own: React, TanStack Query, the SDK, one heading. */
function Bare() {
  const { data } = useQuery(language)
  return <h1>Nothing yet {data}</h1>
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Bare />
    </QueryClientProvider>,
  )
