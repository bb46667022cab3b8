import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import type { ImportResult, Progress } from '../model.ts'
import { importExtract } from '../import-extract.ts'
import { directoryOf, removeFiles, stateOf, writeState } from './uploads.ts'

const REPORT_EVERY_MS = 500

/**
 * The import itself, which writes down how far it has come. It calls `begun` once it has its turn and has begun to read.
 * Refuses `import-running`; what else comes of it is written down beside the files.
 */
export type Import = (begun?: () => void) => Promise<Result<unknown>>

/**
 * Gives word that an upload may be imported, or gone on with after it was cut off. Answers what then has to be run.
 * Nothing to run where it is in or was refused. Refuses an upload that is gone.
 */
export function importUpload(permit: Permit<'extract.import'>, uploadId: string): Result<Import | undefined> {
  const state = stateOf(uploadId)
  if (!state)
    return refuse({
      kind: 'gone',
      words: 'These files are no longer here: they are kept for a day. Choose them again.',
    })
  if (state.step !== 'checked' && state.step !== 'running') return ok(undefined)
  const how = { addAreasAndUnits: state.addAreasAndUnits, older: state.older }
  const saveProgress = (progress: Progress): void => {
    writeState(uploadId, { step: 'running', ...how, progress })
  }
  if (state.step === 'checked') saveProgress({ doing: 'reading', what: 'crimes.csv', done: 0, of: 0 })
  return ok(async (begun) => {
    const came = await run(permit, uploadId, how, (progress) => {
      saveProgress(progress)
      begun?.()
    })
    // It never began: it is where it was before the word was given, unless this very one was under way already.
    if (!came.ok && state.step === 'checked' && stateOf(uploadId)?.step === 'running') writeState(uploadId, state)
    return came
  })
}

async function run(
  permit: Permit<'extract.import'>,
  uploadId: string,
  how: { addAreasAndUnits: boolean; older: boolean },
  saveProgress: (progress: Progress) => void,
): Promise<Result<unknown>> {
  let lastReport = Number.NEGATIVE_INFINITY
  const progress = (step: Progress): void => {
    if (performance.now() - lastReport < REPORT_EVERY_MS) return
    lastReport = performance.now()
    saveProgress(step)
  }
  const ended = (taken: Result<ImportResult>): void => {
    writeState(
      uploadId,
      taken.ok ? { step: 'in', extractId: taken.value.extractId } : { step: 'refused', words: taken.refusal.words },
    )
  }
  try {
    const taken = await importExtract(permit, { directory: directoryOf(uploadId), ...how, progress, ended })
    if (!taken.ok && taken.refusal.kind === 'import-running') return taken
    // One that was refused before it had its turn has not been told of yet.
    ended(taken)
    removeFiles(uploadId)
    return ok({})
  } catch (failure) {
    // The page must not say "running" for ever; what failed is a bug and is told where bugs are told.
    writeState(uploadId, {
      step: 'refused',
      words:
        'The import broke off. What was merged so far is in. Choose the same files again: it goes on where it was.',
    })
    throw failure
  }
}
