import { choiceOf, conditionOf, countedText, suspectIsPolice, yesOrNo } from './kinds/request-kinds.ts'
import type { QuestionList } from './kinds/question.ts'
import { offenceUnder, REPORTED } from './kinds/reported.ts'

/** What is asked about a kind of mistake, under it. All these answers together are one fact. */
const conditions = {
  wasConfirmedByInvestigation: conditionOf(
    'driving before investigation',
    'investigation had confirmed the offence',
    'Had the investigation already confirmed the offence?',
  ),
  officerOnDuty: conditionOf('police conduct before case to answer', 'officer was on duty', 'Was the officer on duty?'),
  // On duty is not enough: an officer may be on duty and do what no duty asks for.
  inExecutionOfDuty: conditionOf(
    'police conduct before case to answer',
    'it was done in the execution of duty',
    'Was it done in the execution of the officer’s duty?',
  ),
  authorityDecided: conditionOf(
    'police conduct before case to answer',
    'the appropriate authority decided in writing',
    'Has the Appropriate Authority decided this complaint in writing?',
  ),
  caseToAnswer: conditionOf(
    'police conduct before case to answer',
    'case to answer was found',
    'Was a case to answer found?',
  ),
  betweenPupils: conditionOf(
    'schools protocol',
    'it was between pupils at school',
    'Did it happen at school, between pupils?',
  ),
  askedToRecord: conditionOf(
    'schools protocol',
    'school or family asked for it to be recorded',
    'Did the school, the child or the family ask for it to be recorded?',
  ),
  wasSerious: conditionOf('schools protocol', 'it was serious', 'Was it serious?'),
  cleanedOff: conditionOf('damage that cleaned off', 'cleaned off at no cost', 'Did it clean off at no cost?'),
  causedDistress: conditionOf('nuisance call', 'the call caused distress', 'Did the call cause distress?'),
  victimConfirmed: conditionOf('third party not confirmed', 'victim confirmed it', 'Did the victim confirm it?'),
  wasAppropriate: conditionOf(
    'third party not confirmed',
    'recording was appropriate or necessary',
    'Was recording it appropriate or necessary all the same?',
  ),
  victimWantedPolice: conditionOf(
    'support centre figures',
    'the victim wanted police to act or to know who they are',
    'Did the victim want an investigation, pass on details, or let samples go to police?',
  ),
}

/** C4, it should never have been recorded: what went wrong, and what was known when it was recorded. */
export const c4Questions = {
  mistake: choiceOf({
    words: 'What was the mistake?',
    options: {
      'report misheard or misread': 'A report was misheard or misread',
      'entered on the wrong form': 'It was entered as a crime by slip',
      'not a notifiable offence': 'It is not an offence that is recorded as a crime',
      'points to prove not made out': 'The points to prove were not made out',
      'third party not confirmed': 'Somebody else reported it, and it was never confirmed',
      'nuisance call': 'It was a nuisance call that upset nobody',
      'damage that cleaned off': 'The damage cleaned off at no cost',
      'schools protocol': 'It was a matter for the school',
      'driving before investigation': 'A driving offence, recorded before it was investigated',
      'police conduct before case to answer': 'A complaint about police, recorded too early',
      'support centre figures': 'A support centre gave figures or samples, and no report',
      'flight from abroad': 'It happened on a flight from abroad',
      'happened outside England and Wales': 'It happened outside England and Wales',
      'wrong offence class': 'It is under the wrong offence',
      unknown: 'Not known',
    },
    hints: {
      'support centre figures': 'A centre for victims of sexual offences, without the victim’s name',
      'flight from abroad': 'Then the registrar decides',
      'happened outside England and Wales': 'Then the registrar decides',
      'wrong offence class': 'Then it is changed to the right one, and not cancelled',
    },
    leftOut: ({ traits: { sexual } }) => (sexual ? [] : ['support centre figures']),
    takesOnlyOffered: true,
    missing: 'Say what the mistake was',
    fact: 'What the mistake was',
  }),
  ...conditions,
  // The list says whether it was notifiable: nobody is asked that. The decision maker answers the same, from the log.
  reported: choiceOf({
    words: 'What was reported to police?',
    hint: 'Go by the incident log or the first account, not by what was recorded or is known now.',
    options: REPORTED,
    missing: 'Select what was reported to police',
    fact: 'What was reported, as the requester says',
  }),
  reportedOffence: offenceUnder(
    'reported',
    'Which offence was reported?',
    'Enter its Home Office code and class, for example 195/94 8L, or words of its title and choose it from the list.',
  ),
  whatWentWrong: countedText({
    words: 'What went wrong?',
    hint: 'Say what happened, and how it was noticed.',
    missing: 'Say what went wrong',
    atMost: 4000,
    fact: 'Words on what went wrong',
  }),
  knownThen: countedText({
    words: 'What did police know when they recorded it?',
    missing: 'Say what police knew when it was recorded',
    atMost: 4000,
    fact: 'Words on what police knew when it was recorded',
  }),
  // What the case rests on, and when police had it.
  restsOn: choiceOf({
    words: 'When did police have what you rely on?',
    options: {
      'held when recorded': 'They had it when they recorded the crime',
      'held but looked at later': 'They had it, but looked at it only later',
      'came later': 'It came in later',
      unknown: 'Not known',
    },
    hints: { 'held but looked at later': 'For example the call, played again' },
    missing: 'Say when police had what you rely on',
    fact: 'When police had what it rests on',
  }),
  recorderKnown: yesOrNo({
    words: 'Is it known who recorded the crime?',
    missing: 'Say whether it is known who recorded the crime',
    fact: 'Is it known who recorded the crime?',
  }),
  pointsToProve: choiceOf({
    words: 'Are the points to prove made out?',
    options: {
      'made out': 'Yes',
      'not made out': 'No, at least one is missing',
      'not applicable': 'This does not apply',
      unknown: 'Nobody has gone through them',
    },
    leftOut: () => ['not applicable'],
    missing: 'Say whether the points to prove are made out',
    fact: 'Are the points to prove made out?',
    onlyFor: 'state',
  }),
  // Whether a rape can still become an N100 turns on it (HOCR-A-08).
  investigationBegun: yesOrNo({
    words: 'Has anybody been arrested or interviewed, have samples been sent off, or was the victim’s evidence filmed?',
    missing: 'Select whether the investigation has begun in any of these ways',
    fact: 'Has a substantive investigation begun?',
    onlyFor: 'rape',
  }),
  suspectIsPolice,
} as const satisfies QuestionList

/** What the facts call a condition of a mistake. */
export type Condition = (typeof conditions)[keyof typeof conditions]['condition']

/** Every condition of a mistake, as the facts call it. */
export const mistakeConditions: readonly Condition[] = Object.values(conditions).map(({ condition }) => condition)

const conditionsInWords = Object.fromEntries(
  Object.values(conditions).map(({ condition, words }) => [condition, words]),
) as Readonly<Record<Condition, string>>

/** The question that asks for a condition, in words. */
export const questionOfCondition = (condition: Condition): string => conditionsInWords[condition]
