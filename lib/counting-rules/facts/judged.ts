import { z } from 'zod'
import { answer, checkId, dayOrUnknown, id, words } from './terms.ts'

/** What the decider makes of one piece of evidence. */
export const judgedEvidence = z.strictObject({
  evidenceId: id,
  additional: answer,
  verifiable: answer,
  /** It relates to this crime. */
  relevant: answer,
  determinative: answer,
  sourceReliable: answer,
})

/** The risk of a wrong decision. Low risk may be put in one line. */
export const risk = z.strictObject({
  level: z.enum(['low', 'medium', 'high', 'unknown']).default('unknown'),
  oneLineWords: words,
  seriousnessWords: words,
  impactWords: words,
  riskToVictimWords: words,
  safeguardingWords: words,
})

/** The four things the written account of the information must say. */
export const account = z.strictObject({
  whenItCameWords: words,
  whereFromWords: words,
  howVerifiableWords: words,
  whatItDoesWords: words,
})

const givenReason = z.strictObject({ check: checkId, reasonWords: words })

const settingAside = z.strictObject({ check: checkId, reasonWords: words, byRegistrar: answer })

/** The decider's answers. Nobody else can give them, and each is unknown until they do. */
export const judged = z.strictObject({
  evidence: z.array(judgedEvidence).default([]),
  decisive: z
    .strictObject({ evidenceId: id, viewedByDecider: answer, placeWords: words, viewedOn: dayOrUnknown })
    .nullable()
    .default(null),
  convinced: answer,
  /** Compelling and carefully written up: the height asked of rape and homicide. */
  compelling: answer,
  testApplied: z
    .enum([
      'something new shows it did not happen',
      'we would not record it today',
      'on balance we doubt it',
      'unknown',
    ])
    .default('unknown'),
  pressure: z.enum(['none', 'possible', 'clear', 'unknown']).default('unknown'),
  pressureConsiderationWords: words,
  consentIsTheIssue: answer,
  otherReasonsToKeep: answer,
  otherReasonsWords: words,
  risk: risk.prefault({}),
  account: account.prefault({}),
  happenedElsewhere: answer,
  alreadyRecorded: answer,
  genuineMistake: answer,
  noCrimeMoreLikelyThanNot: answer,
  selfDefenceShown: answer,
  discretionConsidered: answer,
  primaryAggressorConsidered: answer,
  coercionConsidered: answer,
  victimWillBeTold: answer,
  /** Where no verified rules are held for the recording day: the text the registrar relied on, named. */
  textReliedOnWords: words,
  independenceDeclared: answer,
  reasonWords: words,
  /** House checks set aside, each with a reason. Only the registrar's own setting aside counts. */
  setAside: z.array(settingAside).default([]),
  /** Reasons given for warnings. */
  warningsAnswered: z.array(givenReason).default([]),
})
