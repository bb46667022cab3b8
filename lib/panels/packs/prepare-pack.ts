import type { z } from 'zod'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { lockPanels } from '../stores/meetings-store.ts'
import { addLabels, caseFacts, labelsGiven } from './case-facts-store.ts'
import { sealOf } from './content.ts'
import { labelsFor } from './labels.ts'
import type { packForm } from './pack-forms.ts'
import { addPack } from './packs-store.ts'
import { peopleToLabel } from './people-to-label.ts'
import { safeFields } from './safe-fields.ts'

/**
 * Prepares a new version of the pack of a case: its typed fields as they are now, and the account. Refuses (`no-such-case`). What the
 * screening finds bars nothing here: it is shown beside its words, and the pack waits for a second person. The database refuses
 * a new version once a member has scored the case.
 */
export const preparePack = (
  permit: Permit<'panel.prepare'>,
  caseId: string,
  { account, known }: z.output<typeof packForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'pack.prepared', formKey, locks: lockPanels }, async (tx, preparedAt) => {
    const facts = isId(caseId) ? await caseFacts(tx, caseId) : undefined
    if (!facts) return refuse({ kind: 'no-such-case', words: 'There is no such case.' })
    const labels = labelsFor(peopleToLabel(facts), await labelsGiven(tx, caseId))
    await addLabels(tx, caseId, labels)
    const { text } = sealOf({ ...safeFields(facts, labels), account: account.trim() })
    const { id: contentId } = await saveWords(tx, null, text)
    const { id: knownId } = await saveWords(tx, null, known)
    await addPack(tx, caseId, { contentId, knownId, preparedById: permit.staffId, preparedAt })
    return ok({})
  })
