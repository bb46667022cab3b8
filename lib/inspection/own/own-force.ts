import type { Day } from '#lib/base/day'
import type { Reading } from './read-row.ts'

/** A file of this force's inspections as it is to be read on a day: it may name the force with or without "Police". */
export function readingOf(forceName: string, today: Day): Reading {
  const short = forceName.replace(/ (Police|Constabulary)$/, '')
  return { force: short, names: [short, forceName], today }
}
