import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockPanels } from '../stores/meetings-store.ts'
import { addReferralStep, referrals } from '../stores/referrals-store.ts'

/** A member who takes part closes a referral whose answer they have read. Refuses (`not-now`) one that is not answered, or closed. */
export const closeReferral = (
  permit: Permit<'panel.refer'>,
  referralId: string,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'referral.closed', formKey, locks: lockPanels }, async (tx, at) => {
    const [referral] = isId(referralId) ? await referrals(tx, { id: referralId }) : []
    if (!referral?.answeredAt || referral.closedAt)
      return refuse({ kind: 'not-now', words: 'There is no such referral that is answered and not closed.' })
    await addReferralStep(tx, referralId, { kind: 'closed', outcome: null, wordsId: null, byId: permit.staffId, at })
    return ok({})
  })
