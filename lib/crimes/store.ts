import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type { CaseCrime } from './model.ts'

// Everybody on a crime and on those merged into it, as JSON.
const INVOLVEMENTS = Prisma.sql`
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', p.id, 'crimeId', p.crime_id, 'role', p.role, 'staffId', p.staff_id, 'personId', p.person_id,
    'relation', p.relation, 'fromDay', p.from_day, 'toDay', p.to_day, 'gone', p.removed_at IS NOT NULL,
    'yearOfBirth', n.year_of_birth, 'personKind', n.kind
  ) ORDER BY p.role::text, p.id), '[]')
  FROM involvement p
  LEFT JOIN personal.person n ON n.id = p.person_id
  WHERE p.crime_id IN (SELECT id FROM merged)`

/** What the RMS says of a crime and of those merged into it: yes of any, no of all, and otherwise not known. */
const saidOfAny = (column: 'charged' | 'on_bail'): Prisma.Sql => Prisma.sql`
  SELECT CASE WHEN bool_or(m.said) THEN true WHEN bool_and(m.said IS FALSE) THEN false END
  FROM (SELECT ${Prisma.raw(column)} AS said FROM reported_crime WHERE id IN (SELECT id FROM merged)) AS m`

/** One crime with its history, its people and whatever was merged into it, in one statement. */
export async function caseOf(tx: Tx, crimeId: string): Promise<CaseCrime | undefined> {
  const rows = await tx.$queryRaw<{ crime: CaseCrime }[]>`
    WITH merged AS (SELECT registrar.with_merged(${crimeId}::uuid) AS id),
    ever AS (
      SELECT offence_code AS code, count_class AS "countClass"
      FROM reported_crime
      WHERE id IN (SELECT id FROM merged)
      UNION
      SELECT offence_code, count_class
      FROM classification
      WHERE crime_id IN (SELECT id FROM merged)
    )
    SELECT jsonb_build_object(
      'id', c.id, 'reference', c.reference, 'code', c.offence_code, 'countClass', c.count_class,
      'offenceGroup', c.offence_group, 'listed', c.listed,
      'recordedAt', to_char(c.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'reportedAt', to_char(c.reported_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'flags', c.flags, 'reporter', c.reporter, 'rmsStatus', c.rms_status, 'unitId', c.unit_id,
      'cancelledById', c.cancelled_by, 'charged', (${saidOfAny('charged')}), 'onBail', (${saidOfAny('on_bail')}),
      'classesEver', (SELECT jsonb_agg(ever ORDER BY code, "countClass") FROM ever),
      'mergedFrom', (SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM merged WHERE id <> c.id),
      'openRequestIds', (
        SELECT coalesce(jsonb_agg(r.id), '[]')
        FROM cancellation_request r
        WHERE r.crime_id = c.id AND r.state = ANY (registrar.open_states())
      ),
      'isIncomplete', registrar.is_incomplete(c.id),
      'involvements', (${INVOLVEMENTS})
    ) AS crime
    FROM reported_crime c
    WHERE c.id = ${crimeId}::uuid`
  return rows[0]?.crime
}

/** Takes the crimes' rows for this transaction, always in the order of their ids, so that two commands never wait crosswise. */
export async function lockCrimes(tx: Tx, crimeIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id
    FROM reported_crime
    WHERE id = ANY(${[...crimeIds].sort()}::uuid[])
    ORDER BY id
    FOR UPDATE`
}

/** Whether row-level security shows the person acting of this transaction the crime, also where the transaction itself sees all. */
export async function isShown(tx: Tx, crimeId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ sees: boolean }[]>`SELECT registrar.sees_crime(${crimeId}::uuid) AS sees`
  return row?.sees === true
}

/** A crime that a reference names, and whether by its very own reference. */
export interface CrimeOfReference {
  readonly id: string
  readonly reference: string
  readonly isOwn: boolean
}

export async function crimesOfReference(tx: Tx, reference: string): Promise<CrimeOfReference[]> {
  return tx.$queryRaw<CrimeOfReference[]>`
    SELECT id::text, reference, upper(reference) = ${reference} AS "isOwn"
    FROM reported_crime
    WHERE folded = registrar.folded_reference(${reference})
    ORDER BY reference
    LIMIT 10`
}

export async function crimeIdOfInvolvement(tx: Tx, involvementId: string): Promise<string | undefined> {
  return (await tx.involvement.findUnique({ where: { id: involvementId }, select: { crimeId: true } }))?.crimeId
}
