import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { recordAccess } from '#lib/people/record-access'
import { mayRefer } from '../stores/cases-store.ts'
import { withheldFor } from '../packs/withhold.ts'
import { type ReferralRow, referrals } from '../stores/referrals-store.ts'

/** A referral in words. */
export interface Referral extends ReferralRow {
  readonly words: string
  readonly answer: string
  /** Whether this person speaks for the panel in it, and so closes it. */
  readonly mayClose: boolean
}

/** The referrals that this person is shown, at most 200: those that wait first, by the day they are due; of one case or meeting where it is given. */
export const listReferrals = async (
  permit: Permit<'panel.see'>,
  which: { readonly caseId?: string; readonly meetingId?: string } = {},
): Promise<readonly Referral[]> => {
  const all = await readAs(permit, async (tx) => inWords(tx, permit, await referrals(tx, which)))
  return asShown(permit, all)
}

async function asShown(permit: Permit, all: readonly Referral[]): Promise<readonly Referral[]> {
  const shown: Referral[] = []
  for (const each of all) {
    const withhold = await withheldFor(permit, each.caseId)
    shown.push({ ...each, words: withhold({ text: each.words, byId: each.referredById }) })
  }
  return shown
}

/** One referral. Undefined where there is none that this person is shown. */
export async function loadReferral(permit: Permit<'panel.see'>, id: string): Promise<Referral | undefined> {
  if (!isId(id)) return undefined
  const [row] = await readAs(permit, (tx) => referrals(tx, { id }))
  if (!row) return undefined
  await recordAccess(permit, { crimeId: row.crimeId })
  const [referral] = await asShown(permit, await readAs(permit, (tx) => inWords(tx, permit, [row])))
  return referral
}

async function inWords(tx: Tx, permit: Permit, rows: readonly ReferralRow[]): Promise<readonly Referral[]> {
  const texts = await wordsOf(
    tx,
    rows.flatMap(({ wordsId, answerId }) => (answerId === null ? [wordsId] : [wordsId, answerId])),
  )
  const shown: Referral[] = []
  for (const row of rows)
    shown.push({
      ...row,
      words: texts.get(row.wordsId) ?? '',
      answer: texts.get(row.answerId ?? '') ?? '',
      mayClose: permit.role === 'panel' && (await mayRefer(tx, row.caseId, permit.staffId)),
    })
  return shown
}
