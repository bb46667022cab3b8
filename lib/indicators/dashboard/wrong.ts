import type { Dashboard } from './load-dashboard.ts'

/** Of the decisions to cancel that an audit found wrong: all, those reinstated, and those whose crime is cancelled or may yet be. */
export function afterWrong(wrong: Dashboard['wrong']): { all: number; reinstated: number; open: number } {
  const count = (after: Dashboard['wrong'][number]['after']): number =>
    wrong.find((each) => each.after === after)?.n ?? 0
  return {
    all: wrong.reduce((sum, { n }) => sum + n, 0),
    reinstated: count('reinstated'),
    open: count('still cancelled') + count('not cancelled yet'),
  }
}
