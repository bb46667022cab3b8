import type { Draft, Published } from '../model.ts'
import { publish, type Publication } from '../publish.ts'
import type { Solver } from '../solver.ts'
import { extract, halfYearReport, inventForce, panelSummary, randomFrom, revised, yearlyReturn } from './force.ts'

/** What an invented force published in two years, and what it could not. */
export interface Sequence {
  readonly yearly: number
  readonly history: readonly Published[]
  readonly attempts: readonly { readonly name: string; readonly result: Publication }[]
}

/**
 * Reports and panel summaries of four half-years, extracts of some quarters before or after them, two yearly returns, and two
 * revisions of the last report, the second of which counts on from the first.
 */
export const publishSequence = (seed: number, solver: Solver): Sequence => {
  const random = randomFrom(seed)
  const force = inventForce(random)
  const history: Published[] = []
  const attempts: { name: string; result: Publication }[] = []
  const attempt = (draft: Draft) => {
    const result = publish(history, draft, solver)
    attempts.push({ name: `${draft.name}, vintage ${draft.vintage}`, result })
    if (result.kind === 'protected') history.push(result.published)
  }
  for (let half = 1; half <= 4; half += 1) {
    if (random() < 0.4) attempt(extract(force, 2 * half - 1, '1'))
    attempt(halfYearReport(force, half, '1'))
    attempt(panelSummary(force, half, '1'))
    if (random() < 0.6) attempt(extract(force, 2 * half, '1'))
    if (half % 2 === 0) attempt(yearlyReturn(force, half / 2, '1'))
  }
  const later = revised(force, random, 2, () => (random() < 0.7 ? 6 + Math.floor(random() * 6) : 1))
  attempt(halfYearReport(later, 4, '2'))
  attempt(
    halfYearReport(
      revised(later, random, 1, () => 8),
      4,
      '3',
    ),
  )
  return { yearly: force.yearly, history, attempts }
}
