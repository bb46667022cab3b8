import { inWords } from '#lib/base/day'
import { GROUP_WORDS } from '#lib/crimes/in-words'
import { type DeclaredAudit, POPULATION_WORDS } from './model.ts'

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** 'Crimes that were cancelled or transferred: rape and robbery, as C2' */
export function populationInWords({
  population,
  groups,
  categories,
}: Pick<DeclaredAudit, 'population' | 'groups' | 'categories'>): string {
  const parts = [
    ...(groups.length === 0 ? [] : [listed(groups.map((group) => GROUP_WORDS[group].toLowerCase()))]),
    ...(categories.length === 0 ? [] : [`as ${listed(categories)}`]),
  ]
  return [POPULATION_WORDS[population], ...(parts.length === 0 ? [] : [parts.join(', ')])].join(': ')
}

/** '1 June 2026 to 30 June 2026' */
export const daysInWords = ({ fromDay, toDay }: Pick<DeclaredAudit, 'fromDay' | 'toDay'>): string =>
  `${inWords(fromDay)} to ${inWords(toDay)}`

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`

/** What the audit is held to, as declared. */
export const heldToInWords = ({ tolerance, precision }: Pick<DeclaredAudit, 'tolerance' | 'precision'>): string =>
  precision === null
    ? `No more than ${percent(tolerance)} wrong. Every one is read, so there is no estimate and no interval.`
    : `No more than ${percent(tolerance)} wrong, by one-sided exact limits at 95%. Drawn for an answer within ${String(
        Math.round(precision.within * 1000) / 10,
      )} points, if ${percent(precision.expected)} are wrong.`
