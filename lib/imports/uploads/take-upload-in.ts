import type { Permit } from '#lib/base/permit'
import { ok, type Result, refuse } from '#lib/base/result'
import type { Progress } from '../model.ts'
import { takeIn } from '../take-in.ts'
import { directoryOf, removeFiles, stateOf, writeState } from './uploads.ts'

const TOLD_EVERY_MS = 500

/** The import itself, which writes down how far it has come. It calls `begun` once it has its turn and has begun to read. */
export type Import = (begun?: () => void) => Promise<void>

/**
 * Gives word that an upload may be taken in, or gone on with after it was cut off. Answers what then has to be run.
 * Nothing to run where it is in or was refused. Refuses an upload that is gone.
 */
export function takeUploadIn(permit: Permit<'extract.import'>, uploadId: string): Result<Import | undefined> {
  const state = stateOf(uploadId)
  if (!state) return refuse({ kind: 'gone', words: 'These files are no longer here: they are kept for a day. Choose them again.' })
  if (state.step !== 'checked' && state.step !== 'running') return ok(undefined)
  const how = { addPlaces: state.addPlaces, older: state.older }
  const tell = (progress: Progress): void => {
    writeState(uploadId, { step: 'running', ...how, progress })
  }
  if (state.step === 'checked') tell({ doing: 'reading', what: 'crimes.csv', done: 0, of: 0 })
  return ok((begun) =>
    run(permit, uploadId, how, (progress) => {
      tell(progress)
      begun?.()
    }))
}

async function run(permit: Permit<'extract.import'>, uploadId: string, how: { addPlaces: boolean; older: boolean }, tell: (progress: Progress) => void): Promise<void> {
  let told = Number.NEGATIVE_INFINITY
  const progress = (step: Progress): void => {
    if (performance.now() - told < TOLD_EVERY_MS) return
    told = performance.now()
    tell(step)
  }
  try {
    const taken = await takeIn(permit, { directory: directoryOf(uploadId), ...how, progress })
    // Somebody else's import, or this very one under way already: this one stays where it is and can be gone on with.
    if (!taken.ok && taken.refusal.kind === 'import-running') return
    writeState(uploadId, taken.ok ? { step: 'in', extractId: taken.value.extractId } : { step: 'refused', words: taken.refusal.words })
    removeFiles(uploadId)
  } catch (failure) {
    // The page must not say "running" for ever; what failed is a bug and is told where bugs are told.
    writeState(uploadId, { step: 'refused', words: 'The import broke off. What was merged so far is in. Choose the same files again: it goes on where it was.' })
    throw failure
  }
}
