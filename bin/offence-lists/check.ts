import { isDay } from '#lib/base/day'
import type { Basis, Offence, OffenceKind } from '#lib/counting-rules/offences/offence'
import { pairOf } from './compare.ts'
import type { Columns, Row } from './read.ts'

/** A row that cannot be imported, and why. */
export interface BadRow {
  readonly line: number
  readonly why: string
  /** Its code and class, where they could be told apart. */
  readonly pair?: string
}

/** What a file holds: its offences, and the rows that are none. */
export interface Checked {
  readonly offences: readonly Offence[]
  readonly bad: readonly BadRow[]
}

const BASES: Readonly<Record<string, Basis>> = { victim: 'victim', state: 'state', both: 'both', 'n/a': 'unknown' }
const KINDS: Readonly<Record<string, OffenceKind>> = {
  '': 'notifiable crime',
  'notifiable crime': 'notifiable crime',
  'notifiable reported incident': 'notifiable reported incident',
  ceased: 'ceased',
  'recorded elsewhere': 'recorded elsewhere',
}
const FOR_THE_REGISTRAR = 'class fits, offence is not an assault: FCR'
const SELF_DEFENCE: Readonly<Record<string, Offence['selfDefence']>> = {
  '': 'closed',
  N: 'closed',
  Y: 'eligible',
  [FOR_THE_REGISTRAR]: 'registrar',
}
const FLAGS = ['rape', 'homicide', 'modern_slavery', 'fgm', 'enh'] as const

const isDate = (text: string): boolean => text === '' || /^(19|20)\d{2}$/.test(text) || isDay(text)

const endsTooSoon = ({ valid_from: from, valid_to: to }: Columns): boolean => {
  const length = Math.min(from.length, to.length)
  return to.slice(0, length) < from.slice(0, length)
}

// What would break the table apart, or the code it is written into.
const isPlain = (text: string): boolean => !/[|`\\\p{Cc}]|\$\{/u.test(text)

const faultOfTitle = (title: string): string | undefined => {
  if (title === '') return 'needs a title in our own words (own_title)'
  return /^[\p{Lu}\d].{3,99}$/u.test(title) && !/[.;]$/.test(title)
    ? undefined
    : `own_title "${title}" must begin with a capital, have 4 to 100 characters and end without a full stop`
}

/** What is wrong with a row by itself, or undefined. `title` is its own title, or the one held. */
function faultOf(columns: Columns, title: string, groups: ReadonlySet<string>): string | undefined {
  const strange = Object.entries(columns).find(([name, text]) => KEPT.has(name) && !isPlain(text))?.[0]
  if (strange !== undefined) return `${strange} has a character that cannot be kept`
  if (!/^(\d{3}\/\d{2}|VAR)$/.test(columns.code))
    return `code "${columns.code}" is not a Home Office code such as 008/06`
  if (!/^[A-Z\d/]{0,8}$/.test(columns.count_class))
    return `count_class "${columns.count_class}" is not a class such as 8N`
  if (!groups.has(columns.group)) return `group "${columns.group}" is none that the rules know`
  const basis = BASES[columns.basis]
  if (basis === undefined) return `basis "${columns.basis}" is not victim, state, both or n/a`
  const kind = KINDS[columns.kind]
  if (kind === undefined)
    return `kind "${columns.kind}" is none that is known: ${Object.keys(KINDS).slice(1).join(', ')}`
  if ((basis === 'unknown') !== (kind === 'notifiable reported incident'))
    return 'a basis of n/a is for reported incidents, and for all of them'
  const flag = FLAGS.find((name) => !['Y', 'N', ''].includes(columns[name]))
  if (flag !== undefined) return `${flag} "${columns[flag]}" is not Y, N or empty`
  if (columns.rape === 'Y' && columns.homicide === 'Y') return 'cannot be rape and homicide at once'
  if (SELF_DEFENCE[columns.c5_eligible] === undefined)
    return `c5_eligible "${columns.c5_eligible}" is not Y, N, empty or "${FOR_THE_REGISTRAR}"`
  const date = (['valid_from', 'valid_to'] as const).find((name) => !isDate(columns[name]))
  if (date !== undefined) return `${date} "${columns[date]}" is not a year or a day such as 2027-04-01`
  if (columns.valid_to !== '' && endsTooSoon(columns)) return 'valid_to comes before valid_from'
  if (kind === 'ceased' && columns.valid_to === '') return 'has ceased, but valid_to does not say when'
  return faultOfTitle(title)
}

const KEPT: ReadonlySet<string> = new Set(['code', 'count_class', 'group', 'subgroup', 'own_title'])

const offenceOfRow = (columns: Columns, title: string): Offence => ({
  listed: true,
  code: columns.code,
  countClass: columns.count_class,
  group: columns.group,
  subgroup: columns.subgroup,
  title,
  basis: BASES[columns.basis] ?? 'unknown',
  rape: columns.rape === 'Y',
  homicide: columns.homicide === 'Y',
  modernSlavery: columns.modern_slavery === 'Y',
  fgm: columns.fgm === 'Y',
  selfDefence: SELF_DEFENCE[columns.c5_eligible] ?? 'closed',
  enhanced: columns.enh === 'Y',
  kind: KINDS[columns.kind] ?? 'notifiable crime',
  validFrom: columns.valid_from,
  validTo: columns.valid_to,
})

/** The line each of these was first seen on; says where one was seen before. */
const seenBefore = () => {
  const lines = new Map<string, number>()
  return (what: string, line: number): number | undefined => {
    const before = lines.get(what)
    if (before === undefined) lines.set(what, line)
    return before
  }
}

/**
 * Checks every row of a file against itself, the rows before it, and what is held: the groups the rules know, and the
 * titles in our own words, which a row without one takes over. No pair and no title of a class may come twice.
 */
export function checkRows(rows: readonly Row[], held: readonly Offence[]): Checked {
  const groups = new Set(held.map(({ group }) => group))
  const titles = new Map(held.map((offence) => [pairOf(offence), offence.title]))
  const [pairs, names] = [seenBefore(), seenBefore()]
  const offences: Offence[] = []
  const bad: BadRow[] = []
  for (const row of rows) {
    const { line, columns } = row
    if (columns === undefined) {
      bad.push({ line, why: row.why })
      continue
    }
    const pair = pairOf({ code: columns.code, countClass: columns.count_class })
    const title = columns.own_title || (titles.get(pair) ?? '')
    const before = pairs(pair, line)
    const why =
      before !== undefined
        ? `is the pair ${pair.trim()} of line ${String(before)} again`
        : faultOf(columns, title, groups)
    const twin = why === undefined ? names(`${columns.count_class} ${title}`, line) : undefined
    if (why !== undefined) bad.push({ line, why, pair })
    else if (twin !== undefined)
      bad.push({ line, why: `has the title of line ${String(twin)}, in the same class`, pair })
    else offences.push(offenceOfRow(columns, title))
  }
  return { offences, bad }
}
