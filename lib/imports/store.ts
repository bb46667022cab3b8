import type { Tx } from '#lib/base/database'
import type { Prisma } from '#lib/base/prisma/client'
import type { FileName } from './columns.ts'
import * as sql from './merging.ts'

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

/** How many rows were new and changed, by file, since the extract was begun; kept with each batch. */
export interface Running {
  readonly new: Readonly<Record<FileName, number>>
  readonly changed: Readonly<Record<FileName, number>>
  readonly gone: number
  readonly cancelledBefore: number
}

type Counts = { new: Partial<Record<FileName, number>>; changed: Partial<Record<FileName, number>>; gone: number; cancelledBefore: number }

const run = (tx: Tx, statement: string, ...values: unknown[]): Promise<number> => tx.$executeRawUnsafe(statement, ...values)

/** The crimes of a batch that are here and differ, to be taken before they are changed. */
export async function touchedCrimes(tx: Tx, { from, to }: Batch): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(sql.TOUCHED, from, to)
  return rows.map((row) => row.id)
}

/** Merges crimes with their classes and parts, and notes the open cases this changes. */
export async function mergeCrimes(tx: Tx, batch: Batch, touched: number, isFirstSinceLive: boolean, now: Date): Promise<Counts> {
  const { from, to, extractId } = batch
  const isChanging = touched > 0
  const ifChanging = (statement: string, ...values: unknown[]): Promise<number> =>
    isChanging ? run(tx, statement, from, to, ...values) : Promise.resolve(0)
  await ifChanging(sql.NOTE_CASES, extractId)
  const before = await tx.$queryRawUnsafe<{ reference: string }[]>(sql.CANCELLED_BEFORE, from, to, isFirstSinceLive)
  const newCrimes = await run(tx, sql.INSERT_CRIMES, from, to, extractId)
  const changedCrimes = await ifChanging(sql.UPDATE_CRIMES, extractId)
  if (before.length > 0) {
    const references = before.map((row) => row.reference)
    await run(tx, sql.INSERT_CANCELLATIONS, references)
    await run(tx, sql.MARK_CANCELLED, references)
  }
  const isAnything = isChanging || newCrimes > 0
  const newClasses = isAnything ? await run(tx, sql.INSERT_CLASSES, from, to) : 0
  const changedClasses = await ifChanging(sql.UPDATE_CLASSES)
  const newParts = isAnything ? await run(tx, sql.INSERT_PARTS, from, to) : 0
  const changedParts = await ifChanging(sql.UPDATE_PARTS)
  const gone = await ifChanging(sql.END_PARTS, now)
  return {
    new: { 'crimes.csv': newCrimes, 'classifications.csv': newClasses, 'parts.csv': newParts },
    changed: { 'crimes.csv': changedCrimes, 'classifications.csv': changedClasses, 'parts.csv': changedParts },
    gone,
    cancelledBefore: before.length,
  }
}

/** Merges people and new members of staff. */
export async function mergePeople(tx: Tx, { from, to }: Batch): Promise<Counts> {
  const staff = await run(tx, sql.INSERT_STAFF, from, to)
  const people = await run(tx, sql.INSERT_PEOPLE, from, to)
  const changed = await run(tx, sql.UPDATE_PEOPLE, from, to)
  return { new: { 'people.csv': staff + people }, changed: { 'people.csv': changed }, gone: 0, cancelledBefore: 0 }
}

/** Begins an extract. */
export async function addExtract(tx: Tx, extract: { id: string; takenAt: Date; hash: string }, now: Date): Promise<void> {
  await tx.extract.create({ data: { ...extract, startedAt: now, counts: {} } })
}

/** Writes down how far the merging has come, with the batch itself. `digest` is over what was said of its crimes. */
export async function addBatch(tx: Tx, batch: Batch, changed: number, running: Running, now: Date): Promise<void> {
  const { extractId, file, from, to, rows } = batch
  const [said] = file === 'people.csv' ? [] : await tx.$queryRawUnsafe<{ digest: string }[]>(sql.DIGEST, from, to)
  await tx.extractBatch.create({ data: { extractId, file, n: to, rows, changed, digest: said?.digest ?? '', mergedAt: now } })
  await tx.extract.update({ where: { id: extractId }, data: { counts: { ...running } } })
}

/** Ends an extract; the rejected rows of earlier ones are dropped. */
export async function finishExtract(tx: Tx, extractId: string, counts: Record<string, unknown>, now: Date): Promise<void> {
  await tx.extract.update({ where: { id: extractId }, data: { finishedAt: now, counts: counts as Prisma.InputJsonObject } })
  await tx.reject.deleteMany({ where: { extractId: { not: extractId } } })
}

/** Adds areas and units by their codes. */
export async function addPlaces(tx: Tx, areas: readonly Place[], units: readonly (Place & { area: string })[]): Promise<void> {
  await tx.area.createMany({ data: areas.map(({ code, name }) => ({ code, name })) })
  const known = await tx.area.findMany({ select: { id: true, code: true } })
  const ids = new Map(known.map(({ id, code }) => [code, id]))
  await tx.unit.createMany({ data: units.map(({ code, name, area }) => ({ code, name, areaId: ids.get(area) ?? '' })) })
}

export interface Place {
  readonly code: string
  readonly name: string
}

/** Drops the contacts of up to 100,000 people nobody needs any longer; answers of how many. */
export const dropContacts = (tx: Tx, months: number, now: Date): Promise<number> => run(tx, sql.DROP_CONTACTS, now, months)

/** Takes the contacts of people in again who are needed once more; answers of how many. */
export const takeContactsAgain = (tx: Tx, months: number, now: Date): Promise<number> => run(tx, sql.TAKE_CONTACTS_AGAIN, now, months)
