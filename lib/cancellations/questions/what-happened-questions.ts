import type { Category } from '#lib/counting-rules/model'
import { numberOf, REASONS, type ReasonName } from '#lib/counting-rules/reasons'

/** One answer, and where it leads: to a narrower question, to a category, or to a reason that is no ground. */
export interface Choice {
  readonly id: string
  readonly words: string
  readonly to: { readonly question: QuestionId } | { readonly category: Category } | { readonly instead: string }
}

export interface Question {
  readonly id: QuestionId
  readonly words: string
  readonly choices: readonly Choice[]
}

export type QuestionId =
  | 'start'
  | 'elsewhere'
  | 'recorded-already'
  | 'new-information'
  | 'mistake'
  | 'self-defence'
  | 'victim'
  | 'proof'
  | 'something-else'
  | 'suspect'
  | 'dealt-with'
  | 'doubt'

const narrower = (id: QuestionId, words: string): Choice => ({ id, words, to: { question: id } })

const category = (id: string, words: string, leads: Category): Choice => ({ id, words, to: { category: leads } })

const instead = (name: ReasonName, words: string): Choice => {
  const { code } = REASONS[name]
  return { id: `r-${numberOf(code)}`, words, to: { instead: code } }
}

const start: Question = {
  id: 'start',
  words: 'What has happened?',
  choices: [
    narrower('elsewhere', 'It happened somewhere else'),
    narrower('recorded-already', 'It is already recorded'),
    narrower('new-information', 'New information shows no crime happened'),
    narrower('mistake', 'It was recorded by mistake'),
    narrower('self-defence', 'The suspect was defending themselves'),
    narrower('victim', 'The victim does not want to go on, or cannot'),
    narrower('proof', 'We cannot prove it, or cannot find anyone'),
    narrower('something-else', 'Something else'),
  ],
}

const elsewhere: Question = {
  id: 'elsewhere',
  words: 'Where did it happen?',
  choices: [
    category('other-force', 'In another force’s area in England or Wales', 'C1'),
    category('other-country', 'In Scotland, Northern Ireland or abroad', 'C1'),
    instead('anotherAgency', 'Here, but another agency will deal with it'),
    instead('fraudOrComputerMisuse', 'Online, and it is fraud or computer misuse'),
  ],
}

const recordedAlready: Question = {
  id: 'recorded-already',
  words: 'How is it already recorded?',
  choices: [
    category('duplicate', 'The same crime was recorded here twice', 'C3'),
    category('part-of', 'It is part of another crime recorded here', 'C3'),
    category('by-other-force', 'Another force has recorded it', 'C1'),
    instead('chargedWithSomethingElse', 'The suspect was charged with something else'),
  ],
}

const newInformation: Question = {
  id: 'new-information',
  words: 'What does the new information show?',
  choices: [
    category('no-crime', 'What really happened, and that it was no crime', 'C2'),
    instead('wrongSuspect', 'That this suspect did not do it'),
    instead('suspectDeniesIt', 'What the suspect says about it'),
    instead('wrongOffence', 'A different crime'),
    narrower('doubt', 'It only makes us doubt'),
  ],
}

const doubt: Question = {
  id: 'doubt',
  words: 'What makes you doubt?',
  choices: [
    instead('doubtOnBalance', 'On balance we think it did not happen'),
    instead('unclearWhetherCrime', 'It is not clear whether a crime happened'),
    instead('inconsistentOrLate', 'The account changed, came late, or is not what we expect of a victim'),
    instead('whoTheVictimIs', 'The victim is ill, disabled, old, a child, a repeat caller or called unreliable'),
  ],
}

const mistake: Question = {
  id: 'mistake',
  words: 'What was the mistake?',
  choices: [
    category('misheard', 'The report was misheard, misread or put on the wrong form', 'C4'),
    category('outside', 'It is not the kind of thing that is recorded, or was recorded too early', 'C4'),
    category('points', 'The points to prove are not there', 'C4'),
    instead('wrongOffence', 'It is under the wrong offence'),
    instead('rapeShouldBeIncident', 'It is recorded as rape but should have been an N100'),
    instead('civilOrFamilyMatter', 'It is a civil, family or insurance matter, or the things are jointly owned'),
    instead('suspectUnderTen', 'The suspect is under ten'),
    instead('lackedCapacityOrIntent', 'The offender lacked capacity or did not mean it'),
  ],
}

const selfDefence: Question = {
  id: 'self-defence',
  words: 'Which offence is it recorded as?',
  choices: [
    category('assault', 'Common assault, assault without injury on a constable, or actual bodily harm', 'C5'),
    instead('selfDefenceElsewhere', 'Any other offence'),
    instead('eachBlamesTheOther', 'Each blames the other'),
  ],
}

const victim: Question = {
  id: 'victim',
  words: 'What about the victim?',
  choices: [
    instead('unsupportedWithSuspect', 'They will not support it, and there is a suspect'),
    instead('unsupportedWithoutSuspect', 'They will not support it, and there is no suspect'),
    instead('victimNotReached', 'They cannot be reached or do not answer'),
    instead('victimWantsItRemoved', 'They want it off the system, have made up, or are afraid'),
    instead('drunkOrCannotRemember', 'They were drunk or drugged, or cannot remember'),
    instead('witnessTooIllOrDied', 'They, or the main witness, have died or are too ill'),
    instead('reportedByProfessional', 'A professional, parent or carer reported it, and the victim says no'),
    category('says-nothing-happened', 'They say that nothing happened, and say what did', 'C2'),
  ],
}

const proof: Question = {
  id: 'proof',
  words: 'What stands in the way?',
  choices: [
    instead('evidenceTooThin', 'The evidence is too thin'),
    instead('noLinesLeft', 'There is no suspect, and nothing left to follow up'),
    instead('cpsWillNotCharge', 'The CPS will not charge on the evidence'),
    instead('notInPublicInterest', 'A prosecution is not in the public interest'),
    instead('notWorthInvestigating', 'It is not worth investigating'),
    instead('timeLimitPassed', 'The time limit for prosecuting has passed'),
    narrower('doubt', 'We doubt that it happened'),
  ],
}

const somethingElse: Question = {
  id: 'something-else',
  words: 'What is it about?',
  choices: [
    narrower('suspect', 'The suspect'),
    narrower('dealt-with', 'It has been dealt with another way'),
    instead('targetOrBacklog', 'A target, a backlog or the end of the year'),
    instead('civilOrFamilyMatter', 'A civil, family or insurance matter'),
    narrower('doubt', 'Doubt'),
  ],
}

const suspect: Question = {
  id: 'suspect',
  words: 'What about the suspect?',
  choices: [
    instead('suspectUnderTen', 'They are under ten'),
    instead('suspectTooIllOrDied', 'They are too ill, or died before there was enough evidence'),
    instead('offenderDied', 'They died, and there was enough to charge'),
    instead('lackedCapacityOrIntent', 'They lacked capacity or did not mean it'),
    instead('suspectDeniesIt', 'They deny it, explain it or say there was consent'),
    instead('wrongSuspect', 'They have an alibi, or the wrong person was arrested'),
  ],
}

const dealtWith: Question = {
  id: 'dealt-with',
  words: 'How was it dealt with?',
  choices: [
    instead('communityResolution', 'By community resolution'),
    instead('courseOrDeferredProsecution', 'By a course or a deferred prosecution'),
    instead('wordsOfAdvice', 'By words of advice'),
    instead('anotherAgency', 'By another agency'),
    instead('chargedWithSomethingElse', 'By charging something else'),
  ],
}

/** Every question by its id. Each answer leads to a question, a category or a reason of section 5. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  start,
  elsewhere,
  'recorded-already': recordedAlready,
  'new-information': newInformation,
  mistake,
  'self-defence': selfDefence,
  victim,
  proof,
  'something-else': somethingElse,
  suspect,
  'dealt-with': dealtWith,
  doubt,
}
