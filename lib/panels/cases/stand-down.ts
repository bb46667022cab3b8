import type { z } from 'zod'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { caseOf } from '../stores/agenda-store.ts'
import { lockPanels } from '../stores/meetings-store.ts'
import type { standDownForm } from './case-forms.ts'
import { addStandDown } from '../stores/cases-store.ts'

/**
 * A member stands down from a case and is never shown it again; a score they gave no longer counts. Refuses (`no-such-case`). The
 * reason is shown to nobody else.
 */
export const standDown = (
  permit: Permit<'panel.attend'>,
  caseId: string,
  { because }: z.output<typeof standDownForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'panel-member.stood-down', formKey, locks: lockPanels }, async (tx, at) => {
    const found = isId(caseId) ? await caseOf(tx, caseId) : undefined
    if (!found) return refuse({ kind: 'no-such-case', words: 'There is no such case.' })
    const { id: reasonId } = await saveWords(tx, null, because)
    await addStandDown(tx, { caseId, memberId: permit.staffId, reasonId, at })
    return ok({})
  })
