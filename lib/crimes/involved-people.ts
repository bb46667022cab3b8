import type { CaseCrime, CaseInvolvement } from './model.ts'

/** The victims on a crime and on whatever was merged into it, as the last extract has them: each person once. */
export function victimsOf(crime: CaseCrime): readonly CaseInvolvement[] {
  const victims = crime.involvements.filter((involvement) => involvement.role === 'victim' && !involvement.gone)
  const ownFirst = victims.toSorted((a, b) => Number(b.crimeId === crime.id) - Number(a.crimeId === crime.id))
  return ownFirst.filter(
    (involvement, at) => ownFirst.findIndex((other) => other.personId === involvement.personId) === at,
  )
}

export const suspectsOf = (crime: CaseCrime): readonly CaseInvolvement[] =>
  crime.involvements.filter((involvement) => involvement.role === 'suspect' && !involvement.gone)

/** The officer in the case on a day: the last to take it over; undefined when the RMS names nobody. */
export function oicOf(crime: CaseCrime, day: string): string | undefined {
  return (
    crime.involvements
      .filter(
        (involvement) =>
          involvement.crimeId === crime.id &&
          involvement.role === 'oic' &&
          !involvement.gone &&
          (involvement.fromDay ?? '') <= day &&
          (involvement.toDay ?? '9999') >= day,
      )
      .sort((a, b) => (a.fromDay ?? '').localeCompare(b.fromDay ?? ''))
      .at(-1)?.staffId ?? undefined
  )
}

/** Who would be this old has no year of birth: systems write their first year where they hold none. */
const NOBODY_LIVES_TO = 120

/**
 * The age band of a person of whom only the year of birth is held. Where the year leaves two bands open the younger is
 * taken: it asks for more care (HOCR-V-05).
 */
export function ageBand(yearOfBirth: number | null, day: string): 'adult' | '16-17' | '13-15' | 'under 13' | 'unknown' {
  if (yearOfBirth === null) return 'unknown'
  const youngest = Number(day.slice(0, 4)) - yearOfBirth - 1
  if (youngest >= NOBODY_LIVES_TO) return 'unknown'
  if (youngest >= 18) return 'adult'
  if (youngest >= 16) return '16-17'
  return youngest >= 13 ? '13-15' : 'under 13'
}

/** The same where the younger band would lighten what is asked, as of a suspect: unknown where the year leaves open whether they were an adult. */
export const sureAgeBand = (yearOfBirth: number | null, day: string): ReturnType<typeof ageBand> => {
  const band = ageBand(yearOfBirth, day)
  const oldest = Number(day.slice(0, 4)) - (yearOfBirth ?? 0)
  return band !== 'adult' && oldest >= 18 ? 'unknown' : band
}
