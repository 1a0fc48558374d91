/**
 * The address under which the portal opens this page, without its query, for placements to open; null where no portal
 * would take it: the host needs a dot (rest.md 7), so `localhost` is none.
 */
export function ownAddress({ hostname, origin, pathname }: Location | URL): string | null {
  return hostname.includes('.') ? origin + pathname : null
}
