import fs from 'node:fs'
import path from 'node:path'
import type { Day } from '#lib/base/day'
import { lineOf, type Offence, type OffenceList } from '#lib/counting-rules/offences/offence'
import { sealOf } from '#lib/counting-rules/offences/seal'
import { inRoot } from '../tools/paths.ts'
import { Malformed } from './malformed.ts'

const folder = inRoot('lib', 'counting-rules', 'offences')
const registry = path.join(folder, 'lists.ts')

const FIRST_LINE = 'export const lists: readonly OffenceList[] = [\n'

/** The year a day is in, from April to March: 2027-28. */
const yearOf = (day: Day): string => {
  const begun = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return `${String(begun)}-${String((begun + 1) % 100).padStart(2, '0')}`
}

const inSlashes = (id: string): string => id.replace('-', '/')

/** Why a list from this day cannot follow those held; undefined where it can. */
export function mayNotFollow(from: Day, lists: readonly OffenceList[]): string | undefined {
  const [newest] = lists
  const year = yearOf(from)
  if (newest !== undefined && from <= newest.from)
    return `The newest list held begins on ${newest.from}: a later one must begin after it.`
  return lists.some(({ id }) => id === year)
    ? `A list of ${inSlashes(year)} is held already. Loaded lists are never changed.`
    : undefined
}

/** Puts a file in its place at once and whole: written aside, brought to the disk, renamed. */
function putInPlace(file: string, text: string): void {
  const aside = `${file}.part`
  try {
    fs.writeFileSync(aside, text, { flush: true })
    fs.renameSync(aside, file)
  } finally {
    fs.rmSync(aside, { force: true })
  }
}

const tableFile = (
  id: string,
  table: string,
): string => `// Table: the notifiable offences of ${inSlashes(id)}. Codes, classes, groups, basis and flags are the Home Office's; the titles
// are our own words. An empty kind is a notifiable crime.

/** One line for each pair of code and count class, its columns parted by a bar: see COLUMNS. */
export const table = \`${table}\`
`

function withList(text: string, { id, from, seal }: Omit<OffenceList, 'table'>): string {
  if (text.split(FIRST_LINE).length !== 2)
    throw new Malformed(`${registry} is not as this command knows it, so nothing was loaded.`)
  const name = `list${id.slice(0, 4)}`
  const line = `  {\n    id: '${id}',\n    from: '${from}',\n    table: ${name},\n    seal: '${seal}',\n  },\n`
  return `import { table as ${name} } from './list-${id}.ts'\n${text.replace(FIRST_LINE, `${FIRST_LINE}${line}`)}`
}

/**
 * Writes a list into the rules: its table first, then its line with the seal in the registry, which alone makes it held.
 * A stop in between leaves a table that nobody reads, and the next try writes it anew.
 */
export function loadList(
  offences: readonly Offence[],
  from: Day,
): { readonly id: string; readonly files: readonly string[] } {
  const id = yearOf(from)
  const table = offences.map(lineOf).join('\n')
  const lists = withList(fs.readFileSync(registry, 'utf8'), { id, from, seal: sealOf(table) })
  const file = path.join(folder, `list-${id}.ts`)
  putInPlace(file, tableFile(id, table))
  putInPlace(registry, lists)
  return { id, files: [file, registry] }
}
