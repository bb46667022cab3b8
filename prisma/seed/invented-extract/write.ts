import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { InventedExtract } from './invent.ts'
import { SPOILT, spoiltLines } from './mess.ts'
import { Random } from './random.ts'
import { columns, line, type FileName, type Row } from './rows.ts'

/** How many rows each file got, its header not counted. */
export type Written = Readonly<Record<FileName, number>>

const CHUNK = 1 << 16
const BYTE_ORDER_MARK = '\uFEFF'

/** One file of an extract, written in pieces: only the piece at hand is in memory. */
class ExtractFile {
  readonly #file: number
  readonly #lineEnd: string
  #waiting: string
  #lines = 0

  constructor(directory: string, name: FileName, messy: boolean) {
    this.#file = openSync(join(directory, `${name}.csv`), 'w')
    this.#lineEnd = messy && name === 'parts' ? '\r\n' : '\n'
    this.#waiting = `${messy && name === 'crimes' ? BYTE_ORDER_MARK : ''}${columns[name].join(',')}${this.#lineEnd}`
  }

  get lines(): number {
    return this.#lines
  }

  add(text: string): void {
    this.#waiting += text + this.#lineEnd
    this.#lines += 1
    if (this.#waiting.length > CHUNK) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting)
    for (let written = 0; written < bytes.length;) written += writeSync(this.#file, bytes, written)
    this.#waiting = ''
  }
}

/**
 * Writes an extract as crimes.csv, classifications.csv, parts.csv and people.csv into a directory, which is made if
 * need be; files of those names in it are written over. Throws what the file system throws.
 */
export const writeExtract = (directory: string, extract: InventedExtract): Written => {
  mkdirSync(directory, { recursive: true })
  const { messy, seed } = extract
  const open = (name: FileName) => new ExtractFile(directory, name, messy)
  const files = { crimes: open('crimes'), classifications: open('classifications'), parts: open('parts'), people: open('people') } // oxfmt-ignore
  const put = <F extends FileName>(name: F, row: Row<F>, random: Random) => {
    if (messy && random.chance(SPOILT)) for (const text of spoiltLines(name, row, random)) files[name].add(text)
    else files[name].add(line(name, row))
  }
  try {
    for (const row of extract.staff) files.people.add(line('people', row))
    let count = 0
    for (const { crime, classifications, parts, people } of extract.crimes) {
      const random = new Random(seed, 'mess', count)
      count += 1
      put('crimes', crime, random)
      for (const row of classifications) put('classifications', row, random)
      for (const row of people) put('people', row, random)
      for (const row of parts) put('parts', row, random)
    }
  } finally {
    for (const file of Object.values(files)) file.close()
  }
  return {
    crimes: files.crimes.lines,
    classifications: files.classifications.lines,
    parts: files.parts.lines,
    people: files.people.lines,
  }
}
