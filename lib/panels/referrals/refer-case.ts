import type { z } from 'zod'
import { addDays, dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { referForm } from '../cases/case-forms.ts'
import { mayRefer } from '../stores/cases-store.ts'
import { lockPanels } from '../stores/meetings-store.ts'
import { screenFor } from '../packs/screen-for.ts'
import { foundInWords } from '../screening/found-in-words.ts'
import { addReferral } from '../stores/referrals-store.ts'

const DAYS_TO_ANSWER = 28

/**
 * The chair refers a case that was discussed to the registrar, who answers within 28 days. Refuses (`not-yours`) anybody who does not speak
 * for the panel in it, and (`incomplete`) words that could tell who it is about.
 */
export const referCase = (
  permit: Permit<'panel.refer'>,
  caseId: string,
  { referral, words }: z.output<typeof referForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'referral.made', formKey, locks: lockPanels }, async (tx, referredAt) => {
    if (!isId(caseId) || !(await mayRefer(tx, caseId, permit.staffId)))
      return refuse({ kind: 'not-yours', words: 'The chair of the meeting refers a case.' })
    const hits = await screenFor(tx, permit, [caseId], words)
    if (hits.length > 0)
      return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { words: foundInWords(words, hits) } })
    const { id: wordsId } = await saveWords(tx, null, words)
    const dueOn = addDays(dayOf(referredAt), DAYS_TO_ANSWER)
    await addReferral(tx, { caseId, kind: referral, wordsId, dueOn, referredById: permit.staffId, referredAt })
    return ok({})
  })
