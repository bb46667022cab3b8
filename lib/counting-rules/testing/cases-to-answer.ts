import { categories } from '#lib/counting-rules/facts/request'
import type { Facts } from '#lib/counting-rules/model'
import { anItem, judgedWell, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { informedCase } from '#lib/counting-rules/examples/informed-case'

const FORCED = { code: '086/10', countClass: '86' }
const OFFENCES = [
  { code: '008/06', countClass: '8N' },
  { code: '019/08', countClass: '19C' },
  { code: '036/07', countClass: '106' },
  { code: '053/25', countClass: '53B' },
  { code: '105/01', countClass: '105A' },
  { code: '195/94', countClass: '8L' },
  { code: '028/03', countClass: '28I' },
  { code: '037/02', countClass: '4/10' },
  FORCED,
]

type Given = Parameters<typeof soundCase>[1]

const twoItems: Given = { evidence: [anItem(), anItem({ id: 'e2', kind: 'witness account', effect: 'unknown' })] }

const ofEveryCategory = categories.flatMap((category) => [
  soundCase(category),
  requestCase(category),
  informedCase(category),
  soundCase(category, twoItems),
  soundCase(category, { request: { earlier: [{ category, result: 'refused', hasNewEvidenceSince: 'no' }] } }),
  ...OFFENCES.flatMap((crime) => [
    soundCase(category, { crime }),
    requestCase(category, { crime }),
    soundCase(category, { crime, decisionMaker: theRegistrar }),
  ]),
])

const atAPlace = (requesterFacts: object) => soundCase('C1', { requesterFacts })
const transfers = [
  atAPlace({ placeStep: 'victim home' }),
  atAPlace({ placeStep: 'agreed between forces', agreedByOurs: 'ddm', agreedByTheirs: 'ddm' }),
  atAPlace({ placeStep: 'British Transport Police location', receivingForce: 'BTP' }),
]

const NOT_SUPPORTING = { victimNow: 'does not support', presentWhenVictimSaidSo: 'somebody else' } as const
const RAPE = { code: '019/08', countClass: '19C' }
const SLAVERY = { code: '036/07', countClass: '106' }
const forced = [anItem({ effect: 'child was forced' })]
const newFacts = [
  soundCase('C2', { requesterFacts: NOT_SUPPORTING }),
  soundCase('C2', { requesterFacts: NOT_SUPPORTING, judgements: { pressureConsiderationWords: 12 } }),
  soundCase('C2', { requesterFacts: { ...NOT_SUPPORTING, victimNow: 'says nothing happened' }, crime: RAPE }),
  soundCase('C2', { crime: SLAVERY, requesterFacts: { nrmDecision: 'conclusive grounds negative' } }),
  soundCase('C2', { crime: FORCED, evidence: forced, requesterFacts: { recordedAgainstForcedChild: 'yes' } }),
  soundCase('C2', {
    crime: FORCED,
    evidence: forced,
    requesterFacts: { ...NOT_SUPPORTING, recordedAgainstForcedChild: 'yes' },
  }),
  soundCase('C2', { crime: { code: '008/52', countClass: '8N' }, evidence: [anItem({ kind: 'medical finding' })] }),
  soundCase('C2', {
    crime: RAPE,
    force: { registeredRegistrarExists: 'no' },
    decisionMaker: { role: 'chief officer', registrarAdviceWords: 12 },
  }),
]

const byVictim = anItem({ kind: 'victim account', madeBy: 'victim' })
const bySuspect = anItem({ kind: 'suspect account', madeBy: 'suspect' })
const heldElsewhere = [anItem({ held: 'seen' })]
const besideIt = { evidence: ['e1', 'e2'].map((evidenceId) => ({ evidenceId, ...judgedWell })) }
const prosecutorKnows = {
  prosecutorInformed: 'yes',
  prosecutorInformedOn: '2026-11-15',
  prosecutorInformedHowWords: 8,
} as const
const accounts = [
  soundCase('C2', { evidence: heldElsewhere }),
  soundCase('C2', { crime: RAPE, evidence: heldElsewhere }),
  soundCase('C2', { suspects: [], evidence: [byVictim] }),
  soundCase('C2', {
    crime: FORCED,
    suspects: [],
    evidence: [{ ...byVictim, effect: 'child was forced' }],
    requesterFacts: { recordedAgainstForcedChild: 'yes' },
  }),
  soundCase('C2', {
    crime: { ...FORCED, classesEver: [RAPE] },
    evidence: forced,
    requesterFacts: { recordedAgainstForcedChild: 'yes' },
  }),
  soundCase('C2', { evidence: [bySuspect, anItem({ id: 'e2' })], judgements: besideIt }),
  soundCase('C2', {
    evidence: [bySuspect, anItem({ id: 'e2', effect: 'child was forced' })],
    crime: FORCED,
    judgements: besideIt,
    requesterFacts: { recordedAgainstForcedChild: 'no' },
  }),
  soundCase('C2', {
    evidence: [{ ...bySuspect, held: 'seen' }, anItem({ id: 'e2' })],
    judgements: { ...besideIt, decisive: { evidenceId: 'e2' } },
  }),
  soundCase('C2', { judgements: { informationAgainst: 'yes', weighedAgainstWords: 12 } }),
  ...(['C2', 'C3', 'C4', 'C5'] as const).map((category) =>
    soundCase(category, { judgements: { proceedings: 'open', ...prosecutorKnows } }),
  ),
]

/** Of the risk one part alone is written, so that each counts by itself. */
const risks = (
  ['oneLineWords', 'seriousnessWords', 'impactWords', 'riskToVictimWords', 'safeguardingWords'] as const
).map((part) => {
  const nothing = { oneLineWords: 0, seriousnessWords: 0, impactWords: 0, riskToVictimWords: 0, safeguardingWords: 0 }
  return soundCase('C2', { judgements: { risk: { ...nothing, [part]: 8 } } })
})

const STALKING = { code: '195/94', countClass: '8L' }
const THEFT = { code: '049/10', countClass: '49' }
const partOf = { kind: 'part of', oneSequence: 'yes', reportedTogether: 'yes', resumedAfterPoliceKnew: 'no' } as const
const duplicates = [
  soundCase('C3', { requesterFacts: partOf }),
  soundCase('C3', { requesterFacts: { differencesExplainedWords: 8, principalCrime: { sameDay: 'no' } } }),
  soundCase('C3', {
    crime: STALKING,
    requesterFacts: { ...partOf, overThreeMonthsApart: 'no', offenderDealtWithBetween: 'no', principalCrime: STALKING },
  }),
  soundCase('C3', { crime: THEFT, requesterFacts: { ...partOf, oneHousehold: 'yes', principalCrime: THEFT } }),
  soundCase('C3', { judgements: { victimWillBeInformed: 'no' } }),
  soundCase('C3', {
    requesterFacts: {
      ...{ differencesShownBy: 'incident log', differencesExplainedWords: 8, suspectsNamed: 'one only' },
      principalCrime: { sameDay: 'no', sameSuspects: 'unknown' },
    },
  }),
  soundCase('C3', {
    crime: STALKING,
    requesterFacts: {
      ...{ overThreeMonthsApart: 'yes', exceptional: 'could not act', exceptionalWhyWords: 14 },
      principalCrime: STALKING,
    },
    decisionMaker: theRegistrar,
  }),
]

const BEFORE_THE_TEXT = { recordedOn: '2025-03-31', recordedAt: '2025-03-31T10:00:00Z' }
const WOUNDING = { code: '005/01', countClass: '5D' }
const CHILDREN = [{ id: 'v1', age: 'under 13' as const }]
const misheard = (reportedOffence: { code: string; countClass: string }): Given => ({
  requesterFacts: { mistake: 'report misheard or misread', reportedOffence },
  judgements: { reportedOffenceInLog: reportedOffence },
})
const thirdParty: Given = {
  crime: { ...RAPE, reporter: 'other_third_party' },
  requesterFacts: { mistake: 'third party not confirmed' },
}
// An offence that ended before it was recorded, and a first account that police had only after they recorded it.
const PRIVATE_IMAGES = { code: '008/71', countClass: '8R' }
const ENDED: Given = {
  requesterFacts: { mistake: 'report misheard or misread', reportedOffence: PRIVATE_IMAGES },
  judgements: { reportedOffenceInLog: PRIVATE_IMAGES },
}
const laterAccount = [
  anItem({ kind: 'incident log' }),
  anItem({
    id: 'e2',
    kind: 'first account',
    obtainedAt: '2026-11-10T10:00:00Z',
    heldByBeforeRecording: 'nobody in police',
  }),
]
const mistakes = [
  soundCase('C4', ENDED),
  requestCase('C4', ENDED),
  soundCase('C4', { evidence: laterAccount, judgements: { log: { evidenceId: 'e2' } } }),
  soundCase('C4', misheard(WOUNDING)),
  requestCase('C4', misheard(WOUNDING)),
  soundCase('C4', { requesterFacts: { reportedOffence: WOUNDING }, judgements: { reportedOffenceInLog: WOUNDING } }),
  requestCase('C4', { requesterFacts: { reportedOffence: WOUNDING } }),
  soundCase('C4', { evidence: [anItem({ kind: 'incident log', held: 'seen' })] }),
  soundCase('C4', thirdParty),
  requestCase('C4', thirdParty),
  soundCase('C4', { victims: CHILDREN, requesterFacts: { mistake: 'schools protocol' } }),
  soundCase('C4', { crime: BEFORE_THE_TEXT, decisionMaker: theRegistrar, judgements: { textReliedOnWords: 6 } }),
  soundCase('C4', { requesterFacts: { mistake: 'not a notifiable offence' } }),
  soundCase('C4', {
    evidence: [anItem({ kind: 'incident log' }), anItem({ id: 'e2', kind: 'document', madeBy: 'police' })],
    requesterFacts: {
      mistake: 'police conduct before case to answer',
      conditions: {
        'officer was on duty': 'yes',
        'it was done in the execution of duty': 'yes',
        'the appropriate authority decided in writing': 'yes',
        'case to answer was found': 'no',
      },
    },
  }),
]

const only = (support: string) => ({
  ...{ cctv: 'no', independentWitness: 'no', injuriesFit: 'no', otherSupport: 'no' },
  [support]: 'yes',
})
const selfDefence = [
  ...['cctv', 'independentWitness', 'injuriesFit', 'otherSupport'].map((support) =>
    soundCase('C5', { requesterFacts: only(support) as object }),
  ),
  soundCase('C5', { crime: { flags: ['domestic_abuse'] }, decisionMaker: theRegistrar }),
]

const declared = {
  madeByDecisionMaker: 'yes',
  anybodyIsVictim: 'no',
  protectedByOrder: 'no',
  identifiedInImage: 'no',
  injured: 'no',
} as const
const withoutVictim = [
  informedCase('C2', { victims: [], notification: { duties: [], noVictimDeclaration: declared } }),
  informedCase('C2', {
    crime: { code: '092/76', countClass: '92E' },
    victims: [],
    notification: { duties: [], noVictimDeclaration: declared },
  }),
]

/**
 * Cases whose answers are worth changing: of every category and step, of the offences with rules of their own, and of
 * what makes a rule speak that is silent in most. Each question a check looks at changes what it says of one of these.
 */
export const casesToAnswer: readonly Facts[] = [
  ...ofEveryCategory,
  ...transfers,
  ...newFacts,
  ...accounts,
  ...risks,
  ...duplicates,
  ...mistakes,
  ...selfDefence,
  ...withoutVictim,
]
