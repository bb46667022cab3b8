import { neededFor } from '#lib/counting-rules/checks/mistakes/kinds-of-mistake'
import type { RequesterFacts } from '#lib/counting-rules/model'

export type Mistake = RequesterFacts<'C4'>['mistake']
export type Condition = keyof RequesterFacts<'C4'>['conditions']

/** The name each condition of a mistake is posted under. */
const NAMES: Record<Condition, string> = {
  'offence was notifiable when recorded': 'wasNotifiable',
  'investigation had confirmed the offence': 'wasConfirmedByInvestigation',
  'officer was on duty': 'officerOnDuty',
  'case to answer was found': 'caseToAnswer',
  'school or family asked for it to be recorded': 'askedToRecord',
  'it was serious': 'wasSerious',
  'cleaned off at no cost': 'cleanedOff',
  'the call caused distress': 'causedDistress',
  'victim confirmed it': 'victimConfirmed',
  'recording was appropriate or necessary': 'wasAppropriate',
}

/** Every name a condition may be posted under. */
export const CONDITION_NAMES: readonly string[] = Object.values(NAMES)

/** One condition of a kind of mistake: what it is called in a form, and the question that asks it. */
export interface ConditionAsked {
  readonly condition: Condition
  readonly name: string
  readonly words: string
}

/** The condition posted under a name; undefined where there is none. */
export const conditionNamed = (name: string): ConditionAsked | undefined =>
  Object.keys(neededFor)
    .flatMap(conditionsOf)
    .find((each) => each.name === name)

/** What is asked about one kind of mistake; nothing for the kinds that have no conditions. */
export const conditionsOf = (mistake: string | undefined): readonly ConditionAsked[] =>
  (neededFor[mistake as Mistake] ?? []).map(({ condition, unanswered }) => ({
    condition,
    name: NAMES[condition],
    words: unanswered,
  }))
