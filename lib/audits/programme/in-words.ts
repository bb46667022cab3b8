import { inWords } from '#lib/base/day'
import { GROUP_WORDS } from '#lib/crimes/in-words'
import { confidenceOfEach } from '#lib/statistics/sampling/looks'
import { type DeclaredAudit, POPULATION_WORDS } from './model.ts'

const inARow = new Intl.ListFormat('en-GB')

/** 'Crimes that were cancelled or transferred: rape and robbery, as C2' */
export function populationInWords({
  population,
  groups,
  categories,
}: Pick<DeclaredAudit, 'population' | 'groups' | 'categories'>): string {
  const parts = [
    ...(groups.length === 0 ? [] : [inARow.format(groups.map((group) => GROUP_WORDS[group].toLowerCase()))]),
    ...(categories.length === 0 ? [] : [`as ${inARow.format(categories)}`]),
  ]
  return [POPULATION_WORDS[population], ...(parts.length === 0 ? [] : [parts.join(', ')])].join(': ')
}

/** '1 June 2026 to 30 June 2026' */
export const daysInWords = ({ fromDay, toDay }: Pick<DeclaredAudit, 'fromDay' | 'toDay'>): string =>
  `${inWords(fromDay)} to ${inWords(toDay)}`

// As they are declared and stored: in tenths.
const hundredths = (share: number): string => String(Math.round(share * 1000) / 10)

/** A share that was declared, such as a tolerance: '10%'. */
export const declaredPercent = (share: number): string => `${hundredths(share)}%`

/** What the audit is held to, as declared. */
export const heldToInWords = ({
  tolerance,
  precision,
  looks,
}: Pick<DeclaredAudit, 'tolerance' | 'precision' | 'looks'>): string =>
  precision === null
    ? `No more than ${declaredPercent(tolerance)} wrong. Every one is read, so there is no estimate and no interval.`
    : `No more than ${declaredPercent(tolerance)} wrong, by one-sided exact limits at ${surenessInWords(looks)}. Drawn for an answer within ${hundredths(precision.within)} points, if ${declaredPercent(precision.expected)} are wrong.`

const surenessInWords = (looks: number): string =>
  looks === 1
    ? '95%'
    : `${declaredPercent(confidenceOfEach(looks))} for each of ${String(looks)} looks, 95% for all of them`

/** After how many groups of readings the sample is held to its tolerance, as declared. */
export const looksInWords = (looks: number): string =>
  looks === 1
    ? 'Once, after the last reading'
    : `${String(looks)} looks. After each, a stratum that is above or within the tolerance is read no further; the others are read on to the next look.`
