import { newId } from '#lib/base/ids'
import type { RequestState, ReservedFor } from '#lib/base/prisma/enums'
import { confirm } from '#lib/cancellations/notify/confirm'
import { decide } from '#lib/cancellations/decide/decide'
import type { DecideFields } from '#lib/cancellations/decide/decide-form'
import { openEvidence } from '#lib/cancellations/evidence/evidence-file'
import { overturn } from '#lib/cancellations/decide/overturn'
import { stop } from '#lib/cancellations/decide/stop'
import type { Category } from '#lib/counting-rules/model'
import type { CrimeCase } from '../matters/crime-case.ts'
import type { Matter } from '../matters/prepared-request.ts'
import { DECISION_MAKER, DEPUTY, OTHER_DECISION_MAKER, REGISTRAR } from '../people.ts'
import { QUESTIONS, RETURNED } from '../words/decisions.ts'
import { OVERTURNED, STOPPED } from '../words/others.ts'
import { agreement, type Before, otherwise } from './judgements.ts'

/** Who is asked first, if the case is not kept for the registrar. */
const ROTA: readonly string[] = [
  DECISION_MAKER,
  OTHER_DECISION_MAKER,
  DECISION_MAKER,
  DEPUTY,
  OTHER_DECISION_MAKER,
  DECISION_MAKER,
  REGISTRAR,
]
/** Those whose decisions the registrar can overturn. */
export const DECISION_MAKERS: readonly string[] = [DECISION_MAKER, OTHER_DECISION_MAKER]

interface DecisionStatus {
  readonly category: Category
  readonly version: number
  readonly state: RequestState
  readonly reservation: ReservedFor
  readonly decisionMaker: string | null
}

const requestOf = async (c: CrimeCase): Promise<DecisionStatus> => {
  const [row] = await c.force.look<DecisionStatus & Record<string, unknown>>(
    `
      SELECT
        r.category, r.version, r.state, r.reservation,
        (
          SELECT s.key
          FROM cancellation_decision d
          JOIN personal.staff s ON s.id = d.decided_by
          WHERE d.request_id = r.id AND d.verdict = 'authorise'
          ORDER BY d.decided_at DESC
          LIMIT 1
        ) AS "decisionMaker"
      FROM cancellation_request r
      WHERE r.id = $1`,
    c.requestId,
  )
  if (!row) throw new Error(`the request on ${c.crime.reference} is lost`)
  return row
}

/** Who of the staff had a part in the crime, and so keeps out of it. */
const areInvolved = async (c: CrimeCase): Promise<ReadonlySet<string>> => {
  const rows = await c.force.look<{ key: string }>(
    `
      SELECT DISTINCT s.key
      FROM involvement p
      JOIN personal.staff s ON s.id = p.staff_id
      WHERE p.crime_id IN (SELECT registrar.with_merged($1))`,
    await c.crimeId(),
  )
  return new Set(rows.map(({ key }) => key))
}

/** Somebody who may decide this request: the registrar where it is kept for them, else whoever of the rota had no part in it. */
async function decisionMakerOf(
  c: CrimeCase,
  { reservation }: DecisionStatus,
  among: readonly string[],
): Promise<string> {
  if (reservation === 'registrar') return REGISTRAR
  const out = await areInvolved(c)
  const from = c.random.between(0, among.length - 1)
  return [...among.slice(from), ...among].find((key) => !out.has(key)) ?? REGISTRAR
}

async function before(c: CrimeCase, wanted?: string, among = ROTA): Promise<Before> {
  const request = await requestOf(c)
  const evidence = await c.force.look<{ id: string; fileId: string | null }>(
    `
      SELECT e.id::text, e.file_id::text AS "fileId"
      FROM justification_evidence e
      JOIN submission s ON s.id = e.submission_id
      WHERE s.request_id = $1
      ORDER BY s.n, e.n`,
    c.requestId,
  )
  const by = wanted ?? (await decisionMakerOf(c, request, among))
  await opens(c, by, evidence)
  return {
    category: request.category,
    version: request.version,
    evidenceIds: evidence.map(({ id }) => id),
    by,
  }
}

/** Whoever decides opens each file that is attached. */
async function opens(c: CrimeCase, by: string, evidence: readonly { readonly fileId: string | null }[]): Promise<void> {
  for (const { fileId } of evidence) {
    if (fileId === null) continue
    const file = await openEvidence(c.force.as(by, 'evidence.open'), await c.crimeId(), fileId)
    for await (const chunk of file?.content ?? []) if (chunk.length === 0) break
  }
}

async function says(c: CrimeCase, by: string, fields: DecideFields): Promise<void> {
  c.must(
    `${by} decides (${fields.verdict})`,
    await decide(c.force.as(by, 'request.decide'), c.requestId, fields, newId()),
  )
}

/** How a decision is wished to be: by whom, or by one of whom; with which checks set aside; in which words. */
export interface Options {
  readonly by?: string
  readonly among?: readonly string[]
  readonly setAside?: readonly string[]
  readonly reason?: string
}

/** The request is agreed: by a decision maker who may, or by the one given. */
export async function agrees(c: CrimeCase, matter: Matter, options: Options = {}): Promise<void> {
  const seen = await before(c, options.by, options.among)
  await says(c, seen.by, agreement(c, seen, matter, options))
}

/** The request is agreed once more, by whoever agreed before. */
export async function agreesAgain(c: CrimeCase, matter: Matter, reason: string): Promise<void> {
  const { decisionMaker } = await requestOf(c)
  await agrees(c, matter, { reason, ...(decisionMaker === null ? {} : { by: decisionMaker }) })
}

/** The request is refused; one that was agreed before is revoked. */
export async function refuses(c: CrimeCase, reason: string, options: Options = {}): Promise<void> {
  const seen = await before(c, options.by ?? (await requestOf(c)).decisionMaker ?? undefined, options.among)
  await says(c, seen.by, otherwise(seen, 'refuse', reason))
}

/** The request goes back with questions. */
export async function returns(c: CrimeCase): Promise<void> {
  const seen = await before(c)
  const questions = [...new Set(Array.from({ length: c.random.between(1, 3) }, () => c.voice.one(QUESTIONS)))]
  await says(c, seen.by, otherwise(seen, 'return', c.voice.one(RETURNED), questions))
}

/** The decision maker confirms that every victim was told, or in their absence another who could have decided. */
export async function confirms(c: CrimeCase, by?: string): Promise<void> {
  const { version, decisionMaker } = await requestOf(c)
  const who = by ?? decisionMaker ?? REGISTRAR
  c.must(
    `${who} confirms`,
    await confirm(
      c.force.as(who, 'cancellation.confirm'),
      c.requestId,
      { version, sawEveryNotification: 'yes', independenceDeclared: 'yes', conflictsDeclared: [] },
      newId(),
    ),
  )
}

/** A colleague stops an authorised case. */
export async function stops(c: CrimeCase, by: string): Promise<void> {
  c.must('stops', await stop(c.force.as(by, 'request.stop'), c.requestId, c.voice.one(STOPPED), newId()))
}

/** The registrar takes a decision maker’s decision into their own hands. */
export async function overturns(c: CrimeCase): Promise<void> {
  c.must(
    'overturns',
    await overturn(c.force.as(REGISTRAR, 'decision.overturn'), c.requestId, c.voice.one(OVERTURNED), newId()),
  )
}
