import type { UserId } from '#domain/ids.ts'
import { personDetail } from '#domain/people/person-detail.ts'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { FaceLine } from '#ui/faces/face-line.tsx'
import type { Column } from '#ui/tables/data-table.tsx'

/**
 * Who a row is about.
 *
 * @param several each row names its group, too
 * @param openProfile undefined where it cannot be opened
 */
export function usePersonColumn(
  several: boolean,
  openProfile: ((id: UserId) => void) | undefined,
): Column<NamedRow> {
  const { t } = useI18n()
  return {
    key: 'person',
    title: t('receipt.person'),
    width: several ? '24%' : '34%',
    cell: (line) => (
      <FaceLine
        name={line.name}
        src={line.photo}
        detail={personDetail(line.position, line.departments)}
        onOpen={openProfile && (() => openProfile(line.userId))}
      />
    ),
  }
}
