import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { dropContacts } from './drop-contacts.ts'
import { everyFile } from './rows/columns.ts'
import { isFirstSinceLive, rejectedRows, talliesOf } from './known.ts'
import { keyFor, mergeAll } from './merge.ts'
import type { TakenIn, Tallies, Wish } from './model.ts'
import { unknownPlaces } from './places.ts'
import { type Begun, begin, checkStaged, type Staged, stageFiles } from './prepare.ts'
import { Reconsidering } from './reconsidering.ts'
import { keepRejects } from './rejects.ts'
import { takeContactsAgain } from './take-contacts-again.ts'
import * as store from './store.ts'

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
    const { takenAt, isOlder, read } = staged.value
    const { line } = begun
    const extractId = same?.id ?? newId()
    const started = same ? ok({}) : await start(permit, begun, extractId, takenAt)
    if (!started.ok) return started
    if (wish.addPlaces === true) {
      const added = await addPlaces(permit, begun, extractId)
      if (!added.ok) return added
    }
    await checkStaged(line, false, isOlder, extractId)
    await keepRejects(line, begun.extract, extractId, wish.rejectsTo)

    const reconsidering = new Reconsidering(permit, line)
    await reconsidering.go()
    const merged = await mergeAll({
      permit,
      line,
      extractId,
      isFirstSinceLive: await isFirstSinceLive(line, extractId, begun.known.liveSince),
      progress: (step) => wish.progress?.(step),
      afterCrimes: () => reconsidering.go(),
    })
    if (!merged.ok) return merged
    await reconsidering.go()

    wish.progress?.({ doing: 'finishing', what: 'contacts', done: 0, of: 0 })
    const again = await takeContactsAgain(permit, keyFor(extractId, 'contacts'))
    if (!again.ok) return again
    const finished = await finish(permit, begun, extractId, read)
    if (!finished.ok) return finished
    const dropped = await dropContacts(permit)
    if (!dropped.ok) return dropped
    return ok({
      extractId,
      takenAt,
      ...finished.value,
      again: false,
      resumed: same !== null,
      reconsidered: reconsidering.done,
      notReconsidered: reconsidering.failed,
      contactsDropped: dropped.value,
    })
  })

type Finished = Pick<TakenIn, 'tallies' | 'cancelledBefore' | 'finishedAt'>

async function start(permit: Permit, { extract }: Begun, id: string, takenAt: Date): Promise<Result<unknown>> {
  return write(permit, { kind: 'extract.started', formKey: keyFor(id, 'started') }, async (tx, now) => {
    await store.addExtract(tx, { id, takenAt, hash: extract.hash }, now)
    return ok({})
  })
}

async function addPlaces(permit: Permit, { line }: Begun, extractId: string): Promise<Result<unknown>> {
  const { areas, units } = await unknownPlaces(line)
  if (areas.length + units.length === 0) return ok({})
  return write(permit, { kind: 'place.added', formKey: keyFor(extractId, `places ${String(areas.length)} ${String(units.length)}`) }, async (tx) => {
    await store.addPlaces(tx, areas, units)
    return ok({})
  })
}

async function finish(permit: Permit, { line }: Begun, extractId: string, read: Staged['read']): Promise<Result<Finished>> {
  const rejected = await rejectedRows(line)
  let finished: Finished | undefined
  const saved = await write(permit, { kind: 'extract.finished', formKey: keyFor(extractId, 'finished') }, async (tx, now) => {
    const written = await store.writtenSoFar(tx, extractId)
    const tallies = talliesOf(read, rejected, written)
    finished = { tallies, cancelledBefore: written.cancelledBefore, finishedAt: now }
    await store.finishExtract(tx, extractId, { ...everyFile((file) => ({ ...tallies[file] })), cancelledBefore: written.cancelledBefore }, now)
    return ok({})
  })
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
  }
}
