import type { z } from 'zod'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockPanels } from '../stores/meetings-store.ts'
import type { scoreForm } from './case-forms.ts'
import { addScore, signedPack } from '../stores/cases-store.ts'

/**
 * A member scores a case alone, before anybody speaks of it. Refuses (`not-now`) while no pack is signed off. The database refuses a score
 * without the undertaking, of a case from which the member stood down, a second one, and one after the discussion was opened.
 */
export const giveScore = (
  permit: Permit<'panel.attend'>,
  caseId: string,
  { score, reason }: z.output<typeof scoreForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'score.given', formKey, locks: lockPanels }, async (tx, at) => {
    const packId = isId(caseId) ? await signedPack(tx, caseId) : null
    if (packId === null) return refuse({ kind: 'not-now', words: 'There is no pack of this case to score.' })
    const { id: reasonId } = await saveWords(tx, null, reason)
    await addScore(tx, { caseId, packId, memberId: permit.staffId, score, reasonId, at })
    return ok({})
  })
