/** What a lookup depends on besides the line. */
export interface MatchContext {
  /** BCP 47 tag of the portal's language. */
  readonly language: string
  /** Names of departments by ID, as far as they are known. */
  readonly departments: ReadonlyMap<number, string>
  /** Where this portal is, as a link names it: "company.bitrix24.com". */
  readonly host: string
  /** The portal lets addresses be looked up. */
  readonly emails: boolean
}
