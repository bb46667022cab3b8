import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { countWithoutCrime } from './refused/name-crime-store.ts'
import { COLUMNS, type FileName, REASON_COLUMNS } from './rows/columns.ts'
import { reasonFields } from './rows/reject-rows.ts'
import * as store from './extracts-store.ts'

const PAGE = 25
const ROWS_AT_ONCE = 1000

/** The extracts imported or begun, the last begun first, 25 a page, and the offences that are not in the list. */
export async function loadExtracts(permit: Permit<'extract.see'>, after?: { startedAt: Date; id: string }) {
  const found = await readAs(permit, async (tx) => ({
    extracts: await store.extractLines(tx, after, PAGE + 1),
    unlisted: await store.unlistedOffences(tx),
  }))
  const { extracts, unlisted } = found
  if (unlisted.length > 0) await recordAccess(permit, { subjects: unlisted.flatMap((pair) => pair.crimeIds) })
  return { extracts: extracts.slice(0, PAGE), next: extracts.length > PAGE ? extracts[PAGE - 1] : undefined, unlisted }
}

/** One extract with its faults, 25 a page, and how many of its rows name no crime and still wait; undefined when there is none. That they were looked at is noted: they may hold names. */
export async function loadExtract(permit: Permit<'extract.see'>, extractId: string, after?: string) {
  const found = await readAs(permit, async (tx) => ({
    extract: await store.extractRow(tx, extractId),
    rejects: await store.rejectLines(tx, extractId, { after }, PAGE + 1),
    withoutCrime: await countWithoutCrime(tx, extractId),
  }))
  if (!found.extract) return undefined
  await recordAccess(permit)
  return {
    extract: found.extract,
    rejects: found.rejects.slice(0, PAGE),
    withoutCrime: found.withoutCrime,
    next: found.rejects.length > PAGE ? found.rejects[PAGE - 1]?.id : undefined,
  }
}

/** A reject file of an extract, piece by piece: its rejected rows behind their reasons, to be corrected and loaded. */
export async function* rejectFile(
  permit: Permit<'extract.see'>,
  extractId: string,
  file: FileName,
): AsyncGenerator<string> {
  await recordAccess(permit)
  yield `${[...REASON_COLUMNS, ...COLUMNS[file]].join(',')}\r\n`
  let held: store.RejectLine[] = []
  for (let after: string | undefined; ;) {
    const rows = await readAs(permit, (tx) => store.rejectLines(tx, extractId, { file, after }, ROWS_AT_ONCE))
    const last = rows.at(-1)
    const all = [...held, ...rows]
    // The last line may go on in the next stretch: its other faults come with it.
    held = last ? all.filter((row) => row.line === last.line) : []
    yield byLine(last ? all.filter((row) => row.line !== last.line) : all)
      .map((line) => lineOf(extractId, line))
      .join('')
    if (!last) return
    after = last.id
  }
}

function byLine(rows: readonly store.RejectLine[]): readonly store.RejectLine[][] {
  return [...Map.groupBy(rows, (row) => row.line).values()]
}

function lineOf(extractId: string, faults: readonly store.RejectLine[]): string {
  const [first] = faults
  if (!first) return ''
  const columns = faults.map((fault) => fault.column).join(' + ')
  const reasons = faults.map((fault) => fault.reason).join(' + ')
  return `${reasonFields(extractId, { line: first.line, columns, reasons })},${first.source}\r\n`
}
