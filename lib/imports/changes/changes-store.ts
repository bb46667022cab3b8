import type { Tx } from '#lib/base/database'
import { Prisma } from '#lib/base/prisma/client'
import type {
  ChangeBecause,
  RmsChangeAnswer,
  RmsChangeKind,
  RmsChangeWeight,
  RmsChangeWhy,
  Verdict,
} from '#lib/base/prisma/enums'

/** A change in the RMS as its lists and its page show it. */
export interface ChangeLine {
  readonly id: string
  readonly crimeId: string
  readonly reference: string
  readonly unit: string
  readonly kind: RmsChangeKind
  readonly weight: RmsChangeWeight
  readonly why: RmsChangeWhy
  readonly fromCode: string
  readonly fromClass: string
  readonly toCode: string
  readonly toClass: string
  readonly outcome: string | null
  readonly at: Date | null
  readonly by: string | null
  readonly byId: string | null
  readonly foundAt: Date
  readonly dueOn: string
  readonly verdict: Verdict
  readonly findings: unknown
  readonly because: ChangeBecause | null
  readonly justification: string | null
  readonly answer: RmsChangeAnswer | null
  readonly answeredAt: Date | null
  readonly answeredBy: string | null
  readonly isWaiting: boolean
  readonly namesSuspect: boolean
}

const LINE = Prisma.sql`
  SELECT
    g.id::text, g.crime_id::text AS "crimeId", registrar.listed_reference(c.id, c.reference) AS reference,
    u.name AS unit, g.kind, g.weight, g.why, g.from_code AS "fromCode", g.from_class AS "fromClass",
    g.to_code AS "toCode", g.to_class AS "toClass", g.outcome, g.changed_at AS at, s.name AS by,
    g.changed_by::text AS "byId", g.found_at AS "foundAt", g.due_on::text AS "dueOn", g.verdict, g.findings,
    k.because, k.justification, g.answer, g.answered_at AS "answeredAt", a.name AS "answeredBy",
    EXISTS (SELECT FROM open_rms_change o WHERE o.id = g.id) AS "isWaiting",
    EXISTS (
      SELECT
      FROM involvement p
      WHERE p.crime_id = g.crime_id AND p.role = 'suspect' AND p.removed_at IS NULL
    ) AS "namesSuspect"
  FROM rms_change g
  JOIN reported_crime c ON c.id = g.crime_id
  JOIN unit u ON u.id = c.unit_id
  LEFT JOIN personal.staff s ON s.id = g.changed_by
  LEFT JOIN personal.staff a ON a.id = g.answered_by
  LEFT JOIN classification k ON k.crime_id = g.crime_id
    AND k.from_at = g.changed_at
    AND k.offence_code = g.to_code
    AND k.count_class = g.to_class`

/** Which changes a list shows. */
export const CHANGE_LISTS = ['waiting', 'to put right', 'right', 'put right', 'to be sampled'] as const
export type ChangeList = (typeof CHANGE_LISTS)[number]

const LISTED: Readonly<Record<ChangeList, Prisma.Sql>> = {
  waiting: Prisma.sql`g.weight = 'difference' AND g.answer IS NULL`,
  'to put right': Prisma.sql`g.answer = 'put_right' AND EXISTS (SELECT FROM open_rms_change o WHERE o.id = g.id)`,
  right: Prisma.sql`g.answer = 'right'`,
  'put right': Prisma.sql`g.answer = 'put_right' AND NOT EXISTS (SELECT FROM open_rms_change o WHERE o.id = g.id)`,
  'to be sampled': Prisma.sql`g.weight = 'sample'`,
}

/** A place in a list. */
export interface ChangePlace {
  readonly why: RmsChangeWhy
  readonly dueOn: string
  readonly id: string
}

/** Changes, the worst first, then the longest due: those of the page are found before anything is joined to them. */
export const changeLines = (
  tx: Tx,
  of: { list: ChangeList; why: RmsChangeWhy | undefined; after: ChangePlace | undefined },
  rows: number,
): Promise<ChangeLine[]> =>
  tx.$queryRaw<ChangeLine[]>`
    WITH page AS MATERIALIZED (
      SELECT g.id
      FROM rms_change g
      WHERE ${LISTED[of.list]}
        AND (${of.why ?? null}::text IS NULL OR g.why = ${of.why ?? null}::rms_change_why)
        AND (
          ${of.after?.id ?? null}::uuid IS NULL
          OR (g.why, g.due_on, g.id) > (
            ${of.after?.why ?? null}::rms_change_why, ${of.after?.dueOn ?? null}::date, ${of.after?.id ?? null}::uuid
          )
        )
      ORDER BY g.why, g.due_on, g.id
      LIMIT ${rows}::int
    )
    ${LINE}
    WHERE g.id IN (SELECT p.id FROM page p)
    ORDER BY g.why, g.due_on, g.id`

export async function changeOf(tx: Tx, id: string): Promise<ChangeLine | undefined> {
  const rows = await tx.$queryRaw<ChangeLine[]>`${LINE}
    WHERE g.id = ${id}::uuid`
  return rows[0]
}

/** How many changes stand in each list, and how many of those are of rape or homicide. */
export type ChangeFigures = Readonly<Record<ChangeList, { readonly all: number; readonly gravest: number }>>

/** The figures, and the place of the ledger at which they were counted. */
export interface ChangeCount {
  readonly asOf: string
  readonly figures: ChangeFigures
}

/** Counts over every change that extracts have shown. One statement, so that all is of one moment. */
export async function countChanges(tx: Tx): Promise<ChangeCount> {
  const counts = CHANGE_LISTS.map(
    (list) => Prisma.sql`
      SELECT
        ${list}::text AS list, count(*)::int AS "all",
        count(*) FILTER (WHERE g.why IN ('homicide', 'rape'))::int AS gravest,
        (SELECT size::text FROM ledger.head) AS "asOf"
      FROM rms_change g
      WHERE ${LISTED[list]}`,
  )
  const rows = await tx.$queryRaw<{ list: ChangeList; all: number; gravest: number; asOf: string }[]>(
    Prisma.join(counts, '\nUNION ALL\n'),
  )
  const [first] = rows
  if (!first) throw new Error('a count gave nothing')
  return {
    asOf: first.asOf,
    figures: Object.fromEntries(
      rows.map(({ list, all, gravest }) => [list, { all, gravest }]),
    ) as unknown as ChangeFigures,
  }
}

/** The crime of a change, to be taken before it is answered. */
export async function crimeOfChange(tx: Tx, id: string): Promise<string | undefined> {
  return (await tx.rmsChange.findUnique({ where: { id }, select: { crimeId: true } }))?.crimeId
}

export async function saveAnswer(
  tx: Tx,
  id: string,
  answered: {
    answer: RmsChangeAnswer
    answeredById: string
    answeredAt: Date
    reasonId: string
    shownId: string | null
  },
): Promise<void> {
  await tx.rmsChange.update({ where: { id }, data: answered })
}
