import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { dropContacts, takeContactsAgain } from './drop-contacts.ts'
import { everyFile, isFirstSinceLive, rejectedRows, tallies } from './known.ts'
import { keyFor, mergeAll } from './merge.ts'
import type { TakenIn, Tallies, Wish } from './model.ts'
import { unknownPlaces } from './places.ts'
import { type Begun, begin, checkStaged, stageFiles } from './prepare.ts'
import { Reconsidering } from './reconsidering.ts'
import { keepRejects } from './rejects.ts'
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
    }, runningOf(same?.counts))
    if (!merged.ok) return merged

    wish.progress?.({ doing: 'finishing', what: 'contacts', done: 0, of: 0 })
    const again = await takeContactsAgain(permit, keyFor(extractId, 'contacts'))
    if (!again.ok) return again
    const counts = tallies(read, await rejectedRows(line), merged.value)
    const finishedAt = await finish(permit, extractId, { ...counts, cancelledBefore: merged.value.cancelledBefore })
    if (!finishedAt.ok) return finishedAt
    const dropped = await dropContacts(permit)
    if (!dropped.ok) return dropped
    return ok({
      extractId,
      takenAt,
      finishedAt: finishedAt.value,
      tallies: counts,
      cancelledBefore: merged.value.cancelledBefore,
      again: false,
      resumed: same !== null,
      reconsidered: reconsidering.done,
      notReconsidered: reconsidering.failed,
      contactsDropped: dropped.value,
    })
  })

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

async function finish(permit: Permit, extractId: string, counts: Record<string, unknown>): Promise<Result<Date>> {
  let finishedAt = new Date(0)
  const saved = await write(permit, { kind: 'extract.finished', formKey: keyFor(extractId, 'finished') }, async (tx, now) => {
    finishedAt = now
    await store.finishExtract(tx, extractId, counts, now)
    return ok({})
  })
  return saved.ok ? ok(finishedAt) : saved
}

/** What earlier batches of this extract have written; nought where it is new. */
function runningOf(counts: unknown): store.Running {
  const begun = (counts ?? {}) as Partial<store.Running>
  return {
    new: everyFile((file) => begun.new?.[file] ?? 0),
    changed: everyFile((file) => begun.changed?.[file] ?? 0),
    gone: begun.gone ?? 0,
    cancelledBefore: begun.cancelledBefore ?? 0,
  }
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
