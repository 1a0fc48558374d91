import type { Draft } from '#domain/draft.ts'
import type { Person } from '#domain/person.ts'

/** What every way of choosing is given. It stays as it is while it is closed. */
export interface SheetProps {
  readonly open: boolean
  readonly draft: Draft
  readonly onAdd: (people: readonly Person[]) => void
  readonly onClose: () => void
  /** How many are picked and not added; keep its identity stable between renders. */
  readonly onPending: (count: number) => void
}
