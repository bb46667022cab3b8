import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { erasePlans } from '#lib/victims/plans/erase-plans'
import { dropContacts } from './drop-contacts.ts'
import { keepMonths } from './keep-months.ts'
import { isFirstSinceLive, rejectedRows, talliesOf } from './known.ts'
import { keyFor, mergeAll } from './merge.ts'
import type { TakenIn, Tallies, Wish } from './model.ts'
import { unknownPlaces } from './places.ts'
import { type Begun, begin, checkStaged, type Staged, stageFiles } from './prepare.ts'
import { Reconsidering } from './reconsidering.ts'
import { keepRejects } from './rejects.ts'
import { everyFile } from './rows/columns.ts'
import * as store from './store.ts'
import { takeContactsAgain } from './take-contacts-again.ts'

/**
 * Takes an extract of the RMS in: checked row by row, merged a batch a transaction. What is bad is kept aside with its
 * reason; what is as it was is left alone. An extract taken in before changes nothing; one that was cut off goes on
 * where it was. Open and agreed cases that it changes have their rules run again. Refuses what is no extract, a second
 * import at a time, and an extract older than the newest, unless the wish says so.
 */
export const takeIn = (permit: Permit<'extract.import'>, wish: Wish): Promise<Result<TakenIn>> =>
  begin(permit, wish, async (begun) => {
    const { same } = begun.known
    if (same?.finishedAt) return ok(takenInBefore({ ...same, finishedAt: same.finishedAt }))
    const staged = await stageFiles(begun, wish)
    if (!staged.ok) return staged
    const extractId = same?.id ?? newId()
    const ready = await makeReady(permit, begun, staged.value, wish, extractId)
    if (!ready.ok) return ready
    await keepRejects(begun.line, begun.extract, extractId, wish.rejectsTo)
    const reconsidering = new Reconsidering(permit, begun.line)
    const merged = await merge(permit, begun, wish, extractId, reconsidering)
    if (!merged.ok) return merged
    wish.progress?.({ doing: 'finishing', what: 'contacts', done: 0, of: 0 })
    const finished = await finish(permit, begun, extractId, staged.value.read)
    if (!finished.ok) return finished
    const dropped = await dropContacts(permit)
    if (!dropped.ok) return dropped
    const erased = await erasePlans(permit, keepMonths())
    if (!erased.ok) return erased
    return ok({
      extractId,
      takenAt: staged.value.takenAt,
      ...finished.value,
      again: false,
      resumed: same !== null,
      reconsidered: reconsidering.done,
      notReconsidered: reconsidering.failed,
      contactsDropped: dropped.value,
      plansErased: erased.value,
    })
  })

/** Adds what is missing before rows can be merged: wished-for places and, once the rows are checked, the extract itself. */
async function makeReady(
  permit: Permit,
  begun: Begun,
  staged: Staged,
  wish: Wish,
  extractId: string,
): Promise<Result<unknown>> {
  const added = wish.addPlaces === true ? await addPlaces(permit, begun) : ok({})
  if (!added.ok) return added
  const checked = await checkStaged(begun, staged, false, extractId)
  if (!checked.ok || begun.known.same) return checked
  return write(permit, { kind: 'extract.started', formKey: keyFor(extractId, 'started') }, async (tx, now) => {
    await store.addExtract(tx, { id: extractId, takenAt: staged.takenAt, hash: begun.extract.hash }, now)
    return ok({})
  })
}

async function addPlaces(permit: Permit, { line }: Begun): Promise<Result<unknown>> {
  const { areas, units } = await unknownPlaces(line)
  if (areas.length + units.length === 0) return ok({})
  return write(permit, { kind: 'place.added', formKey: newId() }, async (tx) => {
    await store.addPlaces(tx, areas, units)
    return ok({})
  })
}

async function merge(
  permit: Permit<'extract.import'>,
  { line, known }: Begun,
  wish: Wish,
  extractId: string,
  cases: Reconsidering,
): Promise<Result<unknown>> {
  await cases.go()
  const merged = await mergeAll({
    permit,
    line,
    extractId,
    isFirstSinceLive: await isFirstSinceLive(line, extractId, known.liveSince),
    progress: (step) => wish.progress?.(step),
    afterCrimes: () => cases.go(),
  })
  return merged.ok ? takeContactsAgain(permit, keyFor(extractId, 'contacts')) : merged
}

type Finished = Pick<TakenIn, 'tallies' | 'cancelledBefore' | 'finishedAt'>

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

function takenInBefore(same: { id: string; takenAt: Date; finishedAt: Date; counts: unknown }): TakenIn {
  const counts = same.counts as Tallies & { cancelledBefore: number }
  return {
    extractId: same.id,
    takenAt: same.takenAt,
    finishedAt: same.finishedAt,
    tallies: counts,
    cancelledBefore: counts.cancelledBefore,
    again: true,
    resumed: false,
    reconsidered: 0,
    notReconsidered: [],
    contactsDropped: 0,
    plansErased: 0,
  }
}
