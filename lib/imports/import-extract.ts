import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { erasePlans } from '#lib/victims/plans/erase-plans'
import { dropContacts } from './drop-contacts.ts'
import { keepContactsForMonths } from './keep-months-of-contacts.ts'
import { isFirstSinceLive, rejectedRows, talliesOf } from './import-status.ts'
import { keyFor, mergeAll } from './merge.ts'
import type { ImportResult, Tallies, Options } from './model.ts'
import { unknownAreasAndUnits } from './areas-and-units.ts'
import { type Begun, begin, checkStaged, type Staged, stageFiles } from './prepare.ts'
import { ReassessmentQueue } from './reassessment-queue.ts'
import { closeRefused } from './refused/close-refused.ts'
import { keepRefused } from './refused/keep-refused.ts'
import { saveRejects } from './rejects.ts'
import { everyFile } from './rows/columns.ts'
import * as store from './store.ts'
import { restoreContacts } from './restore-contacts.ts'

/**
 * Takes an extract of the RMS in: checked row by row, merged a batch a transaction. What is bad is kept aside with its
 * reason; what is as it was is left alone. An extract imported before changes nothing; one that was cut off goes on
 * where it was. Open and authorised cases that it changes have their rules run again. Refuses what is no extract, a second
 * import at a time, and an extract older than the newest, unless its options say so.
 */
export const importExtract = (permit: Permit<'extract.import'>, options: Options): Promise<Result<ImportResult>> =>
  begin(permit, options, async (begun) => {
    const result = await importBegun(permit, begun, options)
    options.ended?.(result)
    return result
  })

async function importBegun(
  permit: Permit<'extract.import'>,
  begun: Begun,
  options: Options,
): Promise<Result<ImportResult>> {
  const { same } = begun.known
  if (same?.finishedAt) return ok(importedBefore({ ...same, finishedAt: same.finishedAt }))
  const staged = await stageFiles(begun, options)
  if (!staged.ok) return staged
  const extractId = same?.id ?? newId()
  const ready = await makeReady(permit, begun, staged.value, options, extractId)
  if (!ready.ok) return ready
  await saveRejects(begun.line, begun.extract, extractId, options.rejectsTo)
  const kept = await keepRefused(permit, begun.line, extractId, keyFor(extractId, 'refused'))
  if (!kept.ok) return kept
  const reassessing = new ReassessmentQueue(permit, begun.line)
  const merged = await merge(permit, begun, { options, extractId, takenAt: staged.value.takenAt }, reassessing)
  if (!merged.ok) return merged
  const closed = await closeRefused(permit, begun.line, extractId, keyFor(extractId, 'arrived'))
  if (!closed.ok) return closed
  options.progress?.({ doing: 'finishing', what: 'contacts', done: 0, of: 0 })
  const finished = await finish(permit, begun, extractId, staged.value.read)
  if (!finished.ok) return finished
  const dropped = await dropContacts(permit)
  if (!dropped.ok) return dropped
  const erased = await erasePlans(permit, keepContactsForMonths())
  if (!erased.ok) return erased
  return ok({
    extractId,
    takenAt: staged.value.takenAt,
    ...finished.value,
    again: false,
    resumed: same !== null,
    reassessed: reassessing.done,
    notReassessed: reassessing.failed,
    contactsDropped: dropped.value,
    plansErased: erased.value,
  })
}

/** Adds what is missing before rows can be merged: wished-for places and, once the rows are checked, the extract itself. */
async function makeReady(
  permit: Permit,
  begun: Begun,
  staged: Staged,
  options: Options,
  extractId: string,
): Promise<Result<unknown>> {
  const added = options.addAreasAndUnits === true ? await addAreasAndUnits(permit, begun) : ok({})
  if (!added.ok) return added
  const checked = await checkStaged(begun, staged, false, extractId)
  if (!checked.ok || begun.known.same) return checked
  return write(permit, { kind: 'extract.started', formKey: keyFor(extractId, 'started') }, async (tx, now) => {
    await store.addExtract(tx, { id: extractId, takenAt: staged.takenAt, hash: begun.extract.hash }, now)
    return ok({})
  })
}

async function addAreasAndUnits(permit: Permit, { line }: Begun): Promise<Result<unknown>> {
  const { areas, units } = await unknownAreasAndUnits(line)
  if (areas.length + units.length === 0) return ok({})
  return write(permit, { kind: 'place.added', formKey: newId() }, async (tx) => {
    await store.addAreasAndUnits(tx, areas, units)
    return ok({})
  })
}

async function merge(
  permit: Permit<'extract.import'>,
  { line, known }: Begun,
  { options, extractId, takenAt }: { options: Options; extractId: string; takenAt: Date },
  cases: ReassessmentQueue,
): Promise<Result<unknown>> {
  await cases.run()
  const isFirst = await isFirstSinceLive(line, extractId, known.liveSince)
  const merged = await mergeAll({
    permit,
    line,
    extractId,
    isFirstSinceLive: isFirst,
    since: takenAt < known.liveSince ? null : { isFirstSinceLive: isFirst, liveSince: known.liveSince },
    progress: (step) => options.progress?.(step),
    afterCrimes: () => cases.run(),
  })
  if (!merged.ok) return merged
  // Also where people were brought and no crimes, as by a corrected reject file.
  await cases.run()
  return restoreContacts(permit, keyFor(extractId, 'contacts'))
}

type Finished = Pick<ImportResult, 'tallies' | 'cancelledBefore' | 'finishedAt'>

async function finish(
  permit: Permit,
  { line }: Begun,
  extractId: string,
  read: Staged['read'],
): Promise<Result<Finished>> {
  const rejected = await rejectedRows(line)
  let finished: Finished | undefined
  const saved = await write(
    permit,
    { kind: 'extract.finished', formKey: keyFor(extractId, 'finished') },
    async (tx, now) => {
      const written = await store.writtenSoFar(tx, extractId)
      const tallies = talliesOf(read, rejected, written)
      finished = { tallies, cancelledBefore: written.cancelledBefore, finishedAt: now }
      await store.finishExtract(
        tx,
        extractId,
        { ...everyFile((file) => ({ ...tallies[file] })), cancelledBefore: written.cancelledBefore },
        now,
      )
      return ok({})
    },
  )
  if (!saved.ok) return saved
  if (!finished) throw new Error('an extract ended twice')
  return ok(finished)
}

function importedBefore(same: { id: string; takenAt: Date; finishedAt: Date; counts: unknown }): ImportResult {
  const counts = same.counts as Tallies & { cancelledBefore: number }
  return {
    extractId: same.id,
    takenAt: same.takenAt,
    finishedAt: same.finishedAt,
    tallies: counts,
    cancelledBefore: counts.cancelledBefore,
    again: true,
    resumed: false,
    reassessed: 0,
    notReassessed: [],
    contactsDropped: 0,
    plansErased: 0,
  }
}
