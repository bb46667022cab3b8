import { unknown, met, notApplicable, type Judgement } from './check.ts'
import { forTheRegistrar } from './case-of-decider.ts'
import type { Answer } from './facts/terms.ts'
import type { Evidence, Facts, Judged } from './model.ts'

type JudgedEvidence = Judged['evidence'][number]

/** A piece of evidence beside what the decider makes of it, null until they have said. */
export interface WeighedEvidence {
  readonly evidence: Evidence
  readonly judged: JudgedEvidence | null
}

/**
 * What the case rests on: once the decider has named the decisive piece, that piece alone; until then, every piece.
 * Evidence beside it does neither harm nor good.
 */
export const reliedOn = ({ evidence, judged }: Facts): readonly WeighedEvidence[] => {
  const decisive = judged?.decisive?.evidenceId
  return evidence
    .filter((piece) => decisive === undefined || piece.id === decisive)
    .map((piece) => ({
      evidence: piece,
      judged: judged?.evidence.find((answers) => answers.evidenceId === piece.id) ?? null,
    }))
}

/** Yes when every answer is yes, no when any is no, unknown otherwise. */
export const together = (...answers: readonly Answer[]): Answer => {
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') || answers.length === 0 ? 'unknown' : 'yes'
}

/** Yes when any answer is yes, unknown when any might still be, no otherwise. */
export const anyOf = (answers: readonly Answer[]): Answer => {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

export const answered = (holds: boolean): Answer => (holds ? 'yes' : 'no')

/** The decider's answer, asked for only once there is a decider to give it. */
export const judgedOrLater = (facts: Facts, given: Answer | undefined): Answer =>
  facts.stage === 'asking' ? 'yes' : (given ?? 'unknown')

type EmptyTrait = 'isWrongSuspectOnly' | 'isAbsenceOnly' | 'isOpinionAboutVictim'

const traitOf = (piece: Evidence, trait: EmptyTrait): Answer =>
  trait === 'isOpinionAboutVictim' && piece.kind === 'opinion about the victim' ? 'yes' : piece[trait]

const speaksOfTheEvent = (piece: Evidence): boolean =>
  traitOf(piece, 'isWrongSuspectOnly') === 'no' &&
  traitOf(piece, 'isAbsenceOnly') === 'no' &&
  traitOf(piece, 'isOpinionAboutVictim') === 'no'

interface EmptyWords {
  readonly wrong: string
  readonly unanswered: string
}

/**
 * Some evidence says nothing of whether a crime happened: who did not do it, what was not found, what the victim is
 * like. Beside a piece that does speak of the event it does no harm; without one the case is for the registrar.
 */
export const notOnly = (facts: Facts, trait: EmptyTrait, { wrong, unanswered }: EmptyWords): Judgement => {
  const pieces = reliedOn(facts).map(({ evidence }) => evidence)
  if (pieces.length === 0) return notApplicable
  if (pieces.some(speaksOfTheEvent)) return met
  const answers = pieces.map((piece) => traitOf(piece, trait))
  if (answers.includes('yes')) return forTheRegistrar(facts, wrong)
  return answers.includes('unknown') ? unknown(unanswered) : met
}
