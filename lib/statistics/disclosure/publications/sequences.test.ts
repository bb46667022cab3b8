import { beforeAll, expect, test } from 'vitest'
import { runs } from '#lib/testing/runs'
import { attack } from './testing/attack.ts'
import type { Draft, Published } from './cells/model.ts'
import { publish, type Publication } from './publish.ts'
import { loadSolver, type Solver } from './linear/solver.ts'
import {
  extract,
  halfYearReport,
  inventForce,
  panelSummary,
  randomFrom,
  revised,
  yearlyReturn,
} from './testing/force.ts'
import { utilityOf } from './utility.ts'

/** What an invented force published in two years, and what it could not. */
interface Sequence {
  readonly yearly: number
  readonly history: readonly Published[]
  readonly attempts: readonly { readonly name: string; readonly result: Publication }[]
}

/**
 * Reports and panel summaries of four half-years, extracts of some quarters before or after them, two yearly returns, and two
 * revisions of the last report, the second of which counts on from the first.
 */
const publishSequence = (seed: number, solver: Solver): Sequence => {
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

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

/** The fewest values that a hidden count has among the tables a proof gives; each table is added up again. */
const fewestValues = (result: Publication): number => {
  if (result.kind !== 'protected') return Infinity
  const { scene, proof, published } = result
  const shown = new Set(published.cells.flatMap(({ name, status }) => (status === 'shown' ? [name] : [])))
  const last = scene.publications.length - 1
  const places = new Map(scene.entries.map(({ publication, cell }, at) => [`${publication} ${cell.name}`, at]))
  const isShown = scene.entries.map(({ publication, cell }) =>
    publication === last ? shown.has(cell.name) : 'status' in cell && cell.status === 'shown',
  )
  const values = scene.entries.map(() => new Set<number>())
  for (const table of proof.alternatives) {
    scene.entries.forEach(({ cell }, at) => {
      if (isShown[at] && table[at] !== cell.count) throw new Error(`${cell.name} is shown and differs`)
      values[at]?.add(table[at] ?? -1)
    })
    scene.publications.forEach(({ sums }, publication) => {
      for (const { whole, parts } of sums) {
        const [all, ...own] = [whole, ...parts].map((name) => table[places.get(`${publication} ${name}`) ?? -1])
        if (all !== undefined && all !== own.reduce<number>((sum, count) => sum + (count ?? 0), 0))
          throw new Error(`${whole} is not the sum of its parts`)
      }
    })
  }
  return Math.min(...values.flatMap(({ size }, at) => (isShown[at] ? [] : [size])))
}

/** The narrowest bounds that the attacker's problem leaves of any hidden count, in values. */
const narrowest = (history: readonly Published[]): number => {
  const byVintage = [...new Set(history.map(({ vintage }) => vintage))].map((one) =>
    history.filter(({ vintage }) => vintage === one),
  )
  const bounds = byVintage.flatMap((publications) => attack(publications, solver, 'fractions'))
  return Math.min(Infinity, ...bounds.map(({ least, most }) => most - least + 1))
}

const FORCES = runs(4, 1000)

/** The attacker's problem takes longer than all that it tests, so in a short run some forces stand for all. */
const ATTACKED_EVERY = runs(2, 1)

test(
  `over ${FORCES} forces no hidden count has fewer than five values, and most of what is large is shown`,
  { timeout: 3_600_000 },
  () => {
    const shares: number[] = []
    let [published, merged, waiting, attacked] = [0, 0, 0, 0]
    for (let seed = 1; seed <= FORCES; seed += 1) {
      const { history, attempts } = publishSequence(seed, solver)
      for (const { name, result } of attempts) {
        expect(fewestValues(result), `force ${seed}, ${name}`).toBeGreaterThanOrEqual(5)
        if (result.kind === 'protected') published += 1
        else if (result.kind === 'merge') merged += 1
        else waiting += 1
      }
      if (seed % ATTACKED_EVERY === 0) {
        expect(narrowest(history), `force ${seed}`).toBeGreaterThanOrEqual(5)
        attacked += 1
      }
      const large = history.map((one) => utilityOf(one.cells).large)
      const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
      shares.push(sum(large.map(({ shown }) => shown)) / sum(large.map(({ of }) => of)))
    }
    shares.sort((a, b) => a - b)
    const median = shares[Math.floor(shares.length / 2)] ?? 0
    const percent = (share = 0) => `${(100 * share).toFixed(1)} %`
    console.log(
      `${FORCES} forces: ${published} published, ${merged} to be merged, ${waiting} waiting; of counts of 5 and more are shown ` +
        `${percent(median)} at the median and ${percent(shares[0])} at the lowest`,
    )
    expect(attacked).toBeGreaterThan(0)
    expect(median).toBeGreaterThanOrEqual(0.85)
  },
)
