import type { z } from 'zod'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { answerForm } from '../cases/case-forms.ts'
import { lockPanels } from '../stores/meetings-store.ts'
import { screenFor } from '../packs/screen-for.ts'
import { foundInWords } from '../screening/found-in-words.ts'
import { addReferralStep, referrals } from '../stores/referrals-store.ts'

/**
 * The registrar or the deputy answers a referral with what was done and why, in words that the panel reads. Refuses (`not-now`) one that is
 * answered, and (`incomplete`) words that could tell who it is about. Nothing is reinstated here: the database takes that answer only where the crime was.
 */
export const answerReferral = (
  permit: Permit<'panel.answer'>,
  referralId: string,
  { outcome, answer }: z.output<typeof answerForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'referral.answered', formKey, locks: lockPanels }, async (tx, at) => {
    const [referral] = isId(referralId) ? await referrals(tx, { id: referralId }) : []
    if (!referral || referral.answeredAt)
      return refuse({ kind: 'not-now', words: 'There is no such referral that waits for an answer.' })
    const hits = await screenFor(tx, permit, [referral.caseId], answer)
    if (hits.length > 0)
      return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { answer: foundInWords(answer, hits) } })
    const { id: wordsId } = await saveWords(tx, null, answer)
    await addReferralStep(tx, referralId, { kind: 'answered', outcome, wordsId, byId: permit.staffId, at })
    return ok({})
  })
