import type { Tx } from '#lib/base/database'
import type { Category, ChangeBecause, RmsChangeAnswer, RmsChangeKind, RmsStatus } from '#lib/base/prisma/enums'

/** A change in the RMS as it is read: what it was, why, and what the registrar answered; not by whom. */
export interface ReadChange {
  readonly kind: RmsChangeKind
  readonly fromCode: string
  readonly fromClass: string
  readonly toCode: string
  readonly toClass: string
  readonly outcome: string | null
  readonly changedAt: Date | null
  readonly because: ChangeBecause | null
  readonly justification: string | null
  readonly answer: RmsChangeAnswer | null
}

export async function readChange(tx: Tx, id: string): Promise<ReadChange | undefined> {
  const [row] = await tx.$queryRaw<ReadChange[]>`
    SELECT
      g.kind, g.from_code AS "fromCode", g.from_class AS "fromClass", g.to_code AS "toCode",
      g.to_class AS "toClass", g.outcome, g.changed_at AS "changedAt", k.because, k.justification, g.answer
    FROM rms_change g
    LEFT JOIN classification k
      ON k.crime_id = g.crime_id AND k.offence_code = g.to_code AND k.count_class = g.to_class
        AND k.from_at = g.changed_at
    WHERE g.id = ${id}::uuid`
  return row
}

/** A cancellation from before this product: what the RMS says of it. */
export interface ReadCancellation {
  readonly category: Category
  readonly tookEffectAt: Date
}

export async function readCancellation(tx: Tx, id: string): Promise<ReadCancellation | undefined> {
  const row = await tx.cancellation.findUnique({ where: { id }, select: { category: true, tookEffectAt: true } })
  return row ?? undefined
}

/** What was reported, and how the crime and its victims stand now. */
export interface ReadCrime {
  readonly summary: string | null
  readonly recordedAt: Date
  readonly rmsStatus: RmsStatus | null
  readonly isCancelled: boolean
  readonly reinstatedAt: Date | null
  readonly acceptedAt: Date | null
  readonly victimsDue: number
  readonly victimsInformed: number
}

/** The crime now; or, with an instant, as it stood then, since what was done after a first reading would tell a second reader of it. */
export async function readCrime(tx: Tx, crimeId: string, asOf: Date | null = null): Promise<ReadCrime | undefined> {
  const [row] = await tx.$queryRaw<ReadCrime[]>`
    SELECT
      c.summary, c.recorded_at AS "recordedAt",
      CASE WHEN ${asOf}::timestamptz IS NULL THEN c.rms_status END AS "rmsStatus",
      EXISTS (
        SELECT
        FROM cancellation n
        LEFT JOIN reinstatement b
          ON b.cancellation_id = n.id AND b.at <= coalesce(${asOf}::timestamptz, 'infinity')
        WHERE n.crime_id = c.id
          AND n.took_effect_at <= coalesce(${asOf}::timestamptz, 'infinity')
          AND b.id IS NULL
      ) AS "isCancelled",
      back.at AS "reinstatedAt", CASE WHEN ${asOf}::timestamptz IS NULL THEN back.accepted_at END AS "acceptedAt",
      (SELECT count(*)::int FROM duty_to_inform y WHERE y.crime_id = c.id AND y.occasion = 'before_cancelling')
        AS "victimsDue",
      (
        SELECT count(*)::int
        FROM duty_to_inform y
        WHERE y.crime_id = c.id AND y.occasion = 'before_cancelling' AND y.state = 'informed'
      ) AS "victimsInformed"
    FROM reported_crime c
    LEFT JOIN LATERAL (
      SELECT b.at, b.accepted_at
      FROM cancellation n
      JOIN reinstatement b ON b.cancellation_id = n.id
      WHERE n.crime_id = c.id AND b.at <= coalesce(${asOf}::timestamptz, 'infinity')
      ORDER BY b.at DESC
      LIMIT 1
    ) AS back ON true
    WHERE c.id = ${crimeId}::uuid`
  return row
}
