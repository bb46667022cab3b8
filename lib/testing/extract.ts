import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { COLUMNS, type FileName, FILES } from '#lib/imports/rows/columns'

type Row = Readonly<Record<string, string>>

/** The rows of an extract by file, and lines to be put at the end of a file as they stand. */
export interface ExtractRows {
  readonly 'crimes.csv': readonly Row[]
  readonly 'classifications.csv': readonly Row[]
  readonly 'parts.csv': readonly Row[]
  readonly 'people.csv': readonly Row[]
  readonly lines?: Partial<Readonly<Record<FileName, readonly string[]>>>
}

/** A crime with one class, an officer in charge and a victim, and what is changed about its own row. */
export function oneCrime(n: number, change: Row = {}): ExtractRows {
  const reference = `ZZ/${String(n).padStart(6, '0')}/26`
  const crime = {
    reference,
    recorded_at: '2026-06-01T10:00:00Z',
    reported_at: '2026-06-01T09:00:00Z',
    offence_code: '105/01',
    count_class: '105A',
    area: 'NORTH',
    unit: 'NORTH-RESPONSE-A',
    flags: '',
    reporter: 'victim',
    rms_status: 'live',
    ...change,
  }
  const personKey = `P${String(n).padStart(6, '0')}`
  return {
    'crimes.csv': [crime],
    'classifications.csv': [{ reference, from_at: crime.recorded_at, offence_code: '105/01', count_class: '105A' }],
    'parts.csv': [
      { reference, key: 'S1001', role: 'oic', from: '2026-06-01' },
      { reference, key: personKey, role: 'victim' },
    ],
    'people.csv': [
      { key: personKey, kind: 'person', year_of_birth: '1990', name: 'Invented Victim', phone: '07700 900123' },
    ],
  }
}

/** The line of a crime as `oneCrime` has it, with what is changed about it: each value as it stands, none in quotes. */
export function crimeLine(n: number, change: Row = {}): string {
  const [crime = {}] = oneCrime(n, change)['crimes.csv']
  return COLUMNS['crimes.csv'].map((column) => crime[column] ?? '').join(',')
}

/** A staff row and the rows of several crimes, one after the other. */
export function together(...some: readonly ExtractRows[]): ExtractRows {
  const all = (file: FileName): readonly Row[] => some.flatMap((rows) => rows[file])
  return {
    'crimes.csv': all('crimes.csv'),
    'classifications.csv': all('classifications.csv'),
    'parts.csv': all('parts.csv'),
    'people.csv': [{ key: 'S1001', kind: 'staff', name: 'Priya Ashdown' }, ...all('people.csv')],
    lines: Object.fromEntries(FILES.map((file) => [file, some.flatMap((rows) => rows.lines?.[file] ?? [])])),
  }
}

let folder: string | undefined

/** A new directory that is gone when the tests are over. */
export function aDirectory(): string {
  if (folder === undefined) {
    const mine = fs.mkdtempSync(path.join(os.tmpdir(), 'extracts-'))
    process.once('exit', () => {
      fs.rmSync(mine, { recursive: true, force: true })
    })
    folder = mine
  }
  return fs.mkdtempSync(path.join(folder, 'extract-'))
}

/** Writes an extract into a new directory; answers its path. */
export function written(rows: ExtractRows): string {
  const directory = aDirectory()
  for (const file of FILES) {
    const text = stringify([...rows[file]], { header: true, columns: [...COLUMNS[file]] })
    fs.writeFileSync(path.join(directory, file), text + (rows.lines?.[file] ?? []).map((line) => `${line}\n`).join(''))
  }
  return directory
}
