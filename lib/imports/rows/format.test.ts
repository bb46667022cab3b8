import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { COLUMN_LISTS, COLUMNS, type FileName, FILES, isOptional } from './columns.ts'

const page = path.resolve(import.meta.dirname, '../extract-format.md')

/** The columns of a file as the page says them, laid out as Prettier does. */
function tableOf(file: FileName): string {
  const rows = [
    ['column', 'what it holds'],
    ...Object.entries(COLUMN_LISTS[file]).map(([name, { about }]) => [
      name,
      isOptional(file, name) ? `${about}; may be left out` : about,
    ]),
  ]
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [heading = [], ...rest] = rows
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n')
}

/** An example of a file with every column it has now: what was there, and empty fields for what is new. */
function exampleOf(file: FileName, example: string): string {
  const [, ...rows] = example.trimEnd().split('\n')
  const heading = COLUMNS[file].join(',')
  const had = example.split('\n')[0]?.split(',').length ?? 0
  const missing = ','.repeat(Math.max(0, COLUMNS[file].length - had))
  return [heading, ...rows.map((row) => row + missing)].join('\n')
}

test('the page on the format says of each column what its list says; -u writes it', async () => {
  const written = FILES.reduce(
    (text, file) =>
      text
        .replace(new RegExp(`(## ${file}: [^\\n]+\\n\\n)(\\|[^\\n]*\\n)+`), `$1${tableOf(file)}\n`)
        .replace(
          new RegExp(`(\`${file}\`\\n\\n\`\`\`csv\\n)([^\`]+)\`\`\``),
          (_, before: string, example: string) => `${before}${exampleOf(file, example)}\n\`\`\``,
        ),
    fs.readFileSync(page, 'utf8'),
  )
  await expect(written).toMatchFileSnapshot(page)
  for (const file of FILES) expect(written).toContain(tableOf(file))
})
