import type { Day } from '#lib/base/day'
import { offenceOf } from '#lib/counting-rules/offences'
import type { CaseCrime } from '#lib/crimes/model'

/** What is kept for the registrar in every force. Nobody ends it. */
export interface NationalReservation {
  /** The rule it is written in. */
  readonly rule: string
  readonly standing: 'Home Office' | 'house default'
  readonly what: string
  readonly categories: string
  readonly fromDay: Day
  /** Left out where a check of its own asks it. */
  readonly keeps?: (crime: CaseCrime, on: Day) => boolean
}

const WITH_2026 = '2026-04-01' as Day

const isModernSlavery = (crime: CaseCrime, on: Day): boolean =>
  crime.classesEver.some(({ code, countClass }) => offenceOf(code, countClass, on).modernSlavery)

/** What the Home Office reserves to the registrar, and what this product reserves besides unless a force decides otherwise. */
export const NATIONAL: readonly NationalReservation[] = [
  {
    rule: 'HOCR-A-04',
    standing: 'Home Office',
    what: 'Rape and attempted rape, homicide and attempted murder: a registrar on the College register alone',
    categories: 'C2',
    fromDay: WITH_2026,
  },
  {
    rule: 'HOCR-A-07',
    standing: 'Home Office',
    what: 'Female genital mutilation',
    categories: 'C2, C4',
    fromDay: WITH_2026,
  },
  {
    rule: 'HOCR-A-04a',
    standing: 'house default',
    what: 'Rape and attempted rape, homicide and attempted murder',
    categories: 'C3, C4',
    fromDay: WITH_2026,
  },
  { rule: 'HOCR-C5-04a', standing: 'house default', what: 'Domestic abuse', categories: 'C5', fromDay: WITH_2026 },
  {
    rule: 'HOCR-C5-01a',
    standing: 'house default',
    what: 'An offence in one of the three assault classes that is no assault, or was once a graver crime',
    categories: 'C5',
    fromDay: WITH_2026,
  },
  {
    rule: 'HOCR-G-03a',
    standing: 'house default',
    what: 'An offence that is in no list',
    categories: 'All',
    fromDay: WITH_2026,
  },
  {
    rule: 'HOCR-A-13a',
    standing: 'house default',
    what: 'Modern slavery',
    categories: 'All',
    fromDay: WITH_2026,
    keeps: isModernSlavery,
  },
  {
    rule: 'HOCR-A-13a',
    standing: 'house default',
    what: 'Any crime with the flag child',
    categories: 'All',
    fromDay: WITH_2026,
    keeps: ({ flags }) => flags.includes('child'),
  },
]
