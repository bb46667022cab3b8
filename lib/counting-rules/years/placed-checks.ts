import type { Check } from '#lib/counting-rules/check'
import { categories } from '#lib/counting-rules/facts/request'
import { matterKinds } from '#lib/counting-rules/facts/matter'
import type { Category, MatterKind } from '#lib/counting-rules/model'
import { allChecks, type Version } from '#lib/counting-rules/version'

/** One check of a version, and what it is asked of. */
export interface PlacedCheck {
  readonly check: Check
  readonly categories: readonly Category[]
  readonly matters: readonly MatterKind[]
}

/** Every check of a version once, by its id, with the categories and matters it is asked of. */
export function checksOfVersion(version: Version): readonly PlacedCheck[] {
  return [...allChecks(version)]
    .map((check) => ({
      check,
      categories: categories.filter((category) => version.checks[category].includes(check)),
      matters: matterKinds.filter((kind) => version.matters[kind].includes(check)),
    }))
    .toSorted((left, right) => (left.check.id < right.check.id ? -1 : 1))
}

/** The check of an id in a version; undefined where it makes none. */
export const placedCheckOf = (version: Version, id: string): PlacedCheck | undefined =>
  checksOfVersion(version).find(({ check }) => check.id === id)
