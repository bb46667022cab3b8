import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { aDuty, aNotification } from '#lib/counting-rules/examples/informed-case'
import type { WorkedCase } from '#lib/counting-rules/model'
import { workedCase } from '#lib/counting-rules/examples/worked-case'

const sixTimes = ['2026-11-16', '2026-11-17', '2026-11-18'].flatMap((day) => [
  { at: `${day}T12:00:00Z`, channel: 'phone' as const },
  { at: `${day}T17:00:00Z`, channel: 'phone' as const },
])

const reinstated: WorkedCase = {
  id: 'case-092',
  title: 'A week later the other force says that it is ours after all',
  facts: soundCase('C1', {
    stage: 'reinstating',
    crime: { id: 'ZZ-000092-26', live: 'no' },
    reinstating: {
      byRole: 'ddm',
      foundBy: 'receiving force',
      reasonWords: 9,
      supervisorNamed: 'yes',
      dutyToInformOpened: 'yes',
    },
  }),
  verdict: 'permit',
  rules: ['HOCR-T-06'],
}

export const notifications: readonly WorkedCase[] = [
  workedCase(71, 'The letter to the victim is dated the day after', {
    step: 'cancels',
    category: 'C2',
    offence: ['008/06', '8N'],
    given: {
      notification: {
        duties: [aDuty({ notifications: [aNotification({ at: '2026-11-20T09:00:00Z', channel: 'letter' })] })],
      },
    },
    verdict: 'refuse',
    rules: ['HOCR-V-01'],
  }),
  workedCase(72, 'The officer is sure he rang; nothing shows it', {
    step: 'cancels',
    category: 'C2',
    offence: ['020/05', '20A'],
    given: { notification: { duties: [aDuty({ state: 'open', attempts: [], notifications: [] })] } },
    verdict: 'hold',
    rules: ['HOCR-V-01'],
  }),
  workedCase(73, 'Six calls to a wrong number, and no other way tried', {
    step: 'cancels',
    category: 'C2',
    offence: ['046/00', '46'],
    given: {
      notification: {
        duties: [
          aDuty({
            state: 'open',
            attempts: sixTimes,
            notifications: [],
            nobodyToInform: { foundByRegistrar: 'yes', because: 'cannot be reached' },
          }),
        ],
      },
    },
    verdict: 'hold',
    rules: ['HOCR-V-07', 'HOCR-V-08', 'HOCR-V-01'],
  }),
  workedCase(74, 'The parent of a child of six is the suspect', {
    step: 'cancels',
    category: 'C2',
    offence: ['011/03', '11A'],
    given: {
      victims: [{ id: 'v1', kind: 'person', age: 'under 13', enhanced: 'yes' }],
      notification: {
        duties: [
          aDuty({
            informedThrough: 'parent or guardian',
            guardianIsOrLivesWithSuspect: 'yes',
            guardianAlreadyKnows: 'yes',
          }),
        ],
      },
    },
    verdict: 'hold',
    rules: ['HOCR-V-05'],
  }),
  workedCase(75, '“I was made to say that”', {
    step: 'cancels',
    category: 'C2',
    offence: ['105/01', '105A'],
    given: { notification: { duties: [aDuty({ notifications: [aNotification({ reply: 'pressured' })] })] } },
    verdict: 'refuse',
    rules: ['HOCR-V-09'],
  }),
  workedCase(89, 'Decided on a Friday evening; on Tuesday the victim still has not heard', {
    step: 'cancels',
    category: 'C2',
    offence: ['020/05', '20A'],
    given: {
      day: '2026-11-24',
      at: '2026-11-24T10:00:00Z',
      notification: {
        authorisedAt: '2026-11-20T17:00:00Z',
        duties: [aDuty({ state: 'open', attempts: [], notifications: [] })],
        confirmation: null,
      },
    },
    verdict: 'hold',
    rules: ['HOCR-V-01', 'HOCR-V-04'],
  }),
  reinstated,
]
