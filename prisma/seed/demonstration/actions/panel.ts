import { newId } from '#lib/base/ids'
import type { PanelCategory } from '#lib/base/prisma/enums'
import { concludeCase } from '#lib/panels/cases/conclude-case'
import { giveScore } from '#lib/panels/cases/give-score'
import { openDiscussion } from '#lib/panels/cases/open-discussion'
import { standDown } from '#lib/panels/cases/stand-down'
import { addCasesToMeeting } from '#lib/panels/meetings/add-cases'
import { arrangeMeeting } from '#lib/panels/meetings/arrange'
import { giveUndertaking } from '#lib/panels/meetings/give-undertaking'
import { addCasesForm, arrangeForm } from '#lib/panels/meetings/meeting-forms'
import { saveMinutes } from '#lib/panels/meetings/save-minutes'
import { preparePack } from '#lib/panels/packs/prepare-pack'
import { signOffPack } from '#lib/panels/packs/sign-off-pack'
import { answerReferral } from '#lib/panels/referrals/answer-referral'
import { closeReferral } from '#lib/panels/referrals/close-referral'
import { referCase } from '#lib/panels/referrals/refer-case'
import type { Force } from '../force.ts'
import { DESK, OTHER_PANEL, PANEL, REGISTRAR } from '../people.ts'
import { must } from './programme.ts'
import { ANSWER, MAY_STAND, MINUTES, NOTE, NOTHING_KNOWN, REFERRAL, STANDS_DOWN, WHY } from '../words/panels.ts'

/** The registrar arranges a meeting of the three members of the panel; answers its id. */
export async function arranges(force: Force, heldOn: string, theme: string): Promise<string> {
  const members = [PANEL, ...OTHER_PANEL].map((key) => force.idOf(key))
  const form = arrangeForm.parse({ heldOn, theme, members, chair: force.idOf(PANEL) })
  must('arranges', await arrangeMeeting(force.as(REGISTRAR, 'panel.arrange'), form, newId()))
  const [row] = await force.look<{ id: string }>('SELECT id::text FROM panel_meeting ORDER BY number DESC LIMIT 1')
  return row?.id ?? ''
}

/** The registrar’s staff put so many cancellations of decision makers on the agenda that no meeting had; answers the ids of the cases. */
export async function choosesCases(force: Force, meetingId: string, most: number): Promise<string[]> {
  const found = await force.look<{ reference: string }>(
    `
      SELECT k.reference
      FROM cancellation x
      JOIN cancellation_decision d ON d.id = x.decision_id AND d.role = 'ddm' AND d.category = 'C2'
      JOIN reported_crime k ON k.id = x.crime_id AND k.offence_group IN ('violence', 'robbery', 'other')
      WHERE registrar.may_go_to_panel(d.id)
        AND NOT EXISTS (SELECT FROM panel_case c WHERE c.crime_id = k.id)
        AND d.id = (
          SELECT l.id
          FROM cancellation_request r
          JOIN cancellation_decision l ON l.request_id = r.id
          WHERE r.crime_id = k.id AND registrar.may_go_to_panel(l.id)
          ORDER BY l.decided_at DESC
          LIMIT 1
        )
      ORDER BY x.took_effect_at DESC, k.reference
      LIMIT $1`,
    most,
  )
  for (const { reference } of found) {
    const form = addCasesForm.parse({ choice: 'chosen', reference, why: WHY, groups: [] })
    must('chooses', await addCasesToMeeting(force.as(DESK, 'panel.prepare'), meetingId, form, newId()))
  }
  const rows = await force.look<{ id: string }>(
    'SELECT id::text FROM panel_case WHERE meeting_id = $1 ORDER BY place',
    meetingId,
  )
  return rows.map(({ id }) => id)
}

/** The staff prepare a pack. */
export const prepares = async (force: Force, caseId: string, account: string): Promise<void> => {
  const form = { account, known: NOTHING_KNOWN }
  must('prepares', await preparePack(force.as(DESK, 'panel.prepare'), caseId, form, newId()))
}

/** Professional standards, or the deputy, sign a pack off. */
export const signsOff = async (force: Force, caseId: string, by: string): Promise<void> => {
  must('signs off', await signOffPack(force.as(by, 'panel.sign-off'), caseId, { reason: MAY_STAND }, newId()))
}

/** Members give the undertaking. */
export async function undertake(force: Force, meetingId: string, members: readonly string[]): Promise<void> {
  for (const key of members)
    must('undertakes', await giveUndertaking(force.as(key, 'panel.attend'), meetingId, newId()))
}

/** A member scores a case. */
export const scores = async (
  force: Force,
  caseId: string,
  { by, score, reason }: { by: string; score: PanelCategory; reason: string },
): Promise<void> => {
  must('scores', await giveScore(force.as(by, 'panel.attend'), caseId, { score, reason }, newId()))
}

/** A member stands down from a case. */
export const standsDown = async (force: Force, caseId: string, by: string): Promise<void> => {
  must('stands down', await standDown(force.as(by, 'panel.attend'), caseId, { because: STANDS_DOWN }, newId()))
}

/** The chair opens the discussion of a case and writes down what the panel concluded. */
export async function discusses(force: Force, caseId: string, category: PanelCategory): Promise<void> {
  const chair = force.as(PANEL, 'panel.run')
  must('opens', await openDiscussion(chair, caseId, newId()))
  must('concludes', await concludeCase(chair, caseId, { category, note: NOTE }, newId()))
}

/** The chair refers a case. */
export const refers = async (force: Force, caseId: string): Promise<void> => {
  const form = { referral: 'recommendation', words: REFERRAL } as const
  must('refers', await referCase(force.as(PANEL, 'panel.refer'), caseId, form, newId()))
}

/** The registrar closes a meeting with its minutes. */
export const closes = async (force: Force, meetingId: string): Promise<void> => {
  const form = { minutes: MINUTES, isFinal: 'yes' } as const
  must('closes', await saveMinutes(force.as(REGISTRAR, 'panel.run'), meetingId, form, newId()))
}

const referralOf = async (force: Force, caseId: string): Promise<string> =>
  (await force.look<{ id: string }>('SELECT id::text FROM panel_referral WHERE case_id = $1', caseId))[0]?.id ?? ''

/** The registrar answers what was referred of a case. */
export const answers = async (force: Force, caseId: string): Promise<void> => {
  const form = { outcome: 'learning', answer: ANSWER } as const
  must(
    'answers',
    await answerReferral(force.as(REGISTRAR, 'panel.answer'), await referralOf(force, caseId), form, newId()),
  )
}

/** The chair has read the answer, and closes the referral. */
export const closesReferral = async (force: Force, caseId: string): Promise<void> => {
  must('closes', await closeReferral(force.as(PANEL, 'panel.refer'), await referralOf(force, caseId), newId()))
}
