import type { Offence } from '#lib/counting-rules/offences/offence'
import type { BadRow } from './check.ts'
import { authorityOf, type Change, changesOfAuthority, type Difference } from './compare.ts'

const named = ({ code, countClass, title }: Offence): string =>
  `${[code, countClass].filter((part) => part !== '').join(' ')} ${title}`

const quoted = (value: string): string => (value === '' ? 'nothing' : `"${value}"`)

const changeInWords = ({ column, from, to }: Change): string => `${column} from ${quoted(from)} to ${quoted(to)}`

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]

function authority({ added, gone, changed }: Difference): readonly string[] {
  const flags = (offence: Offence): string =>
    authorityOf(offence)
      .map(({ column, to }) => `${column} ${to}`)
      .join(', ')
  const bearing = (offences: readonly Offence[]): readonly Offence[] =>
    offences.filter((offence) => authorityOf(offence).length > 0)
  return [
    ...bearing(added).map((offence) => `${named(offence)}: new, with ${flags(offence)}`),
    ...bearing(gone).map(
      (offence) => `${named(offence)}: gone, had ${flags(offence)}; crimes recorded as it are judged as before`,
    ),
    ...changed.flatMap((difference) => {
      const changes = changesOfAuthority(difference)
      return changes.length === 0 ? [] : [`${named(difference.offence)}: ${changes.map(changeInWords).join('; ')}`]
    }),
  ]
}

/** The bad rows, each with its line and reason. */
export const wordsOfBadRows = (bad: readonly BadRow[]): readonly string[] =>
  listed(
    bad.length === 1 ? '1 row cannot be imported:' : `${String(bad.length)} rows cannot be imported:`,
    bad.map(({ line, why }) => `line ${String(line)}: ${why}`),
  )

/** What a list changes in the one held, and what of that changes who may decide. */
export function wordsOfDifference(difference: Difference, held: string): readonly string[] {
  const { added, gone, changed, unchanged } = difference
  const deciding = authority(difference)
  return [
    `Beside the list of ${held}: ${String(added.length)} added, ${String(gone.length)} gone, ${String(changed.length)} changed, ${String(unchanged)} unchanged.`,
    ...listed('Added:', added.map(named)),
    ...listed('Gone:', gone.map(named)),
    ...listed(
      'Changed:',
      changed.map(({ offence, changes }) => `${named(offence)}: ${changes.map(changeInWords).join('; ')}`),
    ),
    '',
    ...(deciding.length === 0
      ? ['Nothing of it changes who may decide.']
      : ['This changes who may decide:', ...deciding.map((line) => `  ${line}`)]),
  ]
}
