import { Prisma } from '#lib/base/prisma/client'
import { crimeFlags } from '#lib/counting-rules/facts/crime'
import { type ExposedStratum, mantelHaenszel } from '#lib/statistics/comparisons/mantel-haenszel'
import { fullCount } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { type Line, MATURES_IN_DAYS, type Part, type PartsIndicator } from '../../kinds/indicator.ts'
import { FLAG_WORDS } from '../../kinds/victim-words.ts'

interface FlagSet {
  readonly group: string
  readonly flags: readonly string[]
  readonly hits: number
  readonly of: number
}

const flagSetOf = ({ part, hits, of }: Part): FlagSet => {
  const [group = '', flags = ''] = part.split(' ')
  return { group, flags: flags.split(','), hits, of }
}

const sumOf = (sets: readonly FlagSet[]) =>
  sets.reduce((all, { hits, of }) => ({ hits: all.hits + hits, of: all.of + of }), { hits: 0, of: 0 })

/** The crimes with a flag beside those without it, and how many times as often they are cancelled, offence group by offence group. */
function lineOf(flag: (typeof crimeFlags)[number], sets: readonly FlagSet[]): Line {
  const has = ({ flags }: FlagSet) => flags.includes(flag)
  const strata = [...new Set(sets.map(({ group }) => group))].map((group): ExposedStratum => {
    const within = sets.filter((set) => set.group === group)
    return { exposed: sumOf(within.filter(has)), others: sumOf(within.filter((set) => !has(set))) }
  })
  const [flagged, others] = [sumOf(sets.filter(has)), sumOf(sets.filter((set) => !has(set)))]
  const ratio = mantelHaenszel(strata)
  const counts = `${inWords(flagged)} with it, ${inWords(others)} without it`
  return {
    words: FLAG_WORDS[flag] ?? flag,
    value: ratio === null ? `${counts}; no ratio` : `${counts}; ${ratio.toFixed(2)} times as often`,
  }
}

const inWords = ({ hits, of }: { hits: number; of: number }): string =>
  of === 0 ? '0 of 0' : proportionInWords(fullCount(hits, of))

const CASE = Prisma.sql`
  e.id AS crime_id, e.recorded_at AS at, c.category, e.offence_group, e.offence_code, e.count_class, e.unit_id,
  e.area_id,
  e.offence_group || ' ' || array_to_string(e.flags, ',') AS part, 'cancelled as ' || c.category AS what`

/** Is a crime cancelled more often where it has a flag? Within each offence group, put together as Mantel and Haenszel did. */
export const flagged: PartsIndicator = {
  kind: 'parts',
  place: 41,
  carriesClass: true,
  keepsMonths: {
    by: 'brought',
    hitCases: Prisma.sql`
      SELECT ${CASE}, true AS hit
      FROM reported_crime e
      JOIN cancellation c ON c.id = e.cancelled_by
      WHERE e.cancelled_by IS NOT NULL AND c.category <> 'C1'`,
  },
  notBy: ['category'],
  definition: {
    id: 'flagged',
    version: 1,
    question: 'Are crimes with a flag cancelled more often?',
    counted: 'crimes cancelled now as C2, C3, C4 or C5, with and without each flag',
    outOf: 'crimes recorded in the period; the ratio compares within each offence group (Mantel-Haenszel)',
    leftOut: 'transfers to another force (C1); a flag the RMS does not give is not known here, and counts as absent',
    better: 'neither',
    cohort: 'by the date the crime was recorded',
    maturesInDays: MATURES_IN_DAYS,
  },
  reckon: (parts) => {
    const sets = parts.map(flagSetOf)
    return sets.length === 0 ? [] : crimeFlags.map((flag) => lineOf(flag, sets))
  },
  cases: () => Prisma.sql`
    SELECT ${CASE}, coalesce(c.category <> 'C1', false) AS hit
    FROM reported_crime e
    LEFT JOIN cancellation c ON c.id = e.cancelled_by`,
}
