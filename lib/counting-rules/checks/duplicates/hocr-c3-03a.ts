import {
  A_LINE,
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { judgedOrLater, together } from '#lib/counting-rules/evidence-items'
import { duplicateIn, type PrincipalCrime } from '#lib/counting-rules/principal-crime'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'

type Given = RequesterFacts<'C3'>

/** One thing in which the two records may differ, and whether what was chosen from the list explains it. */
const explained = (
  same: Answer,
  why: string,
  { other, what }: { readonly other: string; readonly what: string },
): CheckResult => {
  if (why === other) return notMet('refuse', `The two happened at different ${what}s.`)
  if (same === 'yes') return met
  if (same === 'unknown') return unknown(`It is not known whether both records give the same ${what}.`)
  return why === 'unknown' ? unknown(`Nobody has said why the two records give different ${what}s.`) : met
}

const suspects = ({ sameSuspects }: PrincipalCrime, { suspectsNamed }: Given): CheckResult => {
  if (sameSuspects !== 'unknown') return met
  if (suspectsNamed === 'unknown') return unknown('Nobody has said which of the two records name a suspect.')
  return suspectsNamed === 'both' ? unknown('The RMS does not show that both records name the same suspect.') : met
}

const SOURCES: ReadonlySet<Given['differencesShownBy']> = new Set([
  'incident log',
  'call recording',
  'first account',
  'confirmed by the victim',
] as const)

const shown = (facts: Facts, { differencesShownBy, differencesExplainedWords }: Given): CheckResult =>
  allOf(
    SOURCES.has(differencesShownBy)
      ? met
      : notMet('hold', 'The two records differ, and nothing is named that shows why.'),
    differencesExplainedWords >= A_LINE
      ? met
      : notMet('hold', 'The two records differ, and nobody has said where it can be seen why.'),
    wants('yes', judgedOrLater(facts, facts.judgements?.differencesSeen), {
      weight: 'refuse',
      wrong: 'The decision maker finds that what they have seen does not explain each difference.',
      unanswered: 'The decision maker has not said that they have opened what shows why the two records differ.',
    }),
  )

const differs = (principalCrime: PrincipalCrime, { sameTime }: Given): boolean =>
  together(principalCrime.sameSuspects, principalCrime.sameDay, principalCrime.samePlace, sameTime) !== 'yes'

export const hocrC303a: Check = {
  id: 'HOCR-C3-03a',
  origin: homeOfficeRule,
  about: {
    request: [
      'kind',
      'principalCrimeReference',
      'samePlace',
      'placeDiffersBecause',
      'sameTime',
      'timeDiffersBecause',
      'suspectsNamed',
      'differencesShownBy',
      'differencesExplained',
    ],
    decision: ['differencesSeen'],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'What differs between the two records is explained',
  why: 'The crime that stays has the same details. A difference in day, place or suspect is explained by how the two were recorded, and something shows it.',
  satisfy: 'Select why each thing differs and what shows it, and say where that can be seen.',
  instead: 'Keep both crimes.',
  judge: (facts) => {
    const asked = duplicateIn(facts)
    if (asked === null) return notApplicable
    const { given, principalCrime } = asked
    if (given.kind !== 'duplicate' || !differs(principalCrime, given)) return notApplicable
    const { sameTime, timeDiffersBecause, placeDiffersBecause } = given
    return allOf(
      explained(sameTime, timeDiffersBecause, { other: 'different times', what: 'time' }),
      explained(principalCrime.samePlace, placeDiffersBecause, { other: 'different places', what: 'place' }),
      suspects(principalCrime, given),
      principalCrime.sameDay === 'unknown' ? unknown('It is not known whether both were reported on one day.') : met,
      shown(facts, given),
      sameTime === 'no' && principalCrime.samePlace === 'no'
        ? forTheRegistrar(facts, 'The two records give another time and another place, so the registrar decides.')
        : met,
    )
  },
}
