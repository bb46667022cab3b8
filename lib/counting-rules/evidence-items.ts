import { unknown, met, notApplicable, type CheckResult } from './check.ts'
import { forTheRegistrar } from './decision-maker.ts'
import type { Answer } from './facts/terms.ts'
import type { Evidence, Facts, Judgements } from './model.ts'

type EvidenceJudgement = Judgements['evidence'][number]

/** An item of evidence beside what the decision maker makes of it, null until they have said. */
export interface WeighedEvidence {
  readonly evidence: Evidence
  readonly judgements: EvidenceJudgement | null
}

/** Attached, or seen by somebody where it is held. */
export const isHeld = ({ held }: Evidence): boolean => held === 'attached' || held === 'seen'

/** Every item of evidence, each beside what the decision maker makes of it. */
export const weighed = ({ evidence, judgements }: Facts): readonly WeighedEvidence[] =>
  evidence.map((item) => ({
    evidence: item,
    judgements: judgements?.evidence.find((answers) => answers.evidenceId === item.id) ?? null,
  }))

/**
 * What the case rests on: once the decision maker has named the decisive piece, that piece alone; until then, every piece.
 * Evidence beside it does neither harm nor good.
 */
export const reliedOn = (facts: Facts): readonly WeighedEvidence[] => {
  const decisive = facts.judgements?.decisive?.evidenceId
  return weighed(facts).filter(({ evidence }) => decisive === undefined || evidence.id === decisive)
}

/** Yes when every answer is yes, no when any is no, unknown otherwise. */
export const together = (...answers: readonly Answer[]): Answer => {
  if (answers.includes('no')) return 'no'
  return answers.length > 0 && answers.every((each) => each === 'yes') ? 'yes' : 'unknown'
}

/** Yes when any answer is yes, unknown when any might still be, no otherwise. */
export const anyOf = (answers: readonly Answer[]): Answer => {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

const OPPOSITES: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

/** No for yes and yes for no; what is not known stays so. */
export const opposite = (given: Answer): Answer => OPPOSITES[given]

export const answered = (holds: boolean): Answer => (holds ? 'yes' : 'no')

/** The decision maker's answer, asked for only once there is a decision maker to give it. */
export const judgedOrLater = (facts: Facts, given: Answer | undefined): Answer =>
  facts.stage === 'asking' ? 'yes' : (given ?? 'unknown')

type EmptyTrait = 'isWrongSuspectOnly' | 'isAbsenceOnly' | 'isOpinionAboutVictim'

const traitOf = (item: Evidence, trait: EmptyTrait): Answer =>
  trait === 'isOpinionAboutVictim' && item.kind === 'opinion about the victim' ? 'yes' : item[trait]

const speaksOfTheEvent = (item: Evidence): boolean =>
  traitOf(item, 'isWrongSuspectOnly') === 'no' &&
  traitOf(item, 'isAbsenceOnly') === 'no' &&
  traitOf(item, 'isOpinionAboutVictim') === 'no'

interface EmptyWords {
  readonly wrong: string
  readonly unanswered: string
}

/**
 * Some evidence says nothing of whether a crime happened: who did not do it, what was not found, what the victim is
 * like. Beside a piece that does speak of the event it does no harm; without one the case is for the registrar.
 */
export const notOnly = (facts: Facts, trait: EmptyTrait, { wrong, unanswered }: EmptyWords): CheckResult => {
  const items = reliedOn(facts).map(({ evidence }) => evidence)
  if (items.length === 0) return notApplicable
  if (items.some(speaksOfTheEvent)) return met
  const answers = items.map((item) => traitOf(item, trait))
  if (answers.includes('yes')) return forTheRegistrar(facts, wrong)
  return answers.includes('unknown') ? unknown(unanswered) : met
}
