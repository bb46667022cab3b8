import { checkAction } from '#lib/audits/actions/check-action'
import { doAction } from '#lib/audits/actions/do-action'
import { openAction } from '#lib/audits/actions/open-action'
import { answerFinding } from '#lib/audits/follow-up/answer-finding'
import { answerNote } from '#lib/audits/follow-up/answer-note'
import { recordSafeguarding } from '#lib/audits/follow-up/record-safeguarding'
import { releaseNote } from '#lib/audits/follow-up/release-note'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import type { Random } from '../../invented-extract/random.ts'
import type { Force } from '../force.ts'
import { DEPUTY, REGISTRAR, STANDARDS, SUPERVISOR } from '../people.ts'
import {
  ACTION_CLOSED,
  ACTION_SENT_BACK,
  ACTIONS_DONE,
  ANSWERED,
  DECIDERS,
  MADE_SAFE,
  STANDARDS_FOUND,
} from '../words/audits.ts'
import { REINSTATED } from '../words/others.ts'
import { must } from './programme.ts'

interface Unanswered {
  readonly id: string
  readonly crime: string
  readonly cancelled: boolean
  readonly decider: string | null
}

/** What was found wrong and `kind` has not answered, the oldest first. */
const unanswered = (force: Force, kind: 'registrar' | 'decider' | 'standards' | 'safeguarding', which = 'true') =>
  force.look<Unanswered>(
    `
      SELECT u.id::text, u.crime_id::text AS crime, c.cancelled_by IS NOT NULL AS cancelled, s.key AS decider
      FROM audit_follow_up u
      JOIN audit_review a ON a.id = u.review_id
      JOIN reported_crime c ON c.id = u.crime_id
      LEFT JOIN personal.staff s ON s.id = u.decider_id
      WHERE NOT EXISTS (
          SELECT FROM audit_follow_up_step t WHERE t.follow_up_id = u.id AND t.kind = $1::follow_up_step_kind
        )
        AND ${which}
      ORDER BY u.opened_at, u.id`,
    kind,
  )

/** The registrar answers so many findings: live crimes were put right, and of cancelled ones the decision stands. */
export async function answersFindings(force: Force, most: number): Promise<void> {
  const found = await unanswered(force, 'registrar', 'registrar.stands_wrong(u) AND NOT registrar.may_be_deliberate(u)')
  for (const { id, cancelled } of found.slice(0, most)) {
    const outcome = cancelled ? 'stands' : 'put_right'
    const answer = { outcome, answer: ANSWERED[outcome] } as const
    must('answers', await answerFinding(force.as(REGISTRAR, 'finding.answer'), id, answer, newId()))
  }
}

/** The deputy reinstates so many crimes whose cancellation was found wrong, and the registrar says so. */
export async function reinstatesFound(force: Force, random: Random, most: number): Promise<void> {
  const found = await unanswered(force, 'registrar', 'registrar.stands_wrong(u) AND c.cancelled_by IS NOT NULL')
  for (const { id, crime } of found.slice(0, most)) {
    const why = { foundBy: 'audit', reason: random.pick(REINSTATED), supervisorId: force.idOf(SUPERVISOR) } as const
    must('reinstates', await reinstate(force.as(DEPUTY, 'crime.reinstate'), crime, why, newId()))
    const answer = { outcome: 'reinstated', answer: ANSWERED.reinstated } as const
    must('answers', await answerFinding(force.as(REGISTRAR, 'finding.answer'), id, answer, newId()))
  }
}

/** So many who decided answer what was found of it. */
export async function decidersAnswer(force: Force, random: Random, most: number): Promise<void> {
  const found = await unanswered(force, 'decider', 'registrar.note_is_out(u) AND s.key IS NOT NULL')
  for (const { id, decider } of found.slice(0, most))
    must(
      'answers the note',
      await answerNote(force.as(decider ?? '', 'note.answer'), id, { reply: random.pick(DECIDERS) }, newId()),
    )
}

/** Professional standards answer what could have been deliberate, and the deputy sees to somebody’s safety: of each, the oldest. */
export async function standardsAndSafety(force: Force): Promise<void> {
  const [deliberate] = await unanswered(force, 'standards', 'registrar.may_be_deliberate(u)')
  if (deliberate) {
    const answer = { breach: 'no_breach', explanation: STANDARDS_FOUND } as const
    must('releases', await releaseNote(force.as(STANDARDS, 'finding.release'), deliberate.id, answer, newId()))
  }
  const [danger] = await unanswered(force, 'safeguarding', 'a.concern_id IS NOT NULL')
  if (danger)
    must(
      'makes safe',
      await recordSafeguarding(force.as(DEPUTY, 'safeguarding.record'), danger.id, { done: MADE_SAFE }, newId()),
    )
}

/** The registrar opens an action from an audit; answers its id. */
export async function opensAction(
  force: Force,
  auditId: string,
  { what, owner, dueOn }: { what: string; owner: string; dueOn: Day },
): Promise<string> {
  must(
    'opens an action',
    await openAction(force.as(REGISTRAR, 'action.open'), { auditId }, { what, ownerKey: owner, dueOn }, newId()),
  )
  const [row] = await force.look<{ id: string }>(
    'SELECT id::text FROM audit_action ORDER BY opened_at DESC, id LIMIT 1',
  )
  return row?.id ?? ''
}

/** Its owner says that an action is done; then the deputy closes it or sends it back, or nobody has looked yet. */
export async function doesAction(
  force: Force,
  { id, owner, then }: { id: string; owner: string; then?: 'closed' | 'sent_back' },
): Promise<void> {
  const done = { words: ACTIONS_DONE[0] }
  must('does the action', await doAction(force.as(owner, 'action.do'), id, done, newId()))
  if (then === undefined) return
  const words = then === 'closed' ? ACTION_CLOSED : ACTION_SENT_BACK
  must('checks the action', await checkAction(force.as(DEPUTY, 'action.check'), id, { kind: then, words }, newId()))
}
