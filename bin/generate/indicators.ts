import fs from 'node:fs'
import path from 'node:path'
import { inRoot } from '../tools/paths.ts'

const FOLDER = 'lib/indicators/figures'
const ENDING = '-store.ts'

const nameOf = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const indicators = fs
  .readdirSync(inRoot(FOLDER), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(ENDING))
  .map((file) => ({ file: file.split(path.sep).join('/'), name: nameOf(path.basename(file, ENDING)) }))
  .toSorted((left, right) => (left.file < right.file ? -1 : 1))

/** The list of indicators, gathered from their files. */
const text = `// Made by bin/generate/indicators.ts of the files in figures/: change those.
${indicators.map(({ file, name }) => `import { ${name} } from './figures/${file}'\n`).join('')}import type { Indicator } from './kinds/indicator.ts'

/** Every figure of the compliance report, in its order. */
export const INDICATORS: readonly Indicator[] = [
${indicators.map(({ name }) => `  ${name},\n`).join('')}].toSorted((left, right) => left.place - right.place)

/** The figure of an id; undefined where there is none. */
export const indicatorOf = (id: unknown): Indicator | undefined =>
  INDICATORS.find(({ definition }) => definition.id === id)
`

fs.writeFileSync(inRoot('lib/indicators/indicators-store.ts'), text)
