import type { Reporter } from '#lib/counting-rules/facts/crime'
import type { CaseCrime } from '#lib/crimes/model'

// Neither came from the victim: contacting somebody about a report they may know nothing of is nobody’s task.
const NOT_THE_VICTIMS_REPORT: readonly string[] = ['other_third_party', 'police'] satisfies Reporter[]

/** Whether a crime was, or may have been, reported by its victim or somebody close to them. */
export const mayBeVictimsReport = ({ reporter }: Pick<CaseCrime, 'reporter'>): boolean =>
  !NOT_THE_VICTIMS_REPORT.includes(reporter)
