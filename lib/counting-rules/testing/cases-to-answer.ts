import { categories } from '#lib/counting-rules/facts/request'
import type { Facts } from '#lib/counting-rules/model'
import { aPiece, askedCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { toldCase } from '#lib/counting-rules/examples/told-case'

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

const twoPieces: Given = { evidence: [aPiece(), aPiece({ id: 'e2', kind: 'witness account', effect: 'unknown' })] }

const ofEveryCategory = categories.flatMap((category) => [
  soundCase(category),
  askedCase(category),
  toldCase(category),
  soundCase(category, twoPieces),
  soundCase(category, { request: { earlier: [{ category, result: 'refused', hasNewEvidenceSince: 'no' }] } }),
  ...OFFENCES.flatMap((crime) => [
    soundCase(category, { crime }),
    askedCase(category, { crime }),
    soundCase(category, { crime, decider: theRegistrar }),
  ]),
])

const atAPlace = (asked: object) => soundCase('C1', { asked })
const transfers = [
  atAPlace({ placeStep: 'victim home' }),
  atAPlace({ placeStep: 'agreed between forces', agreedByOurs: 'ddm', agreedByTheirs: 'ddm' }),
  atAPlace({ placeStep: 'British Transport Police location', receivingForce: 'BTP' }),
]

const NOT_SUPPORTING = { victimNow: 'does not support', presentWhenVictimSaidSo: 'somebody else' } as const
const RAPE = { code: '019/08', countClass: '19C' }
const SLAVERY = { code: '036/07', countClass: '106' }
const forced = [aPiece({ effect: 'child was forced' })]
const newFacts = [
  soundCase('C2', { asked: NOT_SUPPORTING }),
  soundCase('C2', { asked: NOT_SUPPORTING, judged: { pressureConsiderationWords: 12 } }),
  soundCase('C2', { asked: { ...NOT_SUPPORTING, victimNow: 'says nothing happened' }, crime: RAPE }),
  soundCase('C2', { crime: SLAVERY, asked: { nrmDecision: 'conclusive grounds negative' } }),
  soundCase('C2', { crime: FORCED, evidence: forced, asked: { recordedAgainstForcedChild: 'yes' } }),
  soundCase('C2', { crime: FORCED, evidence: forced, asked: { ...NOT_SUPPORTING, recordedAgainstForcedChild: 'yes' } }),
  soundCase('C2', { crime: { code: '008/52', countClass: '8N' }, evidence: [aPiece({ kind: 'medical finding' })] }),
  soundCase('C2', {
    crime: RAPE,
    force: { registeredRegistrarExists: 'no' },
    decider: { role: 'chief officer', registrarAdviceWords: 12 },
  }),
]

/** Of the risk one part alone is written, so that each counts by itself. */
const risks = (
  ['oneLineWords', 'seriousnessWords', 'impactWords', 'riskToVictimWords', 'safeguardingWords'] as const
).map((part) => {
  const nothing = { oneLineWords: 0, seriousnessWords: 0, impactWords: 0, riskToVictimWords: 0, safeguardingWords: 0 }
  return soundCase('C2', { judged: { risk: { ...nothing, [part]: 8 } } })
})

const STALKING = { code: '195/94', countClass: '8L' }
const THEFT = { code: '049/10', countClass: '49' }
const partOf = { kind: 'part of', oneSequence: 'yes', reportedTogether: 'yes', resumedAfterPoliceKnew: 'no' } as const
const duplicates = [
  soundCase('C3', { asked: partOf }),
  soundCase('C3', { asked: { differencesExplainedWords: 8, survivor: { sameDay: 'no' } } }),
  soundCase('C3', {
    crime: STALKING,
    asked: { ...partOf, overThreeMonthsApart: 'no', offenderDealtWithBetween: 'no', survivor: STALKING },
  }),
  soundCase('C3', { crime: THEFT, asked: { ...partOf, oneHousehold: 'yes', survivor: THEFT } }),
  soundCase('C3', { judged: { victimWillBeTold: 'no' } }),
]

const BEFORE_THE_TEXT = { recordedOn: '2025-03-31', recordedAt: '2025-03-31T10:00:00Z' }
const mistakes = [
  soundCase('C4', { crime: BEFORE_THE_TEXT, decider: theRegistrar, judged: { textReliedOnWords: 6 } }),
  soundCase('C4', { asked: { mistake: 'not a notifiable offence' } }),
]

const only = (support: string) => ({
  ...{ cctv: 'no', independentWitness: 'no', injuriesFit: 'no', otherSupport: 'no' },
  [support]: 'yes',
})
const selfDefence = [
  ...['cctv', 'independentWitness', 'injuriesFit', 'otherSupport'].map((support) =>
    soundCase('C5', { asked: only(support) as object }),
  ),
  soundCase('C5', { crime: { flags: ['domestic_abuse'] }, decider: theRegistrar }),
]

const declared = {
  madeByDecider: 'yes',
  anybodyIsVictim: 'no',
  protectedByOrder: 'no',
  identifiedInImage: 'no',
  injured: 'no',
} as const
const withoutVictim = [
  toldCase('C2', { victims: [], telling: { duties: [], noVictimDeclaration: declared } }),
  toldCase('C2', {
    crime: { code: '092/76', countClass: '92E' },
    victims: [],
    telling: { duties: [], noVictimDeclaration: declared },
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
  ...risks,
  ...duplicates,
  ...mistakes,
  ...selfDefence,
  ...withoutVictim,
]
