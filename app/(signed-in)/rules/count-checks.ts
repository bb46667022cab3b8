import type { Check } from '#lib/counting-rules/check'

/** How many checks, and whose: "48 checks, 30 of them the Home Office’s". */
export function inChecks(checks: readonly Check[]): string {
  const homeOffice = checks.filter(({ origin }) => origin.ruleKind === 'Home Office rule').length
  if (checks.length === 0) return 'Nothing is checked then'
  return `${checks.length === 1 ? '1 check' : `${String(checks.length)} checks`}, ${String(homeOffice)} of them the Home Office’s`
}
