import type { z } from 'zod'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { caseOf } from '../stores/agenda-store.ts'
import type { takeOffForm } from './case-forms.ts'
import { lockPanels } from '../stores/meetings-store.ts'
import { addCaseStep } from '../stores/cases-store.ts'

/**
 * Takes a case off the agenda, with the reason: it stays there, marked, and is counted. Refuses (`no-such-case`). The database refuses it
 * once a member has scored the case.
 */
export const takeOff = (
  permit: Permit<'panel.prepare'>,
  caseId: string,
  { why }: z.output<typeof takeOffForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'panel-case.taken-off', formKey, locks: lockPanels }, async (tx, at) => {
    const found = isId(caseId) ? await caseOf(tx, caseId) : undefined
    if (!found) return refuse({ kind: 'no-such-case', words: 'There is no such case.' })
    const { id: wordsId } = await saveWords(tx, null, why)
    await addCaseStep(tx, { caseId, kind: 'taken_off', category: null, wordsId, byId: permit.staffId, at })
    return ok({})
  })
