import type { PublishedTable } from './model.ts'
import type { Basis } from './basis.ts'
import { BY_GROUP, PART_WORDS } from './specs.ts'

/** The id of the table of what audits found: the database asks for the data protection officer's decision by it. */
const AUDITED = 'audited'

const FOUND = ['wrong', 'cannot_tell'] as const

/**
 * Wrong cancellations of those that audits read, by offence group, small or not: inspectors publish 1 of 22. Undefined where none
 * was read.
 */
export function auditedTable({ counts, definitions }: Basis, countedAt: string): PublishedTable | undefined {
  const own = counts.filter(({ measure }) => measure === 'audited')
  if (own.length === 0) return undefined
  const sum = (group: string, outcome?: string): number =>
    own
      .filter((one) => (group === 'all' || one.group === group) && (outcome === undefined || one.outcome === outcome))
      .reduce((all, { n }) => all + n, 0)
  return {
    id: AUDITED,
    title: 'Transferred or cancelled crimes that auditors read, and what they found',
    notes: [...(definitions.audited ?? [])],
    countedAt,
    rowsAre: BY_GROUP.words,
    columns: ['Read', 'Found wrong', 'Could not be decided'],
    rows: [...BY_GROUP.printed, 'all'].map((group) => ({
      words: group === 'all' ? 'All' : (PART_WORDS[group] ?? group),
      counts: [sum(group), ...FOUND.map((outcome) => sum(group, outcome))],
    })),
  }
}
