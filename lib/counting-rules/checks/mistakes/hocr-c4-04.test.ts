import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { RequesterFacts } from '#lib/counting-rules/model'
import { c4Questions } from '#lib/counting-rules/questions/of-c4'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC404 } from './hocr-c4-04.ts'

const s5 = { code: '125/12', countClass: '9A' }
const thirdParty = {
  mistake: 'third party not confirmed' as const,
  conditions: { 'victim confirmed it': 'no' as const, 'recording was appropriate or necessary': 'no' as const },
}

test('chalk that washed off is not recorded as damage', () => {
  expect(judged(hocrC404, requestCase('C4'))).toBe('met')
})

test('damage that cost something is', () => {
  expect(
    judged(hocrC404, requestCase('C4', { requesterFacts: { conditions: { 'cleaned off at no cost': 'no' } } })),
  ).toBe('not met, refuse')
})

test('the list says when an offence stopped counting', () => {
  expect(
    judged(
      hocrC404,
      requestCase('C4', {
        crime: { ...s5, recordedOn: '2025-03-01' },
        requesterFacts: { mistake: 'not a notifiable offence' },
      }),
    ),
  ).toBe('met')
  expect(
    judged(
      hocrC404,
      requestCase('C4', {
        crime: { ...s5, recordedOn: '2022-06-01' },
        requesterFacts: { mistake: 'not a notifiable offence' },
      }),
    ),
  ).toBe('not met, refuse')
})

test('that matters for no other kind of mistake', () => {
  expect(
    judged(
      hocrC404,
      requestCase('C4', {
        crime: { ...s5, recordedOn: '2022-06-01' },
        requesterFacts: { mistake: 'nuisance call', conditions: { 'the call caused distress': 'no' } },
      }),
    ),
  ).toBe('met')
})

test('a third party is neither the victim nor a professional', () => {
  expect(
    judged(hocrC404, requestCase('C4', { crime: { reporter: 'other_third_party' }, requesterFacts: thirdParty })),
  ).toBe('met')
  expect(judged(hocrC404, requestCase('C4', { crime: { reporter: 'professional' }, requesterFacts: thirdParty }))).toBe(
    'not met, refuse',
  )
})

test('an open question holds it', () => {
  expect(judged(hocrC404, requestCase('C4', { requesterFacts: { mistake: 'schools protocol' } }))).toBe('unknown, hold')
  expect(judged(hocrC404, requestCase('C4', { requesterFacts: { mistake: 'unknown' } }))).toBe('unknown, hold')
})

test.each(['report misheard or misread', 'entered on the wrong form', 'not a notifiable offence'] as const)(
  '%s: what was reported was notifiable or not, whoever says so',
  (mistake) => {
    const asked = (reported: RequesterFacts<'C4'>['reported']) =>
      judged(hocrC404, requestCase('C4', { requesterFacts: { mistake, reported } }))
    expect(asked('offence on the list')).toBe('not met, refuse')
    expect(asked('civil matter')).toBe('met')
    expect(asked('unknown')).toBe('unknown, hold')
    expect(judged(hocrC404, requestCase('C4', { requesterFacts: { mistake, reportedOffence: null } }))).toBe(
      'unknown, hold',
    )
  },
)

test('once it is decided, what the decision maker read in the log counts, and nothing but that', () => {
  const decided = (reported: RequesterFacts<'C4'>['reported'], reportedInLog: RequesterFacts<'C4'>['reported']) =>
    judged(
      hocrC404,
      soundCase('C4', {
        requesterFacts: { mistake: 'not a notifiable offence', reported },
        judgements: { reportedInLog },
      }),
    )
  expect(decided('civil matter', 'offence on the list')).toBe('not met, refuse')
  expect(decided('civil matter', 'unknown')).toBe('unknown, hold')
  expect(decided('civil matter', 'civil matter')).toBe('met')
})

test('a report that is kept as an incident, or elsewhere, is no mistake to cancel', () => {
  const n300 = { code: '300/01', countClass: 'N300' }
  const read = { requesterFacts: { reportedOffence: n300 }, judgements: { reportedOffenceInLog: n300 } }
  expect(judged(hocrC404, soundCase('C4', read))).toBe('not met, refer')
  expect(judged(hocrC404, soundCase('C4', { ...read, decisionMaker: theRegistrar }))).toBe('not met, refuse')
  const fraud = { code: 'VAR', countClass: 'NFIB' }
  expect(judged(hocrC404, requestCase('C4', { requesterFacts: { reportedOffence: fraud } }))).toBe('not met, refuse')
})

test('an offence that no list holds is not known to be notifiable or not', () => {
  const nobodys = { code: '999/99', countClass: '99Z' }
  expect(judged(hocrC404, requestCase('C4', { requesterFacts: { reportedOffence: nobodys } }))).toBe('unknown, hold')
})

test('of a report that nobody knows the source of it is not known that a third party made it', () => {
  expect(judged(hocrC404, requestCase('C4', { crime: { reporter: 'unknown' }, requesterFacts: thirdParty }))).toBe(
    'unknown, hold',
  )
})

type Mistake = RequesterFacts<'C4'>['mistake']
type Conditions = RequesterFacts<'C4'>['conditions']

test.each<readonly [Mistake, Conditions]>([
  ['driving before investigation', { 'investigation had confirmed the offence': 'no' }],
  [
    'police conduct before case to answer',
    {
      'officer was on duty': 'yes',
      'it was done in the execution of duty': 'yes',
      'the appropriate authority decided in writing': 'yes',
      'case to answer was found': 'no',
    },
  ],
  [
    'schools protocol',
    {
      'it was between pupils at school': 'yes',
      'school or family asked for it to be recorded': 'no',
      'it was serious': 'no',
    },
  ],
  ['support centre figures', { 'the victim wanted police to act or to know who they are': 'no' }],
  ['damage that cleaned off', { 'cleaned off at no cost': 'yes' }],
  ['nuisance call', { 'the call caused distress': 'no' }],
  ['third party not confirmed', { 'victim confirmed it': 'no', 'recording was appropriate or necessary': 'no' }],
])('%s: each of its conditions must be answered, and rightly', (mistake, conditions) => {
  const answered = (changed: Conditions) =>
    judged(
      hocrC404,
      requestCase('C4', {
        crime: { reporter: 'other_third_party' },
        evidence: [anItem({ kind: 'document', madeBy: 'police' })],
        requesterFacts: { mistake, conditions: { 'cleaned off at no cost': 'unknown', ...conditions, ...changed } },
      }),
    )
  expect(answered({})).toBe('met')
  for (const [condition, wanted] of Object.entries(conditions)) {
    expect(answered({ [condition]: wanted === 'yes' ? 'no' : 'yes' }), condition).toBe('not met, refuse')
    expect(answered({ [condition]: 'unknown' }), condition).toBe('unknown, hold')
  }
})

test('an offence that ceased was notifiable up to the day before', () => {
  const recorded = (recordedOn: string) =>
    judged(
      hocrC404,
      requestCase('C4', {
        crime: { code: '125/12', countClass: '9A', recordedOn, recordedAt: `${recordedOn}T10:00:00Z` },
        requesterFacts: { mistake: 'not a notifiable offence', conditions: {} },
      }),
    )
  expect(recorded('2023-04-30')).toBe('not met, refuse')
  expect(recorded('2023-05-01')).toBe('met')
})

const kindsOfMistake = Object.keys(c4Questions.mistake.options).filter((kind) => kind !== 'unknown')

test.each(kindsOfMistake)(
  'a fraud without a call for service belongs with Report Fraud, and is no mistake: %s',
  (kind) => {
    const fraud = { code: '053/41', countClass: 'NFIB18' }
    const mistake = c4Questions.mistake.fact.parse(kind)
    const read = { requesterFacts: { mistake, reportedOffence: fraud }, judgements: { reportedOffenceInLog: fraud } }
    expect(judged(hocrC404, soundCase('C4', { crime: { ...fraud, reporter: 'other_third_party' }, ...read }))).toBe(
      'not met, refuse',
    )
  },
)

test('it is said what to do instead, and what was reported', () => {
  const found = (given: Parameters<typeof soundCase>[1]) => hocrC404.judge(soundCase('C4', given), hocr2026)
  const said = (words: RegExp) => expect.stringMatching(words) as string
  const read = (code: string, countClass: string) => ({
    requesterFacts: { mistake: 'not a notifiable offence' as const, reportedOffence: { code, countClass } },
    judgements: { reportedOffenceInLog: { code, countClass } },
  })
  expect(found(read('300/01', 'N300'))).toMatchObject({ instead: said(/reclassifying/), wrong: said(/N300/) })
  expect(found({ requesterFacts: { mistake: 'wrong offence class' } })).toMatchObject({
    wrong: said(/: [A-Z][a-z].*58A\)\.$/),
  })
  expect(found(read('VAR', 'NFIB'))).toMatchObject({ instead: said(/Report Fraud/) })
  expect(found(read('049/10', '49'))).toMatchObject({ wrong: said(/: \w.*\(049\/10 49\)\.$/) })
})

test('a complaint’s decision is attached, or is held by somebody who may write it', () => {
  const conditions = {
    'officer was on duty': 'yes',
    'it was done in the execution of duty': 'yes',
    'the appropriate authority decided in writing': 'yes',
    'case to answer was found': 'no',
  } as const
  const facts = requestCase('C4', { requesterFacts: { mistake: 'police conduct before case to answer', conditions } })
  expect(hocrC404.judge(facts, hocr2026)).toMatchObject({ satisfy: expect.stringMatching(/^Attach/) as string })
})

test('nobody has said what was reported: the requester before it is sent, then the decision maker', () => {
  const wrong = (words: RegExp) => ({ result: 'unknown', wrong: expect.stringMatching(words) as string })
  expect(hocrC404.judge(requestCase('C4', { requesterFacts: { reported: 'unknown' } }), hocr2026)).toMatchObject(
    wrong(/^It is not known/),
  )
  expect(hocrC404.judge(soundCase('C4', { judgements: null }), hocr2026)).toMatchObject(wrong(/^The decision maker/))
})

test.each(['points to prove not made out', 'happened outside England and Wales', 'flight from abroad'] as const)(
  '%s has a rule of its own, so what was reported may have been notifiable',
  (mistake) => {
    expect(judged(hocrC404, soundCase('C4', { requesterFacts: { mistake } }))).toBe('met')
    expect(judged(hocrC404, soundCase('C4', { requesterFacts: { mistake: 'entered on the wrong form' } }))).toBe(
      'not met, refuse',
    )
  },
)
