import { keptElsewhere, keptInDatabaseToo, keptInProductToo, type Kept } from '../coverage.ts'
import type { MatterKind } from '../model.ts'
import { ruleIds } from '../rule-ids.ts'
import type { Version } from '../version.ts'
import { checksOfVersion, type PlacedCheck } from './placed-checks.ts'

/** The matters besides cancelling of which the product makes a case. Whoever builds another adds it here; a test compares. */
export const MATTERS_MADE: readonly MatterKind[] = ['reclassifying', 'giving an outcome']

/** Why the product makes no case of a matter. */
const WHY_NOT_MADE: Readonly<Record<MatterKind, string>> = {
  'keeping an incident': 'A report that is kept as an N100, N200 or N300 is not looked at here; the RMS keeps it.',
  'cancelling an incident': 'A request here is about a recorded crime; one about a reported incident is turned away.',
  reclassifying: 'The offence is changed in the RMS, and the product does not judge the change.',
  'giving an outcome': 'Outcomes are given in the RMS, and the product does not judge them.',
  'challenging a decision':
    'A challenge is entered as a review or answered by the registrar; this check is not made of it.',
  deleting: 'Nothing is deleted through the product, and nobody asks it to.',
}

/** What a check says nothing of in the product as it stands, though its version asks it, and why. */
export interface NotReached {
  /** The check is made of nothing that the product has cases of. */
  readonly wholly: boolean
  readonly why: readonly string[]
}

const MAKES_ALL: NotReached = { wholly: false, why: [] }

/** Whether the product asks a check of anything: a version makes each of a category or of a matter. */
const isAsked = ({ categories, matters }: PlacedCheck, made: readonly MatterKind[]): boolean =>
  categories.length > 0 || matters.some((kind) => made.includes(kind))

/** Where a check never speaks in the product as it stands, and why. */
export function notReached(placed: PlacedCheck, made: readonly MatterKind[] = MATTERS_MADE): NotReached {
  const unmade = placed.matters.filter((kind) => !made.includes(kind))
  return unmade.length === 0
    ? MAKES_ALL
    : { wholly: !isAsked(placed, made), why: unmade.map((kind) => WHY_NOT_MADE[kind]) }
}

/** `lib/…/hocr-c2-08.ts` is the check HOCR-C2-08. */
const checkAt = (place: Kept): string | undefined =>
  place.by === 'file' ? /\/checks\/.*\/((?:hocr|law)-[a-z0-9-]+)\.ts$/.exec(place.path)?.[1] : undefined

/** Whether a place keeps anything: one that is a check does only where that check is made of something. */
export function isPlaceReached(version: Version, place: Kept, made: readonly MatterKind[] = MATTERS_MADE): boolean {
  const id = checkAt(place)
  const placed = checksOfVersion(version).find(({ check }) => check.id.toLowerCase() === id)
  return placed === undefined || isAsked(placed, made)
}

/** The rules that nothing in the product keeps as it stands: their checks are made of nothing, and no other place keeps them. */
export function rulesNotReached(version: Version, made: readonly MatterKind[] = MATTERS_MADE): readonly string[] {
  const checks = checksOfVersion(version)
  return ruleIds.filter((rule) => {
    const own = checks.filter(({ check }) => check.id === rule || check.id.replace(/[a-z]$/, '') === rule)
    const places = [keptElsewhere, keptInDatabaseToo, keptInProductToo].flatMap((kept) => kept[rule] ?? [])
    return !own.some((placed) => isAsked(placed, made)) && !places.some((place) => isPlaceReached(version, place, made))
  })
}
