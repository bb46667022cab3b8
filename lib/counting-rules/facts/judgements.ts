import { z } from 'zod'
import { answer, checkId, dayOrUnknown, id, words } from './terms.ts'

/** What the decider makes of one piece of evidence. */
const evidenceJudgement = z.strictObject({
  evidenceId: id,
  additional: answer.describe('Is it additional?'),
  verifiable: answer.describe('Is it verifiable?'),
  /** It relates to this crime. */
  relevant: answer.describe('Does it relate to this crime?'),
  determinative: answer.describe('Does it settle that no crime happened?'),
  sourceReliable: answer.describe('Is its source reliable?'),
})

/** The risk of a wrong decision. Low risk may be put in one line. */
const risk = z.strictObject({
  level: z.enum(['low', 'medium', 'high', 'unknown']).default('unknown').describe('The risk of a wrong decision'),
  oneLineWords: words.describe('Words on a low risk'),
  seriousnessWords: words.describe('Words on how serious the allegation is'),
  impactWords: words.describe('Words on what a wrong decision would do'),
  riskToVictimWords: words.describe('Words on the risk to the victim'),
  safeguardingWords: words.describe('Words on safeguarding'),
})

/** The four things the written account of the information must say. */
const account = z.strictObject({
  whenItCameWords: words.describe('Words on when the information came'),
  whereFromWords: words.describe('Words on where it came from'),
  howVerifiableWords: words.describe('Words on how it can be verified'),
  whatItDoesWords: words.describe('Words on what it does to the crime'),
})

const givenReason = z.strictObject({ check: checkId, reasonWords: words })

const settingAside = z.strictObject({ check: checkId, reasonWords: words, byRegistrar: answer })

/** The decider's answers. Nobody else can give them, and each is unknown until they do. */
export const judgements = z.strictObject({
  evidence: z.array(evidenceJudgement).default([]),
  decisive: z
    .strictObject({ evidenceId: id, viewedByDecisionMaker: answer, placeWords: words, viewedOn: dayOrUnknown })
    .nullable()
    .default(null),
  convinced: answer.describe('Is the decider convinced?'),
  /** Compelling and carefully written up: the height asked of rape and homicide. */
  compelling: answer.describe('Is it compelling, and written up with care?'),
  testApplied: z
    .enum([
      'something new shows it did not happen',
      'we would not record it today',
      'on balance we doubt it',
      'unknown',
    ])
    .default('unknown')
    .describe('The test the decider applied'),
  pressure: z
    .enum(['none', 'possible', 'clear', 'unknown'])
    .default('unknown')
    .describe('Fear, coercion, influence or pressure on the victim'),
  pressureConsiderationWords: words.describe('Words on how pressure was considered'),
  consentIsTheIssue: answer.describe('Is consent the issue?'),
  otherReasonsToKeep: answer.describe('Are there other reasons to keep it?'),
  otherReasonsWords: words.describe('Words on other reasons to keep it'),
  risk: risk.prefault({}),
  account: account.prefault({}),
  happenedElsewhere: answer.describe('Did it happen in the other force’s area?'),
  alreadyRecorded: answer.describe('Is it already recorded?'),
  genuineMistake: answer.describe('Was recording it a genuine mistake?'),
  noCrimeMoreLikelyThanNot: answer.describe('Is it more likely than not that there was no notifiable crime?'),
  selfDefenceShown: answer.describe('Does the evidence show self-defence?'),
  discretionConsidered: answer.describe('Was it considered whether to cancel at all?'),
  primaryAggressorConsidered: answer.describe('Was it considered who the primary aggressor is?'),
  coercionConsidered: answer.describe('Was coercion considered?'),
  victimWillBeInformed: answer.describe('Will the victim be told?'),
  /** Where no verified rules are held for the recording day: the text the registrar relied on, named. */
  textReliedOnWords: words.describe('Words naming the text relied on'),
  independenceDeclared: answer.describe('Does the decider declare to be independent?'),
  reasonWords: words.describe('Words of the reasons'),
  /** House checks set aside, each with a reason. Only the registrar's own setting aside counts. */
  setAside: z.array(settingAside).default([]),
  /** Reasons given for warnings. */
  warningsAnswered: z.array(givenReason).default([]),
})
