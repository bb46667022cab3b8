import fs from 'node:fs'
import path from 'node:path'
import type { CopyLine } from '#lib/base/copy-rows'
import { COLUMNS, type FileName, FILES, REASON_COLUMNS } from './rows/columns.ts'
import { type CsvRow, CsvRows } from '#lib/base/csv/csv-rows'
import { type ExtractFiles, chunksOf } from './directory.ts'
import { refusedRow } from './rows/refused-row.ts'
import { reasonFields, wholeSource } from './rows/reject-rows.ts'

const ROWS_AT_ONCE = 5000

const INSERT = `
  INSERT INTO personal.reject (extract_id, file, line, "column", value, reason, source)
  SELECT $1::uuid, r.file, r.line, r."column", r.value, r.reason, s.source
  FROM unnest($3::int[], $4::text[]) AS s (line, source)
  JOIN staging.reject r ON r.file = $2 AND r.line = s.line
  ORDER BY r.line, r."column"`

const REFUSE = `
  INSERT INTO staging.refused_row (
    file, line, columns, reasons, digest, reference, key, role, identity, is_loose
  )
  SELECT $1, r.line, r.columns, r.reasons, r.digest, r.reference, r.key, r.role, r.identity, r."isLoose"
  FROM jsonb_to_recordset($2::jsonb) AS r (
    line int, columns text, reasons text, digest text, reference text, key text, role text, identity text,
    "isLoose" boolean
  )`

const FAULTS = `
  SELECT
    line, string_agg("column", ' + ' ORDER BY "column") AS columns,
    string_agg(reason, ' + ' ORDER BY "column") AS reasons
  FROM staging.reject
  WHERE file = $1 AND line BETWEEN $2 AND $3
  GROUP BY line`

/**
 * Keeps the rejected rows of an extract with their reasons and their lines as they stand, for the page that shows them
 * (`extractId` null: not kept); and, if there are any, writes them into `directory`, as four files that can be corrected
 * and loaded again.
 */
export async function saveRejects(
  line: CopyLine,
  extract: ExtractFiles,
  extractId: string | null,
  directory?: string,
): Promise<void> {
  const files = (await line.query<{ file: string }>('SELECT DISTINCT file FROM staging.reject')).map((row) => row.file)
  if (extractId !== null) await line.query('DELETE FROM personal.reject WHERE extract_id = $1::uuid', [extractId])
  const isWritten = directory !== undefined && files.length > 0
  if (isWritten) fs.mkdirSync(directory, { recursive: true, mode: 0o700 })
  for (const file of FILES) {
    const open = isWritten ? openRejectFile(directory, file) : undefined
    if (files.includes(file)) await storeFile(line, extract, file, extractId, open?.descriptor)
    open?.close()
  }
}

async function storeFile(
  line: CopyLine,
  extract: ExtractFiles,
  file: FileName,
  extractId: string | null,
  descriptor?: number,
): Promise<void> {
  let rows: CsvRow[] = []
  const reader = new CsvRows(
    (row) => rows.push(row),
    (fields) => fields.length === extract.columns[file].length + extraColumns(extract, file),
  )
  const keep = async (): Promise<void> => {
    await saveRows(line, rows, {
      file,
      extractId,
      isCorrection: extract.corrected[file],
      columns: extract.columns[file],
      descriptor,
    })
    rows = []
  }
  for await (const chunk of chunksOf(extract.directory, file)) {
    reader.push(chunk)
    if (rows.length > ROWS_AT_ONCE) await keep()
  }
  reader.end()
  await keep()
}

const extraColumns = (extract: ExtractFiles, file: FileName): number =>
  extract.corrected[file] ? REASON_COLUMNS.length : 0

interface Keeping {
  readonly file: FileName
  readonly extractId: string | null
  readonly isCorrection: boolean
  readonly columns: readonly string[]
  readonly descriptor: number | undefined
}

async function saveRows(
  line: CopyLine,
  rows: readonly CsvRow[],
  { file, extractId, isCorrection, columns, descriptor }: Keeping,
): Promise<void> {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return
  const faults = await line.query<{ line: number; columns: string; reasons: string }>(FAULTS, [
    file,
    first.line,
    last.line,
  ])
  if (faults.length === 0) return
  const byLine = new Map(faults.map((fault) => [fault.line, fault]))
  const bad = rows.flatMap((row) => {
    const fault = byLine.get(row.line)
    return fault ? [{ ...fault, source: wholeSource(file, columns, row, isCorrection) }] : []
  })
  if (extractId !== null) {
    await line.query(INSERT, [extractId, file, bad.map((row) => row.line), bad.map((row) => row.source)])
    await line.query(REFUSE, [file, JSON.stringify(refusedAmong(rows, byLine, { file, isCorrection, columns }))])
  }
  if (descriptor === undefined) return
  fs.writeSync(descriptor, bad.map((row) => `${reasonFields(extractId, row)},${row.source}\r\n`).join(''))
}

// A second copy of a row that came in lacks nothing.
const COPY = /^stands already (for this crime (and role )?)?on line \d+$/

const refusedAmong = (
  rows: readonly CsvRow[],
  faults: ReadonlyMap<number, { readonly columns: string; readonly reasons: string }>,
  { file, isCorrection, columns }: Pick<Keeping, 'file' | 'isCorrection' | 'columns'>,
) =>
  rows.flatMap((row) => {
    const fault = faults.get(row.line)
    if (!fault || COPY.test(fault.reasons)) return []
    return [
      {
        line: row.line,
        ...fault,
        ...refusedRow(file, row, { skipped: isCorrection ? REASON_COLUMNS.length : 0, order: columns }, fault),
      },
    ]
  })

/** Writes beside the old file first, so that a file that is being corrected and loaded is not cut off under its reader. */
function openRejectFile(directory: string, file: FileName): { descriptor: number; close: () => void } {
  const target = path.join(directory, file)
  const descriptor = fs.openSync(`${target}.new`, 'w', 0o600)
  fs.writeSync(descriptor, `${[...REASON_COLUMNS, ...COLUMNS[file]].join(',')}\r\n`)
  return {
    descriptor,
    close: () => {
      fs.closeSync(descriptor)
      fs.renameSync(`${target}.new`, target)
    },
  }
}
