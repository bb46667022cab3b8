import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import type { Prisma } from '#lib/base/prisma/client'
import { everyFile, type FileName } from './rows/columns.ts'
import { foundChanges, type Since } from './changes/found-changes-store.ts'
import { noteChanges } from './changes/note-changes.ts'
import { noteLateChanges } from './late/late-store.ts'
import { changedAgesOf } from './statements/changed-ages-store.ts'
import * as contacts from './statements/contacts-store.ts'
import * as sql from './statements/merging-store.ts'

/** A stretch of staged rows that is merged in one transaction. */
export interface Batch {
  readonly extractId: string
  readonly file: FileName
  readonly from: number
  readonly to: number
  readonly rows: number
  /** Whether any of its crimes was here before: if none was, there is nothing to compare. */
  readonly hasKnown: boolean
}

/** How many rows were written, by file. */
export interface Written {
  readonly new: Partial<Readonly<Record<FileName, number>>>
  readonly changed: Partial<Readonly<Record<FileName, number>>>
  readonly gone: number
  readonly cancelledBefore: number
}

/**
 * Has this transaction look rows up one by one by their index. A batch is small beside the tables it goes into, and
 * reading a whole table for each batch would make a long extract take the square of its length.
 */
export async function lookUpByIndex(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`
}

/** The crimes of a batch that are here and differ, to be taken before they are changed. */
export async function touchedCrimes(tx: Tx, batch: Batch): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(sql.touched(batch))
  return rows.map((row) => row.id)
}

/** Whether anything known differs, and from when changes in the RMS are ours to judge. */
export interface Circumstances {
  readonly isChanging: boolean
  readonly isFirstSinceLive: boolean
  readonly since: Since | null
}

/** Merges crimes with their classes and parts, notes the open cases this changes, and judges what the RMS changed. */
export async function mergeCrimes(
  tx: Tx,
  batch: Batch,
  { isChanging, isFirstSinceLive, since }: Circumstances,
  now: Date,
): Promise<Written> {
  const ifChanging = (statement: Prisma.Sql): Promise<number> =>
    isChanging ? tx.$executeRaw(statement) : Promise.resolve(0)
  await ifChanging(sql.noteCases(sql.changesOf(batch), batch.extractId))
  // That the RMS has a crime cancelled here as cancelled too is what it should have.
  if (isChanging) await noteLateChanges(tx, sql.changesButStatus(batch), now)
  const found = since ? await foundChanges(tx, batch, since) : []
  const before = await tx.$queryRaw<{ reference: string }[]>(sql.cancelledBefore(batch, isFirstSinceLive))
  const newCrimes = await tx.$executeRaw(sql.insertCrimes(batch, batch.extractId))
  const changedCrimes = await ifChanging(sql.updateCrimes(batch, batch.extractId))
  if (before.length > 0) {
    const references = before.map((row) => row.reference)
    await tx.$executeRaw(sql.insertCancellations(references))
    await tx.$executeRaw(sql.markCancelled(references))
  }
  const isAnything = isChanging || newCrimes > 0
  const newClasses = isAnything ? await tx.$executeRaw(sql.insertClasses(batch)) : 0
  const changedClasses = await ifChanging(sql.updateClasses(batch))
  if (batch.hasKnown) await tx.$executeRaw(sql.updateJustifications(batch))
  const newParts = isAnything ? await tx.$executeRaw(sql.insertInvolvements(batch, batch.hasKnown)) : 0
  const changedParts = await ifChanging(sql.updateInvolvements(batch))
  const gone = await ifChanging(sql.endInvolvements(batch, now))
  await noteChanges(tx, found, batch.extractId, now)
  return {
    new: { 'crimes.csv': newCrimes, 'classifications.csv': newClasses, 'parts.csv': newParts },
    changed: { 'crimes.csv': changedCrimes, 'classifications.csv': changedClasses, 'parts.csv': changedParts },
    gone,
    cancelledBefore: before.length,
  }
}

/** Merges people and new members of staff, and notes the cases of those who turn out to be of another age. */
export async function mergePeople(tx: Tx, batch: Batch, now: Date): Promise<Written> {
  const ages = changedAgesOf(batch, dayOf(now))
  await tx.$executeRaw(sql.noteCases(ages, batch.extractId))
  await noteLateChanges(tx, ages, now)
  const staff = await tx.$executeRaw(sql.insertStaff(batch))
  const people = await tx.$executeRaw(sql.insertPeople(batch))
  const changed = await tx.$executeRaw(sql.updatePeople(batch))
  return { new: { 'people.csv': staff + people }, changed: { 'people.csv': changed }, gone: 0, cancelledBefore: 0 }
}

/** Begins an extract. */
export async function addExtract(
  tx: Tx,
  extract: { id: string; takenAt: Date; hash: string },
  now: Date,
): Promise<void> {
  await tx.extract.create({ data: { ...extract, startedAt: now, counts: {} } })
}

/**
 * Writes down that a batch is in, and adds what it wrote to what the extract wrote so far. `digest` is over what was said
 * of its crimes. The extract's row is taken here, late, so that two batches wait for each other only at their ends.
 */
export async function addBatch(tx: Tx, batch: Batch, written: Written, now: Date): Promise<void> {
  const { extractId, file, to, rows } = batch
  const [digested] = file === 'people.csv' ? [] : await tx.$queryRaw<{ digest: string }[]>(sql.digest(batch))
  const changed = sum(written.new) + sum(written.changed) + written.gone
  await tx.extractBatch.create({
    data: { extractId, file, n: to, rows, changed, digest: digested?.digest ?? '', mergedAt: now },
  })
  const before = await writtenSoFar(tx, extractId)
  const both = (of: 'new' | 'changed') => everyFile((name) => (before[of][name] ?? 0) + (written[of][name] ?? 0))
  const counts = {
    new: both('new'),
    changed: both('changed'),
    gone: before.gone + written.gone,
    cancelledBefore: before.cancelledBefore + written.cancelledBefore,
  }
  await tx.extract.update({ where: { id: extractId }, data: { counts } })
}

const sum = (counts: Written['new']): number => Object.values(counts).reduce((total, n) => total + n, 0)

/** What the batches of an extract wrote so far; its row is held. */
export async function writtenSoFar(tx: Tx, extractId: string): Promise<Written> {
  const [row] = await tx.$queryRaw<
    { counts: Partial<Written> }[]
  >`SELECT counts FROM extract WHERE id = ${extractId}::uuid FOR NO KEY UPDATE`
  return { new: {}, changed: {}, gone: 0, cancelledBefore: 0, ...row?.counts }
}

/** Ends an extract; the rejected rows of earlier ones are dropped. */
export async function finishExtract(
  tx: Tx,
  extractId: string,
  counts: Prisma.InputJsonObject,
  now: Date,
): Promise<void> {
  await tx.extract.update({ where: { id: extractId }, data: { finishedAt: now, counts } })
  await tx.reject.deleteMany({ where: { extractId: { not: extractId } } })
}

/** Adds areas and units by their codes. */
export async function addAreasAndUnits(
  tx: Tx,
  areas: readonly AreaOrUnit[],
  units: readonly (AreaOrUnit & { area: string })[],
): Promise<void> {
  await tx.area.createMany({ data: areas.map(({ code, name }) => ({ code, name })) })
  const known = await tx.area.findMany({ select: { id: true, code: true } })
  const ids = new Map(known.map(({ id, code }) => [code, id]))
  await tx.unit.createMany({ data: units.map(({ code, name, area }) => ({ code, name, areaId: ids.get(area) ?? '' })) })
}

export interface AreaOrUnit {
  readonly code: string
  readonly name: string
}

/** Drops the contacts of up to 100,000 people, and the free text of as many crimes, nobody needs any longer. */
export const dropContacts = async (tx: Tx, months: number, now: Date): Promise<Dropped> => ({
  people: await tx.$executeRaw(contacts.drop(months, now)),
  crimes: (await tx.$queryRaw<{ n: number }[]>(contacts.dropTexts(months, now)))[0]?.n ?? 0,
})

/** How many people, and how many crimes. */
export interface Dropped {
  readonly people: number
  readonly crimes: number
}

/** Takes the contacts of people, and the free text of crimes, in again that are needed once more. */
export const restoreContacts = async (tx: Tx, months: number, now: Date): Promise<Dropped> => ({
  people: await tx.$executeRaw(contacts.takeAgain(months, now)),
  crimes: await tx.$executeRaw(contacts.takeTextsAgain(months, now)),
})
