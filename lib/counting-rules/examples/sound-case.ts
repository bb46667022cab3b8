import { Facts, type Category, type CaseInput } from '#lib/counting-rules/model'
import { merge, type Change } from './merge.ts'

type Given<K extends keyof CaseInput> = NonNullable<CaseInput[K]>
type EvidenceInput = Given<'evidence'>[number]

/** An item of evidence with nothing against it: film from a shop, got after recording, unknown to the recorder. */
export const anItem = (change: Partial<EvidenceInput> = {}): EvidenceInput => ({
  id: 'e1',
  kind: 'footage',
  madeBy: 'machine or system',
  isAccount: 'no',
  held: 'attached',
  eventOn: '2026-11-02',
  obtainedAt: '2026-11-05T09:00:00Z',
  heldByBeforeRecording: 'nobody in police',
  knownToRecorderOrOic: 'no',
  effect: 'shows no crime',
  originWords: 6,
  howVerifiableWords: 6,
  isOpinionAboutVictim: 'no',
  isAbsenceOnly: 'no',
  isWrongSuspectOnly: 'no',
  ...change,
})

/** A decision maker from another unit, trained, with no part in the case. */
export const aDecisionMaker: Given<'decisionMaker'> = {
  role: 'ddm',
  onCollegeRegister: 'no',
  appointedActingFcr: 'no',
  trainedOn: '2026-02-03',
  refresherOverdue: 'no',
  conflicts: [],
  deskApprovedIndependent: 'no',
  holdsOperationalRole: 'no',
  approvalDemanded: 'no',
  overturns: 'nobody',
}

/** The registrar, on the College register. */
export const theRegistrar: Given<'decisionMaker'> = { ...aDecisionMaker, role: 'fcr', onCollegeRegister: 'yes' }

/** What a decision maker makes of an item that has nothing against it. */
export const judgedWell = {
  additional: 'yes',
  verifiable: 'yes',
  relevant: 'yes',
  determinative: 'yes',
  sourceReliable: 'yes',
  integrityChecked: 'yes',
  apart: 'yes',
} as const

/** A decision maker's answers with nothing against them. */
const soundJudgement: Given<'judgements'> = {
  evidence: [{ evidenceId: 'e1', ...judgedWell }],
  decisive: { evidenceId: 'e1', viewedByDecisionMaker: 'yes', placeWords: 4, viewedOn: '2026-11-16' },
  convinced: 'yes',
  compelling: 'yes',
  checksMadeWords: 8,
  informationAgainst: 'no',
  weighedAgainstWords: 0,
  specificAndFree: 'yes',
  childWasForced: 'yes',
  forcedChildFindingWords: 12,
  proceedings: 'none',
  proceedingsSourceWords: 6,
  proceedingsCheckedOn: '2026-11-16',
  prosecutorInformed: 'unknown',
  prosecutorInformedHowWords: 0,
  testApplied: 'something new shows it did not happen',
  pressure: 'none',
  pressureConsiderationWords: 0,
  consentIsTheIssue: 'no',
  otherReasonsToKeep: 'no',
  otherReasonsWords: 12,
  risk: {
    level: 'low',
    oneLineWords: 8,
    seriousnessWords: 8,
    impactWords: 8,
    riskToVictimWords: 8,
    safeguardingWords: 8,
  },
  account: { whenItCameWords: 12, whereFromWords: 12, howVerifiableWords: 12, whatItDoesWords: 12 },
  happenedElsewhere: 'yes',
  alreadyRecorded: 'yes',
  differencesSeen: 'yes',
  gapIsExceptional: 'yes',
  genuineMistake: 'yes',
  noCrimeMoreLikelyThanNot: 'yes',
  selfDefenceShown: 'yes',
  discretionConsidered: 'yes',
  primaryAggressorConsidered: 'yes',
  coercionConsidered: 'yes',
  victimWillBeInformed: 'yes',
  textReliedOnWords: 0,
  independenceDeclared: 'yes',
  reasonWords: 25,
}

const offences: Readonly<Record<Category, { code: string; countClass: string }>> = {
  C1: { code: '049/10', countClass: '49' },
  C2: { code: '048/01', countClass: '48' },
  C3: { code: '149/00', countClass: '58C' },
  C4: { code: '149/00', countClass: '58A' },
  C5: { code: '105/01', countClass: '105A' },
}

const effects: Readonly<Record<Category, EvidenceInput['effect']>> = {
  C1: 'different place',
  C2: 'shows no crime',
  C3: 'unknown',
  C4: 'unknown',
  C5: 'self-defence',
}

/** A mistake rests on what police had of the report as it came in. */
const kinds: Readonly<Partial<Record<Category, EvidenceInput['kind']>>> = { C4: 'incident log' }

const askedFor: Readonly<Record<Category, CaseInput['requesterFacts']>> = {
  C1: {
    category: 'C1',
    territory: 'England or Wales',
    receivingForce: 'force-07',
    referenceKind: 'crime',
    acceptance: 'accepted',
    dependsOnDevice: 'no',
    placeStep: 'suspect at the time',
    earlierStepsRuledOut: 'yes',
  },
  C2: {
    category: 'C2',
    victimNow: 'stands by it',
    presentWhenVictimSaidSo: 'not applicable',
    reliesOnConsent: 'no',
    nrmDecision: 'not relied on',
  },
  C3: {
    category: 'C3',
    kind: 'duplicate',
    principalCrime: {
      id: 'crime-b',
      code: '149/00',
      countClass: '58C',
      recordedOn: '2026-11-02',
      sameForce: 'yes',
      live: 'yes',
      rmsStatus: 'live',
      openRequests: 0,
      leadsBackHere: 'no',
      sameVictims: 'yes',
      sameSuspects: 'yes',
      sameOffence: 'yes',
      sameDay: 'yes',
      samePlace: 'yes',
      formerPartner: 'no',
    },
    sameTime: 'yes',
    sameActs: 'yes',
    recordedTwiceBecause: 'reported twice',
    suspectsNamed: 'both',
    differencesShownBy: 'they do not differ',
    differencesExplainedWords: 0,
    formerPartner: 'no',
    overThreeMonthsApart: 'no',
    victimHasSurvivingNumber: 'yes',
  },
  C4: {
    category: 'C4',
    mistake: 'damage that cleaned off',
    conditions: { 'cleaned off at no cost': 'yes' },
    reported: 'offence on the list',
    reportedOffence: { code: '149/00', countClass: '58A' },
    restsOn: 'held when recorded',
    pointsToProve: 'not applicable',
    whatWentWrongWords: 12,
    knownThenWords: 12,
    recorderKnown: 'yes',
    investigationBegun: 'no',
  },
  C5: {
    category: 'C5',
    cctv: 'yes',
    independentWitness: 'yes',
    injuriesFit: 'yes',
    otherSupport: 'no',
    counterAllegation: 'none',
  },
}

const soundFacts = (category: Category): CaseInput => ({
  stage: 'deciding',
  day: '2026-11-16',
  at: '2026-11-16T10:00:00Z',
  force: { registeredRegistrarExists: 'yes', reservesThisOffence: 'no' },
  crime: {
    id: 'crime-a',
    ...offences[category],
    classesEver: [],
    recordedAs: 'crime',
    recordedAt: '2026-11-02T10:00:00Z',
    recordedOn: '2026-11-02',
    live: 'yes',
    rmsStatus: 'live',
    arrivedWhole: 'yes',
    flags: [],
    reporter: 'victim',
  },
  victims: [{ id: 'v1', kind: 'person', age: 'adult', enhanced: 'no' }],
  suspects: [{ relation: 'stranger', isPoliceStaff: 'no', age: 'adult' }],
  request: {
    category,
    reasons: [],
    alsoNewInformation: 'no',
    earlier: [],
  },
  requesterFacts: askedFor[category],
  evidence: [anItem({ kind: kinds[category] ?? 'footage', effect: effects[category] })],
  judgements: soundJudgement,
  decisionMaker: aDecisionMaker,
  notification: null,
  reinstating: null,
})

const readInLog: Change<Given<'judgements'>> = {
  log: { evidenceId: 'e1', openedByDecisionMaker: 'yes', placeWords: 4, openedOn: '2026-11-16' },
  reportedInLog: 'offence on the list',
}

/** A mistake with an offence: what was reported is what was recorded, unless the change says otherwise. */
const reported = (category: Category, { code, countClass }: Change<CaseInput['crime']> = {}): Change<CaseInput> => {
  const usual = offences[category]
  const pair = { code: code ?? usual.code, countClass: countClass ?? usual.countClass }
  return category === 'C4'
    ? { requesterFacts: { reportedOffence: pair }, judgements: { ...readInLog, reportedOffenceInLog: pair } }
    : {}
}

/** A case at the deciding stage that meets every check of its category, with the change laid over it. */
export const soundCase = (category: Category, change: Change<CaseInput> = {}): Facts =>
  Facts.parse(merge(merge(soundFacts(category), reported(category, change.crime)), change))

/** The same while it is still being asked: nobody has judged anything. */
export const requestCase = (category: Category, change: Change<CaseInput> = {}): Facts =>
  soundCase(category, merge({ stage: 'asking', judgements: null, decisionMaker: null }, change) as Change<CaseInput>)
