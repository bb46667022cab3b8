import { anItem, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { WorkedCase } from '#lib/counting-rules/model'
import { type Given, recordedOn, workedCase } from '#lib/counting-rules/examples/worked-case'

const assault = ['105/01', '105A'] as const

/** The log of the complaint, and beside it what the Appropriate Authority wrote. */
const logAndDecision = [
  anItem({ kind: 'incident log', effect: 'unknown' }),
  anItem({ id: 'e2', kind: 'document', madeBy: 'police', effect: 'unknown' }),
]

const complaint = {
  'officer was on duty': 'yes',
  'it was done in the execution of duty': 'yes',
  'the appropriate authority decided in writing': 'yes',
  'case to answer was found': 'no',
} as const

/** A complaint about an officer, before the registrar. */
const aboutAnOfficer = (conditions: Readonly<Partial<Record<keyof typeof complaint, 'no'>>>): Given => ({
  suspects: [{ relation: 'unknown', isPoliceStaff: 'yes' }],
  requesterFacts: {
    mistake: 'police conduct before case to answer',
    conditions: { ...complaint, ...conditions },
  },
  evidence: logAndDecision,
  decisionMaker: theRegistrar,
})

export const mistakesAndSelfDefence: readonly WorkedCase[] = [
  workedCase(35, 'A guard was shoved, and the unit would rather have a theft', {
    step: 'decides',
    category: 'C4',
    offence: ['034/01', '34A'],
    given: { requesterFacts: { mistake: 'wrong offence class' } },
    verdict: 'refuse',
    rules: ['HOCR-C4-05'],
  }),
  workedCase(62, 'Plain section 5 public order, recorded in 2025 when it no longer counted', {
    step: 'decides',
    category: 'C4',
    offence: ['125/12', '9A'],
    given: {
      crime: recordedOn('2025-03-10'),
      requesterFacts: { mistake: 'not a notifiable offence' },
    },
    verdict: 'permit',
    rules: ['HOCR-C4-04', 'HOCR-G-06'],
  }),
  workedCase(63, 'A push in the playground; neither school nor parents ask for anything', {
    step: 'decides',
    category: 'C4',
    offence: assault,
    given: {
      victims: [{ id: 'v1', kind: 'person', age: 'under 13', enhanced: 'yes' }],
      suspects: [{ relation: 'acquaintance', isPoliceStaff: 'no', age: 'under 13' }],
      requesterFacts: {
        mistake: 'schools protocol',
        conditions: {
          'it was between pupils at school': 'yes',
          'school or family asked for it to be recorded': 'no',
          'it was serious': 'no',
        },
      },
      decisionMaker: theRegistrar,
    },
    verdict: 'permit',
    rules: ['HOCR-C4-04'],
  }),
  workedCase(64, 'Chalk on a wall, washed off', {
    step: 'decides',
    category: 'C4',
    verdict: 'permit',
    rules: ['HOCR-C4-04', 'HOCR-C4-01'],
  }),
  workedCase(
    66,
    'A complaint about what an officer did in the execution of duty; the authority’s decision is there in writing',
    {
      step: 'decides',
      category: 'C4',
      offence: assault,
      given: aboutAnOfficer({}),
      verdict: 'permit',
      rules: ['HOCR-C4-04', 'HOCR-A-01c'],
    },
  ),
  workedCase(67, 'The same, but the officer was off duty', {
    step: 'decides',
    category: 'C4',
    offence: assault,
    given: aboutAnOfficer({ 'officer was on duty': 'no', 'it was done in the execution of duty': 'no' }),
    verdict: 'refuse',
    rules: ['HOCR-C4-04'],
  }),
  workedCase(68, '“I will kill you”, shouted in a quarrel', {
    step: 'decides',
    category: 'C4',
    offence: ['003/01', '3B'],
    given: {
      requesterFacts: { mistake: 'wrong offence class', reportedOffence: { code: '125/09', countClass: '9A' } },
      judgements: { reportedOffenceInLog: { code: '125/09', countClass: '9A' } },
    },
    verdict: 'refuse',
    rules: ['HOCR-C4-05'],
  }),
  workedCase(69, 'Dangerous driving recorded at the roadside, before anybody looked into it', {
    step: 'decides',
    category: 'C4',
    offence: ['802/00', '802'],
    given: {
      victims: [],
      requesterFacts: {
        mistake: 'driving before investigation',
        conditions: { 'investigation had confirmed the offence': 'no' },
      },
    },
    verdict: 'permit',
    rules: ['HOCR-C4-04'],
  }),
  workedCase(90, 'Plain section 5 public order, recorded in 2022 when it did count', {
    step: 'decides',
    category: 'C4',
    offence: ['125/12', '9A'],
    given: {
      crime: recordedOn('2022-06-13'),
      requesterFacts: { mistake: 'not a notifiable offence' },
      judgements: { genuineMistake: 'no' },
    },
    verdict: 'refuse',
    rules: ['HOCR-G-06', 'HOCR-C4-01', 'HOCR-C4-04'],
  }),
  workedCase(39, 'Both partners are hurt, and he says he only pushed her off', {
    step: 'decides',
    category: 'C5',
    offence: ['008/06', '8N'],
    given: {
      suspects: [{ relation: 'partner', isPoliceStaff: 'no' }],
      requesterFacts: { cctv: 'no', independentWitness: 'no', injuriesFit: 'no', counterAllegation: 'not kept' },
      evidence: [anItem({ kind: 'suspect account', effect: 'self-defence' })],
    },
    verdict: 'refuse',
    rules: ['HOCR-C5-02', 'HOCR-C5-03'],
  }),
  workedCase(44, 'A fight in a bar: film and door staff show him only blocking blows', {
    step: 'decides',
    category: 'C5',
    offence: ['008/06', '8N'],
    verdict: 'permit',
    rules: ['HOCR-C5-01', 'HOCR-C5-02', 'HOCR-V-01'],
  }),
  workedCase(45, 'The same film, but a broken jaw', {
    step: 'asks',
    category: 'C5',
    offence: ['008/01', '8N'],
    verdict: 'refuse',
    rules: ['HOCR-C5-01', 'HOCR-C5-05'],
  }),
  workedCase(46, 'The same film, but a headlock', {
    step: 'asks',
    category: 'C5',
    offence: ['008/77', '8N'],
    verdict: 'refuse',
    rules: ['HOCR-C5-01'],
  }),
  workedCase(47, 'The sergeant who ran the case signs it off', {
    step: 'decides',
    category: 'C5',
    given: { decisionMaker: { role: 'none', conflicts: ['supervised the investigation'] } },
    verdict: 'refuse',
    rules: ['HOCR-A-01', 'HOCR-A-03'],
  }),
  workedCase(48, 'Both wanted to fight', {
    step: 'decides',
    category: 'C5',
    given: {
      request: { reasons: ['HOCR-R-29'] },
      evidence: [anItem({ effect: 'casts doubt only' })],
      judgements: { selfDefenceShown: 'no' },
    },
    verdict: 'refuse',
    rules: ['HOCR-C5-02', 'HOCR-R-29'],
  }),
  workedCase(85, 'A woman recorded as the offender pushed off the man who held her', {
    step: 'decides',
    category: 'C5',
    offence: ['008/06', '8N'],
    given: { crime: { flags: ['domestic_abuse'] }, suspects: [{ relation: 'partner', isPoliceStaff: 'no' }] },
    verdict: 'refer',
    rules: ['HOCR-C5-04a'],
  }),
]
