import { type Fields, oneOf } from '#lib/base/form-fields'

/** Whose lines a list shows: as the address asks, or else an officer and a supervisor begin with their own, everybody else with all. */
export function whoseList(fields: Fields, role: string): 'mine' | 'all' {
  const whose = oneOf(fields, 'whose')
  const byDefault = role === 'officer' || role === 'supervisor' ? 'mine' : 'all'
  return whose === 'mine' || whose === 'all' ? whose : byDefault
}
