import { useMemo } from 'react'
import type { MatchContext } from '#domain/list/meant/match-context.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices } from '#queries/services.tsx'

interface KnownContext {
  readonly context: MatchContext
  /** Addresses can be looked up; null until it is known. */
  readonly emails: boolean | null
}

/** What looking people up depends on besides the text. */
export function useMatchContext(language: string, departments: ReadonlyMap<number, string>): KnownContext {
  const host = useServices()?.portalHost ?? ''
  const scopes = useOpening().data?.scopes
  const emails = scopes ? scopes.some((scope) => scope === 'user_basic' || scope === 'user') : null
  const context = useMemo(
    (): MatchContext => ({ language, departments, host, emails: emails === true }),
    [language, departments, host, emails],
  )
  return { context, emails }
}
