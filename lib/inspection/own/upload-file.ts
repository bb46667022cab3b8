import { dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { readingOf } from './own-force.ts'
import { readInspectionFile } from './read-file.ts'
import { forceNameOf } from '#lib/people/names'
import { addInspectionFile } from './store.ts'

/**
 * Keeps a file of what inspectors found in this force. From then on it is the one that is shown; those before it are kept.
 * Refuses (`faulty-file`) a file in which any row is at fault: nothing of it is kept.
 */
export function uploadFile(permit: Permit<'inspection.upload'>, text: string, formKey: string): Promise<Result<Saved>> {
  return write(permit, { kind: 'inspections.uploaded', formKey }, async (tx, at) => {
    const { faults } = readInspectionFile(text, readingOf(await forceNameOf(tx), dayOf(at)))
    if (faults.length > 0)
      return refuse({
        kind: 'faulty-file',
        words: 'There is a problem',
        fields: { file: faultsInWords(faults.length) },
      })
    const { id: contentsId } = await saveWords(tx, null, text)
    await addInspectionFile(tx, { contentsId, byId: permit.staffId, at })
    return ok({})
  })
}

const faultsInWords = (n: number): string =>
  `The file has ${n === 1 ? 'a fault' : `${String(n)} faults`}, listed below. Nothing was saved. Correct the file and select it again`
