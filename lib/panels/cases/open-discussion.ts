import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { caseOf, progressOf } from '../stores/agenda-store.ts'
import { lockPanels } from '../stores/meetings-store.ts'
import { addCaseStep } from '../stores/cases-store.ts'

/**
 * The chair or the registrar’s side opens the discussion of a case: from then on its scores are shown to whoever takes part. Refuses
 * (`no-such-case`), and (`not-all-scored`) before everybody who came has scored it or stood down.
 */
export const openDiscussion = (permit: Permit<'panel.run'>, caseId: string, formKey: string): Promise<Result<Saved>> =>
  write(permit, { kind: 'discussion.opened', formKey, locks: lockPanels }, async (tx, at) => {
    const found = isId(caseId) ? await caseOf(tx, caseId) : undefined
    if (!found) return refuse({ kind: 'no-such-case', words: 'There is no such case.' })
    const progress = (await progressOf(tx, found.meetingId)).find((each) => each.caseId === caseId)
    if (progress?.isAllScored !== true)
      return refuse({
        kind: 'not-all-scored',
        words: 'Everybody who came scores this case or stands down first. Whoever did not come is noted as absent.',
      })
    await addCaseStep(tx, { caseId, kind: 'opened', category: null, wordsId: null, byId: permit.staffId, at })
    return ok({})
  })
