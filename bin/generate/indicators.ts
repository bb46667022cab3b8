import fs from 'node:fs'
import { inRoot } from '../tools/paths.ts'

const FOLDER = 'lib/indicators/figures'
const ENDING = '-store.ts'

const nameOf = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const ids = fs
  .readdirSync(inRoot(FOLDER))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .toSorted()

/** The list of indicators, gathered from their files. */
const text = `// Made by bin/generate/indicators.ts of the files in figures/: change those.
${ids.map((id) => `import { ${nameOf(id)} } from './figures/${id}${ENDING}'\n`).join('')}import type { Indicator } from './kinds/indicator.ts'

/** Every figure of the compliance report, in its order. */
export const INDICATORS: readonly Indicator[] = [
${ids.map((id) => `  ${nameOf(id)},\n`).join('')}].toSorted((left, right) => left.place - right.place)

/** The figure of an id; undefined where there is none. */
export const indicatorOf = (id: unknown): Indicator | undefined =>
  INDICATORS.find(({ definition }) => definition.id === id)
`

fs.writeFileSync(inRoot('lib/indicators/indicators-store.ts'), text)
