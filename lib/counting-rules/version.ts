import { createHash } from 'node:crypto'
import type { VersionDates, Check, CheckId } from './check.ts'
import { matterKinds } from './facts/matter.ts'
import { categories } from './facts/request.ts'
import {
  type Category,
  type Citation,
  type Facts,
  type LaterDemand,
  type MatterKind,
  type RuleKind,
  type Source,
  type Stage,
  stages,
  type Weight,
  type WorkedCase,
} from './model.ts'

/** One year of the Home Office Counting Rules: which checks it makes of which category. */
export interface Version extends VersionDates {
  /** In words, for pages: 'the 2026/27 rules'. */
  readonly title: string
  readonly checks: Readonly<Record<Category, readonly Check[]>>
  /** Asked where no category was chosen. */
  readonly withoutCategory: readonly Check[]
  /** Asked of what is no cancellation of a crime. */
  readonly matters: Readonly<Record<MatterKind, readonly Check[]>>
  /** Where each of its checks is written, or what it leans on: the pages of this year's documents. */
  readonly citations: Readonly<Record<CheckId, readonly Citation[]>>
  /** Invented cases with the answers these rules give. */
  readonly cases: readonly WorkedCase[]
}

/** As much of a version as says where its checks are written. */
export type Cited = Pick<Version, 'id' | 'citations'>

const hasPlace = (citations: readonly Citation[]): citations is readonly [Citation, ...Citation[]] =>
  citations.length > 0

/**
 * Whose rule a check is, and where this version says it is written. Throws, in words, for a check that the version has no
 * entry for, and for a rule of the Home Office without a page: no finding may stand that nobody can look up.
 */
export const sourceOf = ({ id, citations }: Cited, check: Pick<Check, 'id' | 'origin'>): Source => {
  const places = citations[check.id]
  if (places === undefined) throw new Error(`${id} does not say where ${check.id} is written`)
  if (check.origin.ruleKind === 'product safeguard') return { ...check.origin, citations: places }
  if (!hasPlace(places)) throw new Error(`${id} cites no page for ${check.id}, which is a rule of the Home Office`)
  return { ruleKind: check.origin.ruleKind, citations: places }
}

/** Every check of a version once. */
export const allChecks = ({ checks, withoutCategory, matters }: Omit<Version, 'citations'>): ReadonlySet<Check> =>
  new Set([...Object.values(checks).flat(), ...withoutCategory, ...Object.values(matters).flat()])

/**
 * A version as it is held. Throws, in words, where a check of it is without a source; where it cites for a check that it
 * does not make, since then a page was written beside the wrong rule; and where a worked case lies before its first day,
 * since other rules would answer it.
 */
export const defineVersion = (version: Version): Version => {
  const checks = allChecks(version)
  for (const check of checks) sourceOf(version, check)
  const ids: ReadonlySet<string> = new Set([...checks].map(({ id }) => id))
  const stray = Object.keys(version.citations).filter((id) => !ids.has(id))
  if (stray.length > 0) throw new Error(`${version.id} cites for checks that it does not make: ${stray.join(', ')}`)
  const early = version.cases.find(({ facts }) => facts.day < version.from)
  if (early) throw new Error(`${early.id} of ${version.id} lies before its first day, ${version.from}`)
  return version
}

/** One line of a version: this check is made of this category at this stage. */
export interface Demand {
  readonly category: Category
  readonly stage: Stage
  readonly check: string
  readonly ruleKind: RuleKind
  /** Every weight a finding of it can have. */
  readonly weights: readonly Weight[]
}

type AtStage = Readonly<Record<Stage, readonly Check[]>>

const byStage = new WeakMap<readonly Check[], AtStage>()

// A list never changes, so what it holds for a stage is looked for once.
const atStage = (checks: readonly Check[], stage: Stage): readonly Check[] => {
  const at = (each: Stage): readonly Check[] => checks.filter((check) => check.stages.includes(each))
  let known = byStage.get(checks)
  if (known === undefined) {
    known = {
      asking: at('asking'),
      deciding: at('deciding'),
      cancelling: at('cancelling'),
      reinstating: at('reinstating'),
    }
    byStage.set(checks, known)
  }
  return known[stage]
}

const listOf = (version: Version, category: Category | null): readonly Check[] =>
  category === null ? version.withoutCategory : version.checks[category]

/** The checks a version makes of a category, or of a request without one, at a stage. */
export const checksOf = (version: Version, category: Category | null, stage: Stage): readonly Check[] =>
  atStage(listOf(version, category), stage)

/**
 * The checks a version makes of a case at a stage: those of its category, or of what it is instead of a cancellation.
 * A case that names a category is a cancellation, whatever else it says.
 */
export const checksFor = (version: Version, { matter, request }: Facts, stage: Stage): readonly Check[] =>
  matter === null || request.category !== null
    ? checksOf(version, request.category, stage)
    : atStage(version.matters[matter.kind], stage)

const owned = new WeakMap<readonly Check[], ReadonlySet<string>>()

/** The ids of the checks a version makes of this category, or this matter, and of nothing else: the ground itself, and not what is asked of everything. */
export const ownChecks = (version: Version, { matter, request }: Facts): ReadonlySet<string> => {
  const list =
    matter === null || request.category !== null ? listOf(version, request.category) : version.matters[matter.kind]
  let own = owned.get(list)
  if (own === undefined) {
    const lists = [version.withoutCategory, ...Object.values(version.checks), ...Object.values(version.matters)]
    const elsewhere = new Set(lists.filter((other) => other !== list).flat())
    own = new Set(list.filter((check) => !elsewhere.has(check)).map(({ id }) => id))
    owned.set(list, own)
  }
  return own
}

/** The whole version as a flat list: what an assessment of each category and stage must hold to be whole. */
export const demands = (version: Version): readonly Demand[] =>
  categories.flatMap((category) =>
    stages.flatMap((stage) =>
      checksOf(version, category, stage).map((check) => ({
        category,
        stage,
        check: check.id,
        ruleKind: check.origin.ruleKind,
        weights: check.weights,
      })),
    ),
  )

const later: Readonly<Record<Stage, readonly Stage[]>> = {
  asking: ['deciding', 'cancelling'],
  deciding: ['cancelling'],
  cancelling: [],
  reinstating: [],
}

const demandedLater = new WeakMap<readonly Check[], readonly LaterDemand[]>()

/** In words, what the stages after this one will ask of a category besides. */
export const demandsAfter = (version: Version, category: Category | null, stage: Stage): readonly LaterDemand[] => {
  const here = checksOf(version, category, stage)
  let known = demandedLater.get(here)
  if (known === undefined) {
    known = later[stage].flatMap((laterStage) =>
      checksOf(version, category, laterStage)
        .filter((check) => !check.stages.includes(stage))
        .map((check) => ({ stage: laterStage, check: check.id, words: check.satisfy })),
    )
    demandedLater.set(here, known)
  }
  return known
}

const citationLine = ({ document, page }: Citation): string => `${document} ${page}`

const checkLine = (version: Version, check: Check): readonly unknown[] => [
  check.id,
  check.origin.ruleKind,
  check.stages,
  check.weights,
  check.barsSending === true,
  check.neverSetAside === true,
  check.judgesRecording === true,
  check.title,
  sourceOf(version, check).citations.map(citationLine),
  check.origin.ruleKind === 'product safeguard' ? check.origin.reason : '',
]

const listLines = (version: Version, checks: readonly Check[]): readonly unknown[] =>
  checks.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((check) => checkLine(version, check))

/** The text the hash is taken of: the same for the same checks, whatever order the file lists them in. */
export const listing = (version: Version): string =>
  JSON.stringify([
    version.id,
    version.from,
    [null, ...categories].map((category) => [category, listLines(version, listOf(version, category))]),
    matterKinds.map((kind) => [kind, listLines(version, version.matters[kind])]),
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
