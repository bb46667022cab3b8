import type { RequesterFacts } from '#lib/counting-rules/model'
import type { Condition } from '#lib/counting-rules/questions/of-c4'

type Mistake = RequesterFacts<'C4'>['mistake']

/** What must be so, or must not, for a report to have been outside what is recorded. */
export interface Needed {
  readonly condition: Condition
  readonly wanted: 'yes' | 'no'
  readonly wrong: string
}

/**
 * The kinds of mistake that the rules have conditions of their own for. A report of a notifiable offence may be one of
 * these, and of no other kind.
 */
export const neededFor: Readonly<Partial<Record<Mistake, readonly Needed[]>>> = {
  'driving before investigation': [
    {
      condition: 'investigation had confirmed the offence',
      wanted: 'no',
      wrong: 'The investigation had already confirmed the offence.',
    },
  ],
  'police conduct before case to answer': [
    {
      condition: 'officer was on duty',
      wanted: 'yes',
      wrong: 'The officer was off duty, so the ordinary rules apply.',
    },
    {
      condition: 'it was done in the execution of duty',
      wanted: 'yes',
      wrong: 'It was not done in the execution of duty, so the ordinary rules apply.',
    },
    {
      condition: 'the appropriate authority decided in writing',
      wanted: 'yes',
      wrong: 'The Appropriate Authority has not decided the complaint in writing.',
    },
    {
      condition: 'case to answer was found',
      wanted: 'no',
      wrong: 'A case to answer was found, so the crime is recorded.',
    },
  ],
  'schools protocol': [
    {
      condition: 'it was between pupils at school',
      wanted: 'yes',
      wrong: 'It was not between pupils at school, so the ordinary rules apply.',
    },
    {
      condition: 'school or family asked for it to be recorded',
      wanted: 'no',
      wrong: 'The school, the child or the family asked for it to be recorded.',
    },
    {
      condition: 'it was serious',
      wanted: 'no',
      wrong: 'It was serious, so it is recorded whatever the school asks.',
    },
  ],
  'damage that cleaned off': [
    {
      condition: 'cleaned off at no cost',
      wanted: 'yes',
      wrong: 'It did not clean off, or cost something.',
    },
  ],
  'nuisance call': [
    {
      condition: 'the call caused distress',
      wanted: 'no',
      wrong: 'The call caused distress.',
    },
  ],
  'third party not confirmed': [
    {
      condition: 'victim confirmed it',
      wanted: 'no',
      wrong: 'The victim confirmed it.',
    },
    {
      condition: 'recording was appropriate or necessary',
      wanted: 'no',
      wrong: 'Recording it was right all the same.',
    },
  ],
  'support centre figures': [
    {
      condition: 'the victim wanted police to act or to know who they are',
      wanted: 'no',
      wrong: 'The victim wanted police to act, passed on details or let samples go to police, so it is recorded.',
    },
  ],
}

/** Kinds that a rule of their own judges, whatever was reported. */
const judgedElsewhere: ReadonlySet<Mistake> = new Set([
  'points to prove not made out',
  'flight from abroad',
  'happened outside England and Wales',
])

/** A kind of mistake that may be made with a notifiable offence: one with conditions, or a rule, of its own. */
export const mayBeNotifiable = (mistake: Mistake): boolean =>
  neededFor[mistake] !== undefined || judgedElsewhere.has(mistake)
