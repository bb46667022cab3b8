import { newId } from '#lib/base/ids'
import { asSystem, type Tx } from '#lib/base/database'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { concludeCase } from '#lib/panels/cases/conclude-case'
import { giveScore } from '#lib/panels/cases/give-score'
import { openDiscussion } from '#lib/panels/cases/open-discussion'
import { standDown } from '#lib/panels/cases/stand-down'
import { addCasesToMeeting } from '#lib/panels/meetings/add-cases'
import { arrangeMeeting } from '#lib/panels/meetings/arrange'
import { giveUndertaking } from '#lib/panels/meetings/give-undertaking'
import { addCasesForm, arrangeForm } from '#lib/panels/meetings/meeting-forms'
import { preparePack } from '#lib/panels/packs/prepare-pack'
import { signOffPack } from '#lib/panels/packs/sign-off-pack'
import { referCase } from '#lib/panels/referrals/refer-case'
import { cancelled } from '../audits/declared-audit.ts'
import { as, idOf, setClock, type Somebody } from '../force.ts'
import { value } from '../request.ts'

/** An account that tells nobody who it is about. */
export const ACCOUNT =
  'Person A reported it. A film shows that nobody touched them, and Officer 1 decided on that film alone.'
/** Words of a member or the registrar, long enough and telling nobody. */
export const REASON = 'The reasons show what was looked at and why it was enough.'

/** Arranges a meeting with the three members of the panel, June Whitlow in the chair; answers its id. */
async function aMeeting(changes: Record<string, unknown> = {}, who: Somebody = 'registrar'): Promise<string> {
  const members = [await idOf('panel'), await idOf('otherPanel'), await idOf('thirdPanel')]
  const form = { heldOn: '2026-07-10', theme: 'Violence that was cancelled', members, chair: members[0], ...changes }
  value(await arrangeMeeting(await as(who, 'panel.arrange'), arrangeForm.parse(form), newId()))
  return (await asSystem((tx) => tx.panelMeeting.findFirstOrThrow({ orderBy: { number: 'desc' } }))).id
}

/** Puts cases on the agenda; answers the ids of all that are on it, in their order. */
async function add(meetingId: string, fields: Record<string, unknown>): Promise<string[]> {
  const form = addCasesForm.parse({
    reference: '',
    why: '',
    audit: '',
    most: '',
    groups: [],
    fromDay: '',
    toDay: '',
    ...fields,
  })
  value(await addCasesToMeeting(await as('deputy', 'panel.prepare'), meetingId, form, newId()))
  const rows = await asSystem((tx) => tx.panelCase.findMany({ where: { meetingId }, orderBy: { place: 'asc' } }))
  return rows.map(({ id }) => id)
}

/** The deputy, or somebody else, prepares a pack. */
export const prepare = async (caseId: string, account = ACCOUNT, who: Somebody = 'deputy') =>
  preparePack(await as(who, 'panel.prepare'), caseId, { account, known: 'Nothing was in the press.' }, newId())
/** Professional standards, or somebody else, signs a pack off. */
export const sign = async (caseId: string, who: Somebody = 'standards', reason = '') =>
  signOffPack(await as(who, 'panel.sign-off'), caseId, { reason }, newId())
export const undertake = async (meetingId: string, who: Somebody) =>
  giveUndertaking(await as(who, 'panel.attend'), meetingId, newId())
export const score = async (caseId: string, who: Somebody, given: 'consistent' | 'inappropriate' = 'consistent') =>
  giveScore(await as(who, 'panel.attend'), caseId, { score: given, reason: REASON }, newId())
export const standAside = async (caseId: string, who: Somebody) =>
  standDown(await as(who, 'panel.attend'), caseId, { because: 'I know somebody in this.' }, newId())
export const open = async (caseId: string, who: Somebody = 'panel') =>
  openDiscussion(await as(who, 'panel.run'), caseId, newId())
export const conclude = async (caseId: string, who: Somebody = 'panel', note = REASON) =>
  concludeCase(await as(who, 'panel.run'), caseId, { category: 'observations', note }, newId())
export const refer = async (
  caseId: string,
  who: Somebody = 'panel',
  words = 'Please look at the reasons of Officer 1 again.',
) => referCase(await as(who, 'panel.refer'), caseId, { referral: 'recommendation', words }, newId())

export const MEMBERS = ['panel', 'otherPanel', 'thirdPanel'] as const

/** A meeting on 1 July about so many cancelled assaults, whose packs are signed off unless `signed` is false. */
export async function aMeetingAbout(
  n: number,
  { signed = true } = {},
): Promise<{ meetingId: string; cases: string[] }> {
  const references = await cancelled(n)
  await setClock('2026-07-01T09:00:00Z')
  const meetingId = await aMeeting()
  let cases: string[] = []
  for (const reference of references)
    cases = await add(meetingId, { choice: 'chosen', reference, why: 'The theme of the meeting.' })
  for (const caseId of cases) {
    value(await prepare(caseId))
    if (signed) value(await sign(caseId, 'standards', 'The offence is common in this force; the year was short.'))
  }
  return { meetingId, cases }
}

/** Somebody writes to the tables of panels by hand, as the product would, in an entry of their own. */
export const byHand = async (who: Somebody, sql: (tx: Tx) => Promise<unknown>) =>
  write(await as(who, 'start.see'), { kind: 'score.given', formKey: newId() }, async (tx) => {
    await sql(tx)
    return ok({})
  })
