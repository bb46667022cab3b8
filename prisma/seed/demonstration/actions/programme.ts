import { recordDrawnReview } from '#lib/audits/drawn/record-drawn-review'
import { abandonFrame } from '#lib/audits/programme/abandon'
import { declareAudit } from '#lib/audits/programme/declare'
import { declareForm } from '#lib/audits/programme/declare-form'
import { freezeFrame } from '#lib/audits/programme/freeze'
import { giveNumber } from '#lib/audits/programme/give-number'
import { numberForm } from '#lib/audits/programme/programme-forms'
import { newId } from '#lib/base/ids'
import type { AuditFinding } from '#lib/base/prisma/enums'
import type { Result } from '#lib/base/result'
import type { Random } from '../../invented-extract/random.ts'
import type { Force } from '../force.ts'
import { AUDITOR, DEPUTY, OTHER_AUDITOR, OUTSIDE_AUDITORS, REGISTRAR } from '../people.ts'
import { GIVEN_UP, PROTOCOL, PUBLISHED } from '../words/audits.ts'
import { whatIsFound } from './reading.ts'

/** Throws where a command refuses what the scenario meant. */
export function must<T>(what: string, result: Result<T>): T {
  if (!result.ok) throw new Error(`${what}: ${result.refusal.words} ${JSON.stringify(result.refusal.fields ?? {})}`)
  return result.value
}

/** The registrar declares an audit; answers its id. */
export async function declares(force: Force, fields: Record<string, unknown>): Promise<string> {
  const declared = declareForm.parse({ groups: [], categories: [], tolerance: '10', ...PROTOCOL, ...fields })
  must('declares', await declareAudit(force.as(REGISTRAR, 'audit.declare'), declared, newId()))
  const [row] = await force.look<{ id: string }>('SELECT id::text FROM audit ORDER BY number DESC LIMIT 1')
  return row?.id ?? ''
}

/** The registrar freezes the frame of an audit; answers whether there was anything to audit. */
export async function freezes(force: Force, auditId: string): Promise<boolean> {
  const frozen = await freezeFrame(force.as(REGISTRAR, 'audit.declare'), auditId, newId())
  if (!frozen.ok && frozen.refusal.kind === 'nothing') return false
  must('freezes', frozen)
  return true
}

/** The registrar gives a frame up. */
export const givesUp = async (force: Force, auditId: string): Promise<void> => {
  must('gives up', await abandonFrame(force.as(REGISTRAR, 'audit.declare'), auditId, { reason: GIVEN_UP }, newId()))
}

/** Somebody throws a die twenty times for the seed of an audit, or takes a number that was published. */
export async function givesNumber(
  force: Force,
  auditId: string,
  { by, random, publishedOn }: { by: string; random: Random; publishedOn?: string },
): Promise<void> {
  const value = Array.from({ length: 20 }, () => String(random.between(1, 6))).join(' ')
  const typed = numberForm.parse({
    value,
    source: publishedOn === undefined ? '' : PUBLISHED,
    publishedOn: publishedOn ?? '',
  })
  must('gives a number', await giveNumber(force.as(by, 'audit.give-number'), auditId, typed, newId()))
}

const EVERY_WRONG = 6
const FIRST_WRONG = 2
const EVERY_CANNOT_TELL = 11

const findingOf = (place: number): AuditFinding =>
  place % EVERY_WRONG === FIRST_WRONG ? 'wrong' : place % EVERY_CANNOT_TELL === 7 ? 'cannot_tell' : 'correct'

/** So many drawn cases that wait for a reading, in the order of their tickets, and somebody who may give it. */
function waitingReadings(force: Force, auditId: string, most: number) {
  const readers = [AUDITOR, OTHER_AUDITOR, ...OUTSIDE_AUDITORS, REGISTRAR, DEPUTY]
  return force.look<{
    id: string
    place: number
    stratum: string
    stage: string
    reader: string | null
  }>(
    `
      SELECT
        d.id::text AS id, d.place, i.stratum, registrar.reading_due(d.id)::text AS stage,
        (
          SELECT s.key
          FROM unnest($2::text[]) WITH ORDINALITY AS k(key, nth)
          JOIN personal.staff s ON s.key = k.key
          WHERE registrar.may_read_item(s.id, d.id)
          ORDER BY k.nth
          LIMIT 1
        ) AS reader
      FROM drawn_item d
      JOIN frame_item i ON i.id = d.id
      JOIN audit_frame f ON f.id = d.frame_id AND f.abandoned_at IS NULL
      WHERE f.audit_id = $1 AND registrar.reading_due(d.id) IS NOT NULL
      ORDER BY d.place
      LIMIT $3`,
    auditId,
    readers,
    most,
  )
}

/** Of so many drawn cases that wait, each is read by somebody who may read it; on a few a second reader differs. `more` is of the first that is wrong and no rape: what the journeys find of a rape nobody has found before. */
export async function readDrawn(
  force: Force,
  auditId: string,
  { random, most = 1000, more }: { random: Random; most?: number; more?: Record<string, unknown> },
): Promise<void> {
  const waiting = await waitingReadings(force, auditId, most)
  let left = more
  for (const { id, place, stratum, stage, reader } of waiting) {
    if (reader === null) continue
    // On one in eighteen the second reader sees it differently.
    const differs = stage === 'second' && place % 18 === 8
    const finding = differs ? 'correct' : findingOf(place)
    const takesMore = finding === 'wrong' && stratum !== 'rape or homicide'
    const found = whatIsFound(finding, random, takesMore ? left : {})
    if (takesMore) left = undefined
    must('reads', await recordDrawnReview(force.as(reader, 'reading.give'), id, found, newId()))
  }
}
