import type { Day } from '#lib/base/day'
import type { CrimeReserved } from '#lib/counting-rules/check'
import { categories } from '#lib/counting-rules/facts/request'
import type { RuleKind } from '#lib/counting-rules/model'
import { allChecks, type Version } from '#lib/counting-rules/version'
import { checksOfVersion } from '#lib/counting-rules/years/placed-checks'

/** What is kept for the registrar in every force. Nobody ends it. */
export interface NationalReservation {
  /** The rule it is written in. */
  readonly rule: string
  readonly ruleKind: RuleKind
  readonly what: string
  /** As they are shown: `C2, C4`. */
  readonly categories: string
  readonly fromDay: Day
}

/**
 * What the rules of a version leave to the registrar: what the Home Office reserves first, then what this product reserves
 * besides unless a force decides otherwise; each by the order of the rules.
 */
export const nationalReservations = (version: Version): readonly NationalReservation[] =>
  checksOfVersion(version)
    .flatMap(({ check, categories: where }) =>
      (check.reserves ?? []).map(({ what, keeps }) => ({
        rule: check.id,
        ruleKind: check.origin.ruleKind,
        what,
        categories: keeps !== undefined || where.length === categories.length ? 'All' : where.join(', '),
        fromDay: version.from as Day,
      })),
    )
    .toSorted((a, b) => Number(b.ruleKind === 'Home Office rule') - Number(a.ruleKind === 'Home Office rule'))

/** Whether a version leaves a crime to the registrar by what it is or ever was, whatever the category. */
export const isReservedNationally = (version: Version, crime: CrimeReserved, on: Day): boolean =>
  [...allChecks(version)].some(({ reserves }) => reserves?.some(({ keeps }) => keeps?.(crime, on) === true))
