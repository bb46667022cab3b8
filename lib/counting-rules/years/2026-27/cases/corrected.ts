import { aDuty } from '#lib/counting-rules/examples/informed-case'
import { anItem, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { workedCase, type Given } from '#lib/counting-rules/examples/worked-case'
import type { WorkedCase } from '#lib/counting-rules/model'

const paidLate = anItem({ kind: 'document', madeBy: 'other body', effect: 'paid after police contact' })
const forced = anItem({ kind: 'message', madeBy: 'somebody apart from both', effect: 'child was forced' })

const rape = ['019/08', '19C'] as const
const assault = ['105/01', '105A'] as const
const fraud = ['053/41', 'NFIB18'] as const

const demanded = (who: NonNullable<Given['decisionMaker']>): Given => ({
  decisionMaker: { ...who, approvalDemanded: 'yes' },
})

const tookBack = (judgements: NonNullable<Given['judgements']>): Given => ({
  requesterFacts: { victimNow: 'says nothing happened', presentWhenVictimSaidSo: 'somebody else' },
  judgements: { pressure: 'possible', ...judgements },
})

const everyWayTried = ['2026-11-16', '2026-11-17', '2026-11-18'].flatMap((day) => [
  { at: `${day}T12:00:00Z`, channel: 'phone' as const },
  { at: `${day}T17:00:00Z`, channel: 'letter' as const },
])

/** Beyond the given cases: what a second reading of the text corrected, each hole beside its twin. */
export const corrected: readonly WorkedCase[] = [
  workedCase(401, 'A panel demands to approve the end of a rape first; the registrar decides without it', {
    step: 'decides',
    category: 'C2',
    offence: rape,
    given: demanded(theRegistrar),
    verdict: 'permit',
    rules: ['HOCR-A-04', 'HOCR-C2-01', 'HOCR-C2-09a'],
  }),
  workedCase(402, 'The panel approves it, and a decision maker who is not the registrar signs', {
    step: 'decides',
    category: 'C2',
    offence: rape,
    given: demanded({ role: 'ddm' }),
    verdict: 'refer',
    rules: ['HOCR-A-04'],
  }),
  workedCase(
    403,
    'A victim takes it back with somebody beside her, and nobody has weighed whether she was free to speak',
    {
      step: 'decides',
      category: 'C2',
      offence: assault,
      given: tookBack({}),
      verdict: 'hold',
      rules: ['HOCR-C2-08'],
    },
  ),
  workedCase(404, 'The same, but the film shows it, and the decision maker writes how they weighed the pressure', {
    step: 'decides',
    category: 'C2',
    offence: assault,
    given: tookBack({ pressureConsiderationWords: 24 }),
    verdict: 'permit',
    rules: ['HOCR-C2-08', 'HOCR-C2-09b'],
  }),
  workedCase(405, 'A victim who cannot be found, though every way was tried: the crime stays recorded', {
    step: 'cancels',
    category: 'C2',
    offence: ['046/00', '46'],
    given: {
      notification: {
        duties: [
          aDuty({
            ...{ state: 'open', attempts: everyWayTried, notifications: [] },
            nobodyToInform: { foundByRegistrar: 'yes', because: 'cannot be reached' },
          }),
        ],
      },
    },
    verdict: 'hold',
    rules: ['HOCR-V-07', 'HOCR-V-01'],
  }),
  workedCase(406, 'A fraud recorded here without a call for service: it goes to Report Fraud, and is no mistake', {
    step: 'decides',
    category: 'C4',
    offence: fraud,
    given: { requesterFacts: { mistake: 'not a notifiable offence' } },
    verdict: 'refuse',
    rules: ['HOCR-C4-04'],
  }),
  workedCase(407, 'A debt was reported, and recorded as a fraud by slip', {
    step: 'decides',
    category: 'C4',
    offence: fraud,
    given: {
      requesterFacts: { mistake: 'report misheard or misread', reported: 'civil matter' },
      judgements: { reportedInLog: 'civil matter' },
    },
    verdict: 'permit',
    rules: ['HOCR-C4-04', 'HOCR-C4-01'],
  }),
  workedCase(408, 'A driver paid for the fuel once police had rung him', {
    step: 'decides',
    category: 'C2',
    offence: ['053/25', '49A'],
    given: { evidence: [paidLate] },
    verdict: 'hold',
    rules: ['HOCR-C2-14'],
  }),
  workedCase(
    409,
    'A child’s image: messages speak of threats, and the decision maker does not find that the child was forced',
    {
      step: 'decides',
      category: 'C2',
      offence: ['086/02', '86'],
      given: {
        victims: [],
        requesterFacts: { recordedAgainstForcedChild: 'yes' },
        evidence: [forced],
        judgements: { childWasForced: 'no' },
      },
      verdict: 'refuse',
      rules: ['HOCR-C2-15'],
    },
  ),
]
