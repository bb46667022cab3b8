import { recordReview } from '#lib/audits/reviews/record-review'
import { newId } from '#lib/base/ids'
import type { Random } from '../../invented-extract/random.ts'
import type { Force } from '../force.ts'
import { AUDITOR } from '../people.ts'
import { whatIsFound } from './reading.ts'

const FOUND = ['correct', 'correct', 'correct', 'correct', 'correct', 'wrong', 'cannot_tell'] as const

/** The auditor reads a few of the decisions nobody has read yet, drawn by lot, and writes down what they find. */
export async function audits(force: Force, random: Random, few: number): Promise<void> {
  const unread = await force.look<{ id: string }>(
    `
      SELECT d.id::text
      FROM cancellation_decision d
      JOIN cancellation_request r ON r.id = d.request_id
      JOIN reported_crime c ON c.id = r.crime_id
      WHERE d.verdict <> 'return'
        AND NOT registrar.was_involved_in($1, d.id)
        AND NOT registrar.is_registrars(d.id, NULL)
        AND NOT EXISTS (SELECT FROM audit_review a WHERE a.decision_id = d.id)
      ORDER BY c.reference, d.decided_at`,
    force.idOf(AUDITOR),
  )
  for (let n = 0; n < few && unread.length > 0; n += 1) {
    const [decision] = unread.splice(random.between(0, unread.length - 1), 1)
    const found = whatIsFound(random.pick(FOUND), random)
    const read = await recordReview(force.as(AUDITOR, 'decision.audit'), decision?.id ?? '', found, newId())
    if (!read.ok) throw new Error(`the auditor is refused: ${read.refusal.words}`)
  }
}
