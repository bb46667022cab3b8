import type { RmsChangeKind } from '#lib/base/prisma/enums'
import { ANOTHER_AGENCY } from '#lib/counting-rules/facts/matter'
import { UNKNOWN_CODE } from '#lib/counting-rules/facts/terms'
import type { AnswerFields } from './answer-form.ts'

/** A question of a change that no extract can answer, with yes, no or cannot say. */
export type ChangeQuestion = Exclude<keyof AnswerFields, 'answer' | 'because' | 'toCode' | 'reason' | 'shown'>

/** What the questions turn on. */
export interface AskedOf {
  readonly kind: RmsChangeKind
  readonly fromClass: string
  readonly toClass: string
  readonly toCode: string
  readonly outcome: string | null
  readonly namesSuspect: boolean
}

export const QUESTION_WORDS: Readonly<Record<ChangeQuestion, string>> = {
  substantiveInvestigationBegun:
    'When it was changed, had anybody been arrested or interviewed, had samples been sent off, or had evidence of the victim been filmed?',
  headOfCrimeAgrees: 'Does the head of crime agree?',
  registrarSatisfiedHarassmentOnly: 'Are you satisfied that it is harassment only?',
  againstNamedPerson: 'Is anybody named as the suspect of the new crime?',
  allegationPut: 'If somebody is named: was the allegation put to them?',
  enquiriesMade: 'If somebody is named: were reasonable enquiries made?',
  defencesConsidered: 'If somebody is named: were defences considered?',
  wholeLogSeen: 'Have you read the whole log of the investigation?',
  goesToAnotherForce: 'Does the crime go to another police force?',
  hasNoTie: 'Are you free of any tie to this crime and to everybody on it?',
}

const HARASSMENT = '8L'

/** The questions that a change asks of the registrar, in their order. */
export function questionsOf(of: AskedOf): readonly ChangeQuestion[] {
  if (of.kind === 'outcome') return of.outcome === ANOTHER_AGENCY ? ['goesToAnotherForce', 'hasNoTie'] : ['hasNoTie']
  const asked: readonly (readonly [ChangeQuestion, boolean])[] = [
    ['substantiveInvestigationBegun', of.toClass === 'N100'],
    ['headOfCrimeAgrees', [of.fromClass, of.toClass].includes('N300')],
    ['registrarSatisfiedHarassmentOnly', of.toClass === HARASSMENT],
    ['againstNamedPerson', !of.namesSuspect],
    ['allegationPut', true],
    ['enquiriesMade', true],
    ['defencesConsidered', true],
    ['wholeLogSeen', true],
    ['hasNoTie', true],
  ]
  return asked.filter(([, isAsked]) => isAsked).map(([question]) => question)
}

/** Whether the extract leaves open which code of a reported incident it became. */
export const asksForCode = ({ kind, toCode }: AskedOf): boolean =>
  kind === 'moved_to_incident' && toCode === UNKNOWN_CODE
