import { z } from 'zod'
import { answer, checkId, dayOrUnknown, id, words } from '#lib/counting-rules/facts/terms'
import { categoryDecisionQuestions } from './decision/lists.ts'
import { factsIn } from './kinds/shapes.ts'

/** What the decision maker makes of one item of evidence. */
const evidenceJudgement = z.strictObject({
  evidenceId: id,
  additional: answer.describe('Is it additional?'),
  verifiable: answer.describe('Is it verifiable?'),
  /** It relates to this crime. */
  relevant: answer.describe('Does it relate to this crime?'),
  determinative: answer.describe('Does it settle that no crime happened?'),
  sourceReliable: answer.describe('Is its source reliable?'),
  integrityChecked: answer.describe('Were its origin and integrity checked?'),
  /** Apart from an account by victim or suspect: also one that somebody else took down or passes on is theirs. */
  apart: answer.describe('Does it show something apart from what the victim or a suspect says?'),
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

/** The decision maker's answers. Nobody else can give them, and each is unknown until they do. */
export const judgements = z.strictObject({
  evidence: z.array(evidenceJudgement).default([]),
  decisive: z
    .strictObject({ evidenceId: id, viewedByDecisionMaker: answer, placeWords: words, viewedOn: dayOrUnknown })
    .nullable()
    .default(null),
  /** The incident log or first account that the decision maker opened, and where and when, if it is not attached. */
  log: z
    .strictObject({ evidenceId: id, openedByDecisionMaker: answer, placeWords: words, openedOn: dayOrUnknown })
    .nullable()
    .default(null),
  ...factsIn(categoryDecisionQuestions),
  risk: risk.prefault({}),
  account: account.prefault({}),
  victimWillBeInformed: answer.describe('Will the victim be informed?'),
  independenceDeclared: answer.describe('Does the decision maker declare to be independent?'),
  reasonWords: words.describe('Words of the reasons'),
  /** Product safeguards set aside, each with a reason. Only the registrar's own setting aside counts. */
  setAside: z.array(settingAside).default([]),
  /** Reasons given for warnings. */
  warningsAnswered: z.array(givenReason).default([]),
})
