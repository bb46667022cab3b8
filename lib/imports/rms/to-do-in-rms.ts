import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { type ToDoLine, toDoLines } from './rms-store.ts'

const PAGE = 25

export interface ToDoPage {
  readonly lines: readonly ToDoLine[]
  /** Where the next page begins: after this line. */
  readonly next: ToDoLine | undefined
}

/**
 * Each crime cancelled or reinstated by a decision here that no extract has shown so yet, oldest first, 25 a page: it is
 * still live in the RMS, or still cancelled, until an extract shows otherwise. Which crimes were shown is noted first.
 */
export async function toDoInRms(
  permit: Permit<'rms.see'>,
  after?: { readonly sort: string; readonly id: string },
): Promise<ToDoPage> {
  const found = await readAs(permit, (tx) => toDoLines(tx, after, PAGE + 1))
  const lines = found.slice(0, PAGE)
  await recordAccess(permit, { subjects: lines.map((line) => line.crimeId) })
  return { lines, next: found.length > PAGE ? lines.at(-1) : undefined }
}
