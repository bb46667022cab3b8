import { copying } from '#lib/base/copy-rows'
import type { Permit } from '#lib/base/permit'
import { isImportRunning } from '../import-status.ts'
import type { UploadState } from '../model.ts'
import { stateOf } from './uploads.ts'

/** Where an upload stands now; `isCutOff`: it says it is running, and no import is. Undefined where it is gone. */
export async function loadUpload(
  permit: Permit<'extract.import'>,
  uploadId: string,
): Promise<{ state: UploadState; isCutOff: boolean } | undefined> {
  const state = stateOf(uploadId)
  if (!state) return undefined
  if (state.step !== 'running' || (await copying(permit, isImportRunning))) return { state, isCutOff: false }
  // It may have ended between the two looks; it says so before it gives its turn away.
  const now = stateOf(uploadId)
  return now && { state: now, isCutOff: now.step === 'running' }
}
