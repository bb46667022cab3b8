import { anItem, judgedWell, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { WorkedCase } from '#lib/counting-rules/model'
import { workedCase } from '#lib/counting-rules/examples/worked-case'

const rape = ['019/08', '19C'] as const
const assault = ['105/01', '105A'] as const
const makingOff = ['053/25', '49A'] as const
const tookBackAlone = { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'nobody else' } as const
const herMessage = anItem({ kind: 'message', madeBy: 'victim', isAccount: 'yes' })
const hisWord = anItem({ kind: 'suspect account', madeBy: 'suspect', isAccount: 'yes' })
const ownersWord = anItem({ kind: 'victim account', madeBy: 'victim', isAccount: 'yes' })

/** Beyond the given cases: who made the information, and what is open beside it. Each hole stands beside an honest twin. */
export const sources: readonly WorkedCase[] = [
  workedCase(201, 'A rape, and nothing but the victim’s own text message', {
    step: 'decides',
    category: 'C2',
    offence: rape,
    given: { requesterFacts: tookBackAlone, evidence: [herMessage], decisionMaker: theRegistrar },
    verdict: 'hold',
    rules: ['HOCR-C2-09a'],
  }),
  workedCase(202, 'A rape, the victim’s text message, and the log of a door that shows nobody came in', {
    step: 'decides',
    category: 'C2',
    offence: rape,
    given: {
      requesterFacts: tookBackAlone,
      evidence: [herMessage, anItem({ id: 'e2', kind: 'official log' })],
      judgements: {
        evidence: ['e1', 'e2'].map((evidenceId) => ({ evidenceId, ...judgedWell })),
        decisive: { evidenceId: 'e2' },
      },
      decisionMaker: theRegistrar,
    },
    verdict: 'permit',
    rules: ['HOCR-C2-09a', 'HOCR-C2-11'],
  }),
  workedCase(203, 'An assault, and nothing but what the suspect says', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    given: { evidence: [hisWord] },
    verdict: 'refuse',
    rules: ['HOCR-C2-17a', 'HOCR-C2-09b'],
  }),
  workedCase(204, 'An assault, and the suspect hands over the film of his dashboard camera', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    verdict: 'permit',
    rules: ['HOCR-C2-17a', 'HOCR-C2-09b', 'HOCR-C2-03a'],
  }),
  workedCase(205, 'An owner finds the bicycle that nobody was suspected of taking', {
    step: 'decides',
    category: 'C2',
    offence: ['044/00', '44'],
    given: { suspects: [], requesterFacts: tookBackAlone, evidence: [ownersWord] },
    verdict: 'permit',
    rules: ['HOCR-C2-09c', 'HOCR-C2-08', 'HOCR-C2-03a'],
  }),
  workedCase(206, 'An owner takes back a report against a neighbour, and nothing else shows it', {
    step: 'decides',
    category: 'C2',
    offence: ['044/00', '44'],
    given: {
      suspects: [{ relation: 'acquaintance', isPoliceStaff: 'no' }],
      requesterFacts: tookBackAlone,
      evidence: [ownersWord],
    },
    verdict: 'hold',
    rules: ['HOCR-C2-09b'],
  }),
  workedCase(207, 'A driver says that he paid before police rang; nobody asked the garage', {
    step: 'decides',
    category: 'C2',
    offence: makingOff,
    given: { evidence: [{ ...hisWord, effect: 'paid before police contact' }] },
    verdict: 'refuse',
    rules: ['HOCR-C2-17a'],
  }),
  workedCase(208, 'The garage says that the driver came back and paid before it rang police', {
    step: 'decides',
    category: 'C2',
    offence: makingOff,
    given: { evidence: [{ ...ownersWord, effect: 'paid before police contact' }] },
    verdict: 'permit',
    rules: ['HOCR-C2-14'],
  }),
]

/** What stands against cancelling, and what is open: each beside the same case in order. */
export const openMatters: readonly WorkedCase[] = [
  workedCase(209, 'A child’s image: the box “forced” is ticked, and nobody has found that it was so', {
    step: 'decides',
    category: 'C2',
    offence: ['086/02', '86'],
    given: {
      victims: [],
      requesterFacts: { recordedAgainstForcedChild: 'yes' },
      evidence: [{ ...hisWord, effect: 'child was forced' }],
      judgements: { childWasForced: 'unknown', forcedChildFindingWords: 0 },
    },
    verdict: 'hold',
    rules: ['HOCR-C2-15'],
  }),
  workedCase(210, 'A child’s image: the child says who forced her, and the decision maker finds that it was so', {
    step: 'decides',
    category: 'C2',
    offence: ['086/02', '86'],
    given: {
      victims: [],
      requesterFacts: { recordedAgainstForcedChild: 'yes' },
      evidence: [{ ...hisWord, effect: 'child was forced' }],
    },
    verdict: 'permit',
    rules: ['HOCR-C2-15'],
  }),
  workedCase(211, 'A passenger’s film shows the blow, and nobody has weighed it', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    given: { evidence: [anItem(), anItem({ id: 'e2', effect: 'shows that it happened' })] },
    verdict: 'hold',
    rules: ['HOCR-C2-05b'],
  }),
  workedCase(212, 'A passenger’s film seems to show a blow, and the decision maker writes why it does not', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    given: {
      evidence: [anItem(), anItem({ id: 'e2', effect: 'shows that it happened' })],
      judgements: { informationAgainst: 'yes', weighedAgainstWords: 30 },
    },
    verdict: 'permit',
    rules: ['HOCR-C2-05b'],
  }),
  workedCase(213, 'Film of a day that lies ahead', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    given: { evidence: [anItem({ eventOn: '2027-01-01' })] },
    verdict: 'refuse',
    rules: ['HOCR-G-05a'],
  }),
  workedCase(214, 'Somebody is charged, and the prosecutor knows nothing of it', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    given: { judgements: { proceedings: 'open', prosecutorInformed: 'no' } },
    verdict: 'hold',
    rules: ['HOCR-G-05b'],
  }),
  workedCase(215, 'Somebody is charged, and the prosecutor was informed the day before', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    given: {
      judgements: {
        ...{ proceedings: 'open', prosecutorInformed: 'yes' },
        ...{ prosecutorInformedOn: '2026-11-15', prosecutorInformedHowWords: 9 },
      },
    },
    verdict: 'permit',
    rules: ['HOCR-G-05b'],
  }),
]
