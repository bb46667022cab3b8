import { Facts } from '#lib/counting-rules/model'
import type { Version } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/years/versions'

const DAY = /^(\d{4})(-\d{2}-\d{2}(?:T.*)?)$/

/** The year in which the rules of a day begin: those of March began the year before. */
const yearOfRules = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)

const moved = (value: unknown, years: number): unknown => {
  if (typeof value === 'string')
    return value.replace(DAY, (_, year: string, rest: string) => `${String(Number(year) + years)}${rest}`)
  if (Array.isArray(value)) return value.map((inner: unknown) => moved(inner, years))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, years)]))
}

/**
 * The same case in the year of a version, each day in it as many years later or earlier, so that an example of one year
 * is judged by the rules of another as a case of its own.
 */
export const inYearOf = ({ from }: Pick<Version, 'from'>, facts: Facts): Facts => {
  const years = yearOfRules(from) - yearOfRules(facts.day)
  return years === 0 ? facts : Facts.parse(moved(facts, years))
}

/** Every version held, with its title before it: what a test that holds for each of them goes over. */
export const eachVersion: readonly (readonly [title: string, version: Version])[] = versions.map((version) => [
  version.title,
  version,
])
