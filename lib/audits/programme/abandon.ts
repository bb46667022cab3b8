import type { z } from 'zod'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockAudits } from './audits-store.ts'
import { framesOf, isRead, saveAbandoned } from './frames-store.ts'
import type { abandonForm } from './programme-forms.ts'

/**
 * Gives a frame up, with the reason: it stays on the report, with its numbers where they were given. Refuses (`no-frame`) where
 * none stands, and (`read`) one of which something has been read: no finding goes with it.
 */
export const abandonFrame = (
  permit: Permit<'audit.declare'>,
  auditId: string,
  { reason }: z.output<typeof abandonForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'frame.abandoned', formKey, locks: lockAudits }, async (tx, at) => {
    const frame = (await framesOf(tx, auditId)).find(({ abandoned }) => abandoned === null)
    if (!frame) return refuse({ kind: 'no-frame', words: 'This audit has no frame to give up.' })
    if (await isRead(tx, frame.id))
      return refuse({
        kind: 'read',
        words: 'Something of this frame has been read, so it is not given up. Finish it, and declare another audit.',
      })
    const { id: whyId } = await saveWords(tx, null, reason)
    await saveAbandoned(tx, frame.id, { byId: permit.staffId, at, whyId })
    return ok({})
  })
