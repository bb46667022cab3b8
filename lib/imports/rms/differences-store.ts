import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { Category, ReportGroup, RmsStatus } from '#lib/base/prisma/enums'
import { DIFFERENCE_KINDS, type DifferenceKind } from '../model.ts'
import { type Bounds, FINDERS, WITH_FOUND } from './difference-finders-store.ts'

export type { Bounds } from './difference-finders-store.ts'

/** What the RMS and this product say differently of one crime. */
export interface DifferenceLine {
  readonly crimeId: string
  readonly reference: string
  readonly unit: string
  readonly offenceGroup: ReportGroup
  readonly code: string
  readonly countClass: string
  readonly rmsStatus: RmsStatus
  readonly rmsCategory: Category | null
  readonly rmsChangedAt: Date | null
  readonly rmsChangedBy: string | null
  readonly rmsInformedAt: Date | null
  /** What was done here, and when; null where nothing was. */
  readonly here: string | null
  readonly hereAt: Date | null
  /** What the list is sorted by. */
  readonly at: Date
  readonly isRape: boolean
}

/** How many crimes differ in each way, and how many of them are rapes: all ways in one statement. */
export async function differenceCounts(
  tx: Tx,
  bounds: Bounds,
): Promise<Readonly<Record<DifferenceKind, { all: number; rape: number }>>> {
  const counts = DIFFERENCE_KINDS.map(
    (kind) => Prisma.sql`
      SELECT
        ${kind}::text AS kind, count(*)::int AS all, count(*) FILTER (WHERE f.offence_group = 'rape')::int AS rape
      FROM (${FINDERS[kind](bounds)}) f`,
  )
  const rows = await tx.$queryRaw<{ kind: DifferenceKind; all: number; rape: number }[]>(
    Prisma.sql`${WITH_FOUND} ${Prisma.join(counts, '\nUNION ALL\n')}`,
  )
  return Object.fromEntries(rows.map(({ kind, all, rape }) => [kind, { all, rape }])) as Awaited<
    ReturnType<typeof differenceCounts>
  >
}

/** Where a page of differences ends: the next begins after it. */
export interface DifferencePlace {
  readonly isRape: boolean
  readonly at: Date
  readonly id: string
}

/** A stretch of the crimes that differ so: rape first, then the longest standing first. */
export async function differenceLines(
  tx: Tx,
  { kind, ...bounds }: Bounds & { readonly kind: DifferenceKind },
  after: DifferencePlace | undefined,
  rows: number,
): Promise<DifferenceLine[]> {
  return tx.$queryRaw<DifferenceLine[]>`
    ${WITH_FOUND}
    SELECT
      c.id::text AS "crimeId",
      registrar.listed_reference(c.id, c.reference) AS reference,
      u.name AS unit, c.offence_group AS "offenceGroup",
      c.offence_code AS code, c.count_class AS "countClass", c.rms_status AS "rmsStatus",
      c.rms_category AS "rmsCategory", c.rms_changed_at AS "rmsChangedAt", p.name AS "rmsChangedBy",
      c.rms_informed_at AS "rmsInformedAt", f.here, f.here_at AS "hereAt", f.at,
      c.offence_group = 'rape' AS "isRape"
    FROM (${FINDERS[kind](bounds)}) f
    JOIN reported_crime c ON c.id = f.id
    JOIN unit u ON u.id = c.unit_id
    LEFT JOIN personal.staff p ON p.id = c.rms_changed_by
    WHERE ${after?.id ?? null}::uuid IS NULL
      OR (c.offence_group <> 'rape', f.at, c.id) > (
        NOT ${after?.isRape ?? false}::boolean, ${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid
      )
    ORDER BY c.offence_group <> 'rape', f.at, c.id
    LIMIT ${rows}::int`
}
