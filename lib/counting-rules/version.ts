import { createHash } from 'node:crypto'
import type { Book, Check } from './check.ts'
import type { Category, Citation, Stage, Standing, Weight } from './model.ts'

/** One year of the Home Office Counting Rules: which checks it makes of which category. */
export interface Version extends Book {
  /** In words, for pages: 'the 2026/27 rules'. */
  readonly title: string
  readonly checks: Readonly<Record<Category, readonly Check[]>>
  /** Asked where no category was chosen. */
  readonly withoutCategory: readonly Check[]
}

/** One line of a version: this check is made of this category at this stage. */
export interface Demand {
  readonly category: Category
  readonly stage: Stage
  readonly check: string
  readonly standing: Standing
  /** Every weight a finding of it can have. */
  readonly weights: readonly Weight[]
}

const stagesInOrder: readonly Stage[] = ['asking', 'deciding', 'cancelling', 'reinstating']
const categoriesInOrder: readonly Category[] = ['C1', 'C2', 'C3', 'C4', 'C5']

/** The checks a version makes of a category, or of a request without one, at a stage. */
export const checksOf = (version: Version, category: Category | null, stage: Stage): readonly Check[] =>
  (category === null ? version.withoutCategory : version.checks[category]).filter((check) =>
    check.stages.includes(stage),
  )

/** The whole version as a flat list: what an assessment of each category and stage must hold to be whole. */
export const demands = (version: Version): readonly Demand[] =>
  categoriesInOrder.flatMap((category) =>
    stagesInOrder.flatMap((stage) =>
      checksOf(version, category, stage).map((check) => ({
        category,
        stage,
        check: check.id,
        standing: check.source.standing,
        weights: check.weights,
      })),
    ),
  )

const citationLine = ({ document, page }: Citation): string => `${document} ${page}`

const checkLine = (check: Check): readonly unknown[] => [
  check.id,
  check.source.standing,
  check.stages,
  check.weights,
  check.barsSending === true,
  check.neverSetAside === true,
  check.title,
  check.source.citations.map(citationLine),
  check.source.standing === 'house' ? check.source.reason : '',
]

/** The text the hash is taken of: the same for the same checks, whatever order the file lists them in. */
export const listing = (version: Version): string =>
  JSON.stringify([
    version.id,
    version.from,
    [null, ...categoriesInOrder].map((category) => {
      const checks = category === null ? version.withoutCategory : version.checks[category]
      return [category, checks.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(checkLine)]
    }),
  ])

const hashes = new WeakMap<Version, string>()

/** SHA-256 of the version's listing, in hex: an assessment says with it exactly which checks were made. */
export const hashOf = (version: Version): string => {
  const known = hashes.get(version)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(listing(version)).digest('hex')
  hashes.set(version, hash)
  return hash
}
