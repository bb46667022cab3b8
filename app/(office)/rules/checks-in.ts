import type { Check } from '#lib/counting-rules/check'
import type { Category } from '#lib/counting-rules/model'
import type { Version } from '#lib/counting-rules/version'

/** The checks a version makes of a category, at whatever stage. */
export const checksIn = (version: Version, category: Category): readonly Check[] => version.checks[category]

/** How many checks, and whose: "48 checks, 30 of them the Home Office’s". */
export const inChecks = (checks: readonly Check[]): string =>
  `${String(checks.length)} checks, ${String(checks.filter(({ source }) => source.standing === 'Home Office').length)} of them the Home Office’s`
