import type { Tx } from '#lib/base/database'
import type { Prisma } from '#lib/base/prisma/client'
import type { InvolvementRole } from '#lib/base/prisma/enums'
import type { OffencePair } from '#lib/crimes/model'

/** What the rules need of a crime that changed. */
export interface ChangedCrime {
  readonly id: string
  readonly reference: string
  readonly recordedAt: string
  readonly flags: readonly string[]
  readonly reporter: string
  /** When its cancellation took effect; null where none is in force. */
  readonly cancelledAt: string | null
  readonly rmsStatus: string
  readonly charged: boolean | null
  readonly onBail: boolean | null
  readonly isBeingCancelled: boolean
  readonly classesEver: readonly OffencePair[]
  readonly people: readonly {
    readonly id: string
    readonly role: InvolvementRole
    readonly staffId: string | null
    readonly relation: string | null
    readonly kind: string | null
    readonly yearOfBirth: number | null
  }[]
}

/** Crimes by their references, as they stand in this transaction. */
export async function changedCrimesOf(tx: Tx, references: readonly string[]): Promise<Map<string, ChangedCrime>> {
  const rows = await tx.$queryRaw<{ crime: ChangedCrime }[]>`
    SELECT jsonb_build_object(
      'id', c.id, 'reference', c.reference,
      'recordedAt', to_char(c.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'flags', c.flags,
      'reporter', c.reporter,
      'cancelledAt', to_char(x.took_effect_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'rmsStatus', c.rms_status,
      'charged', c.charged, 'onBail', c.on_bail,
      'isBeingCancelled', EXISTS (
        SELECT
        FROM cancellation_request r
        WHERE r.crime_id = c.id AND r.state = ANY (registrar.open_states())
      ),
      'classesEver', (
        SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
          'code', k.offence_code, 'countClass', k.count_class
        )), '[]')
        FROM classification k
        WHERE k.crime_id = c.id
      ),
      'people', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', p.id, 'role', p.role, 'staffId', p.staff_id, 'relation', p.relation, 'kind', n.kind,
          'yearOfBirth', n.year_of_birth
        ) ORDER BY p.id), '[]')
        FROM involvement p
        LEFT JOIN personal.person n ON n.id = p.person_id
        WHERE p.crime_id = c.id AND (p.removed_at IS NULL OR p.staff_id IS NOT NULL)
      )
    ) AS crime
    FROM reported_crime c
    LEFT JOIN cancellation x ON x.id = c.cancelled_by
    WHERE c.reference = ANY (${[...references]}::text[])`
  return new Map(rows.map(({ crime }) => [crime.reference, crime]))
}

/** Keeps what an extract shows as changed. */
export async function saveChanges(tx: Tx, changes: readonly Prisma.RmsChangeCreateManyInput[]): Promise<void> {
  await tx.rmsChange.createMany({ data: [...changes] })
}
