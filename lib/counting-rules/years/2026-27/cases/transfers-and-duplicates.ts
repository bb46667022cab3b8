import type { WorkedCase } from '#lib/counting-rules/model'
import { workedCase } from '#lib/counting-rules/examples/worked-case'

const message = ['005/28', '8R'] as const

export const transfersAndDuplicates: readonly WorkedCase[] = [
  workedCase(49, 'Stolen in the next county; our e-mail has no answer', {
    step: 'decides',
    category: 'C1',
    given: { requesterFacts: { referenceKind: 'none', acceptance: 'waiting' } },
    verdict: 'hold',
    rules: ['HOCR-C1-02'],
  }),
  workedCase(50, 'Number held, the victim has it, the place is on film', {
    step: 'cancels',
    category: 'C1',
    verdict: 'permit',
    rules: ['HOCR-C1-01', 'HOCR-C1-02', 'HOCR-C1-03', 'HOCR-V-01', 'HOCR-V-01a'],
  }),
  workedCase(52, 'A threat online, and the suspect’s confirmed home is in another force', {
    step: 'decides',
    category: 'C1',
    offence: message,
    given: { requesterFacts: { dependsOnDevice: 'yes', placeStep: 'suspect confirmed address' } },
    verdict: 'permit',
    rules: ['HOCR-C1-04'],
  }),
  workedCase(53, 'The other force says: your victim, your crime', {
    step: 'decides',
    category: 'C1',
    offence: message,
    given: { requesterFacts: { dependsOnDevice: 'yes', acceptance: 'declined', referenceKind: 'none' } },
    verdict: 'hold',
    rules: ['HOCR-C1-05', 'HOCR-C1-02'],
  }),
  workedCase(54, 'A theft in Edinburgh, reported on the way home', {
    step: 'decides',
    category: 'C1',
    offence: ['046/00', '46'],
    given: { requesterFacts: { territory: 'Scotland or Northern Ireland' } },
    verdict: 'refer',
    rules: ['HOCR-C1-07'],
  }),
  workedCase(55, 'Touched on a flight from Rome, nobody knows over which country', {
    step: 'decides',
    category: 'C4',
    offence: ['020/05', '20A'],
    given: { requesterFacts: { mistake: 'flight from abroad' } },
    verdict: 'refer',
    rules: ['HOCR-C1-06'],
  }),
  workedCase(56, 'Trafficking, and the referral names no place', {
    step: 'decides',
    category: 'C1',
    offence: ['036/08', '106'],
    given: { requesterFacts: { placeStep: 'unknown', receivingForce: 'unknown', referenceKind: 'none' } },
    verdict: 'refuse',
    rules: ['HOCR-C1-10'],
  }),
  workedCase(83, 'A rape turns out to have happened next door, and the victim has the new number', {
    step: 'cancels',
    category: 'C1',
    offence: ['019/08', '19C'],
    verdict: 'permit',
    rules: ['HOCR-C1-09', 'HOCR-C1-02', 'HOCR-C1-03', 'HOCR-V-01', 'HOCR-V-07'],
  }),
  workedCase(40, 'A broken order beside harassment', {
    step: 'decides',
    category: 'C3',
    offence: ['066/39', '66'],
    given: { requesterFacts: { kind: 'part of', principalCrime: { code: '195/94', countClass: '8L' } } },
    verdict: 'refuse',
    rules: ['HOCR-C3-04'],
  }),
  workedCase(41, 'Harassment starts again after five months, and nothing exceptional is said', {
    step: 'decides',
    category: 'C3',
    offence: ['195/94', '8L'],
    given: {
      requesterFacts: {
        kind: 'part of',
        principalCrime: { code: '195/94', countClass: '8L' },
        overThreeMonthsApart: 'yes',
        offenderDealtWithBetween: 'no',
      },
    },
    verdict: 'refuse',
    rules: ['HOCR-C3-05a'],
  }),
  workedCase(42, 'More messages in the second week of a stalking', {
    step: 'decides',
    category: 'C3',
    offence: ['008/72', '8R'],
    given: {
      requesterFacts: {
        kind: 'part of',
        principalCrime: { code: '008/65', countClass: '8Q' },
        overThreeMonthsApart: 'no',
        offenderDealtWithBetween: 'no',
      },
    },
    verdict: 'permit',
    rules: ['HOCR-C3-05'],
  }),
  workedCase(43, 'The next message threatens death', {
    step: 'decides',
    category: 'C3',
    offence: message,
    given: {
      requesterFacts: {
        kind: 'part of',
        principalCrime: { code: '008/65', countClass: '8Q' },
        oneSequence: 'yes',
        reportedTogether: 'no',
        resumedAfterPoliceKnew: 'yes',
      },
    },
    verdict: 'refuse',
    rules: ['HOCR-C3-03'],
  }),
  workedCase(57, 'One damaged car, reported by phone and at the desk', {
    step: 'decides',
    category: 'C3',
    verdict: 'permit',
    rules: ['HOCR-C3-01', 'HOCR-C3-02', 'HOCR-C3-03'],
  }),
  workedCase(58, 'The crime that should stay was cancelled last week', {
    step: 'decides',
    category: 'C3',
    given: { requesterFacts: { principalCrime: { live: 'no', rmsStatus: 'cancelled' } } },
    verdict: 'refuse',
    rules: ['HOCR-C3-02'],
  }),
  workedCase(59, 'Two rooms let to two tenants, one break-in', {
    step: 'decides',
    category: 'C3',
    offence: ['028/03', '28I'],
    given: {
      requesterFacts: {
        kind: 'part of',
        oneHousehold: 'no',
        principalCrime: { code: '028/03', countClass: '28I', sameVictims: 'no' },
      },
    },
    verdict: 'refuse',
    rules: ['HOCR-C3-03'],
  }),
  workedCase(60, 'Three bicycles of one family', {
    step: 'decides',
    category: 'C3',
    offence: ['044/00', '44'],
    given: {
      requesterFacts: {
        kind: 'part of',
        oneHousehold: 'yes',
        principalCrime: { code: '044/00', countClass: '44', sameVictims: 'no' },
      },
    },
    verdict: 'permit',
    rules: ['HOCR-C3-06'],
  }),
  workedCase(61, 'An assault beside slavery', {
    step: 'decides',
    category: 'C3',
    offence: ['105/01', '105A'],
    given: { requesterFacts: { principalCrime: { code: '036/07', countClass: '106' } } },
    verdict: 'refuse',
    rules: ['HOCR-C3-04'],
  }),
  workedCase(84, 'Two crimes are to be cancelled into each other', {
    step: 'decides',
    category: 'C3',
    offence: ['049/10', '49'],
    given: {
      requesterFacts: { principalCrime: { code: '049/10', countClass: '49', openRequests: 1, leadsBackHere: 'yes' } },
    },
    verdict: 'refuse',
    rules: ['HOCR-C3-07', 'HOCR-C3-02'],
  }),
]
