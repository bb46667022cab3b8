import { isUtf8 } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { isId } from '#lib/base/ids'
import { ok, type Result, refuse } from '#lib/base/result'
import { FILES, type FileName, headingOf } from './rows/columns.ts'
import { type CsvRow, CsvRows } from '#lib/base/csv/csv-rows'

/** An extract as it lies on the disk, looked through once: four files, each with its right heading, all of them UTF-8. */
export interface ExtractFiles {
  readonly directory: string
  /** SHA-256 over the names and contents of the four files, in hex. */
  readonly hash: string
  readonly bytes: number
  /** Which of the files are reject files come back, with the reason columns in front. */
  readonly corrected: Readonly<Record<FileName, boolean>>
  /** The columns that each file has, in their order: it may lack those that are optional. */
  readonly columns: Readonly<Record<FileName, readonly string[]>>
  /** The extract whose rejected rows these are; null for an ordinary extract. */
  readonly corrects: string | null
}

/** Whether these are rejected rows that have come back, and not a whole extract. */
export const isCorrection = ({ corrected }: ExtractFiles): boolean => FILES.some((file) => corrected[file])

const CHUNK = 1 << 14

/** Looks through a directory before anything is imported. Refuses, in one sentence, what is no extract. */
export async function openDirectory(directory: string): Promise<Result<ExtractFiles>> {
  const found = fs.statSync(directory, { throwIfNoEntry: false })
  if (!found) return wrong(`There is no directory ${directory}.`)
  if (!found.isDirectory())
    return wrong(`${directory} is a file and not a directory: an extract is a directory of four files.`)
  const missing = FILES.filter((file) => !fs.statSync(path.join(directory, file), { throwIfNoEntry: false })?.isFile())
  if (missing.length > 0) return wrong(`The extract lacks ${missing.join(', ')}: it must hold ${FILES.join(', ')}.`)

  const hash = createHash('sha256')
  const headings: [FileName, FirstLook][] = []
  for (const file of FILES) {
    const heading = await lookThrough(directory, file, hash)
    if (!heading.ok) return heading
    headings.push([file, heading.value])
  }
  const isCorrection = headings.some(([, heading]) => heading.corrected)
  const bare = headings.find(([, heading]) => !heading.hasRows)
  if (bare && !isCorrection) return wrong(`${bare[0]} has a heading and no rows: the extract is not whole.`)
  return ok({
    directory,
    hash: hash.digest('hex'),
    bytes: headings.reduce((sum, [, heading]) => sum + heading.bytes, 0),
    corrected: Object.fromEntries(headings.map(([file, heading]) => [file, heading.corrected])) as Record<
      FileName,
      boolean
    >,
    columns: Object.fromEntries(headings.map(([file, heading]) => [file, heading.columns])) as ExtractFiles['columns'],
    corrects: headings.map(([, heading]) => heading.corrects).find((id) => id !== null) ?? null,
  })
}

/** The text of a file, chunk by chunk, without the mark some programs put in front. Throws NotUtf8 where it is not UTF-8. */
export async function* chunksOf(directory: string, file: FileName, hash?: Hash): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const read of fs.createReadStream(path.join(directory, file), { highWaterMark: CHUNK })) {
    const chunk = read as Buffer
    hash?.update(chunk)
    yield decoded(() => decoder.decode(chunk, { stream: true }), chunk)
  }
  yield decoded(() => decoder.decode(), Buffer.alloc(0))
}

class NotUtf8 extends Error {
  /** How many lines of the chunk come before the bad one. */
  readonly linesBefore: number
  constructor(linesBefore: number) {
    super('not UTF-8')
    this.linesBefore = linesBefore
  }
}

function decoded(decode: () => string, chunk: Buffer): string {
  try {
    return decode()
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure
    throw new NotUtf8(linesBeforeBad(chunk))
  }
}

function linesBeforeBad(chunk: Buffer): number {
  // A letter cut in two by the piece before begins with what is left of it.
  let at = chunk.findIndex((byte) => (byte & 0xc0) !== 0x80)
  for (let lines = 0; at !== -1; lines += 1) {
    const end = chunk.indexOf(0x0a, at)
    if (end === -1 || !isUtf8(chunk.subarray(at, end))) return lines
    at = end + 1
  }
  return 0
}

interface FirstLook {
  readonly bytes: number
  readonly corrected: boolean
  readonly columns: readonly string[]
  readonly corrects: string | null
  readonly hasRows: boolean
}

async function lookThrough(directory: string, file: FileName, hash: Hash): Promise<Result<FirstLook>> {
  const { size } = fs.statSync(path.join(directory, file))
  hash.update(`${file}\0${String(size)}\0`)
  const first: CsvRow[] = []
  const rows = new CsvRows((row) => first.push(row))
  let line = 1
  try {
    for await (const chunk of chunksOf(directory, file, hash)) {
      if (first.length < 2) rows.push(chunk)
      line += chunk.split('\n').length - 1
    }
  } catch (failure) {
    if (!(failure instanceof NotUtf8)) throw failure
    return wrong(
      `${file} is not UTF-8 text in line ${String(line + failure.linesBefore)}: save it as UTF-8 and try again.`,
    )
  }
  if (first.length < 2) rows.end()
  return judgeFirstRows(file, size, first)
}

function judgeFirstRows(file: FileName, bytes: number, [heading, row]: readonly CsvRow[]): Result<FirstLook> {
  if (!heading) return wrong(`${file} is empty.`)
  const read = headingOf(file, heading.fields ?? [])
  if ('wrong' in read) return wrong(`The heading of ${file} is not right: ${read.wrong}.`)
  const from = row?.fields?.[0]
  return ok({
    bytes,
    corrected: read.corrected,
    columns: read.columns,
    corrects: read.corrected && isId(from) ? from : null,
    hasRows: row !== undefined,
  })
}

const wrong = (words: string) => refuse({ kind: 'not-an-extract', words })
