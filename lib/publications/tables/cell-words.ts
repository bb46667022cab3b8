import { LEVELS } from './levels.ts'
import { PART_WORDS } from './specs.ts'

const TITLES = new Map(
  Object.values(LEVELS).flatMap((levels) => levels.flatMap(({ tables }) => tables.map(({ id, title }) => [id, title]))),
)

/** A cell by its name, as readers inside are told of it: the table, then the row and the column. */
export function cellInWords(name: string): string {
  const [table = '', ...parts] = name.split(' / ')
  const title = TITLES.get(table) ?? `Quarter from ${table.slice('quarter-'.length, 'quarter-2026-04'.length)}`
  return [title, ...parts.map((part) => (part === 'all' ? 'all' : (PART_WORDS[part] ?? part)))].join(': ')
}
