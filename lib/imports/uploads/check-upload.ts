import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import { trialImport } from '../trial-import.ts'
import { directoryOf, removeUpload, writeState } from './uploads.ts'

/**
 * The dry run of an upload: what taking it in would do is kept beside it for the page to show. An extract that is none
 * is refused as the form's own fault, and its files are removed.
 */
export async function checkUpload(
  permit: Permit<'extract.import'>,
  uploadId: string,
  how: { readonly addAreasAndUnits: boolean; readonly older: boolean },
): Promise<Result<string>> {
  const trial = await trialImport(permit, { directory: directoryOf(uploadId), ...how })
  if (!trial.ok) {
    removeUpload(uploadId)
    return refuse({ kind: trial.refusal.kind, words: 'There is a problem', fields: { files: trial.refusal.words } })
  }
  writeState(uploadId, { step: 'checked', ...how, trial: trial.value })
  return ok(uploadId)
}
