import type { z } from 'zod'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { caseOf } from '../stores/agenda-store.ts'
import { lockPanels } from '../stores/meetings-store.ts'
import { screenFor } from '../packs/screen-for.ts'
import { foundInWords } from '../screening/found-in-words.ts'
import type { concludeForm } from './case-forms.ts'
import { addCaseStep } from '../stores/cases-store.ts'

/**
 * The chair writes down in which category the panel concluded a case, or the registrar’s side where the chair takes no part in it. Refuses
 * (`no-such-case`), and (`incomplete`) a note that could tell who it is about. Nothing about the crime changes by it.
 */
export const concludeCase = (
  permit: Permit<'panel.run'>,
  caseId: string,
  { category, note }: z.output<typeof concludeForm>,
  formKey: string,
): Promise<Result<Saved>> =>
  write(permit, { kind: 'panel-case.concluded', formKey, locks: lockPanels }, async (tx, at) => {
    const found = isId(caseId) ? await caseOf(tx, caseId) : undefined
    if (!found) return refuse({ kind: 'no-such-case', words: 'There is no such case.' })
    const hits = await screenFor(tx, permit, [caseId], note)
    if (hits.length > 0)
      return refuse({ kind: 'incomplete', words: 'There is a problem', fields: { note: foundInWords(note, hits) } })
    const { id: wordsId } = await saveWords(tx, null, note)
    await addCaseStep(tx, { caseId, kind: 'concluded', category, wordsId, byId: permit.staffId, at })
    return ok({})
  })
