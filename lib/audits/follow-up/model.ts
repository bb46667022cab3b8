import type { FollowUpOutcome, FollowUpStepKind } from '#lib/base/prisma/enums'

export const OUTCOME_WORDS: Readonly<Record<FollowUpOutcome, string>> = {
  reinstated: 'The crime was reinstated',
  stands: 'The decision stands',
  put_right: 'It was put right in another way',
  no_breach: 'Nothing shows that it was deliberate',
  breach: 'It was deliberate, or may have been: dealt with as misconduct',
}

export const STEP_WORDS: Readonly<Record<FollowUpStepKind, string>> = {
  standards: 'Professional standards',
  decider: 'Whoever decided',
  registrar: 'The registrar',
  safeguarding: 'Safety',
}
