import { expect, test } from 'vitest'
import { merge, type Change } from '#lib/counting-rules/examples/merge'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { CaseInput } from '#lib/counting-rules/model'
import { judged } from '#lib/counting-rules/testing/findings'
import { hocrC305a } from './hocr-c3-05a.ts'

const harassment = { code: '195/94', countClass: '8L' }
const afterMonths: Change<CaseInput> = {
  crime: harassment,
  requesterFacts: {
    kind: 'part of',
    principalCrime: harassment,
    overThreeMonthsApart: 'yes',
    exceptional: 'could not act',
    exceptionalWhyWords: 14,
  },
  decisionMaker: theRegistrar,
}
const after = (change: Change<CaseInput> = {}) => soundCase('C3', merge(afterMonths, change) as Change<CaseInput>)

test('something exceptional that is named, judged so, by the registrar', () => {
  expect(judged(hocrC305a, after())).toBe('met')
  expect(judged(hocrC305a, after({ requesterFacts: { kind: 'duplicate' } }))).toBe('met')
})

test('nothing exceptional is named: nobody joins them, the registrar neither', () => {
  for (const exceptional of ['nothing', 'unknown'] as const)
    expect(judged(hocrC305a, after({ requesterFacts: { exceptional } }))).toBe('not met, refuse')
  expect(judged(hocrC305a, after({ requesterFacts: { exceptionalWhyWords: 9 } }))).toBe('not met, hold')
})

test('it is the decision maker who finds it exceptional', () => {
  expect(judged(hocrC305a, after({ judgements: { gapIsExceptional: 'no' } }))).toBe('not met, refuse')
  expect(judged(hocrC305a, after({ judgements: { gapIsExceptional: 'unknown' } }))).toBe('unknown, hold')
})

test('and it is the registrar’s to decide', () => {
  expect(judged(hocrC305a, after({ decisionMaker: { role: 'ddm' } }))).toBe('not met, refer')
  expect(judged(hocrC305a, requestCase('C3', merge(afterMonths, { decisionMaker: null }) as Change<CaseInput>))).toBe(
    'not met, refer',
  )
})

test('it has nothing to say within three months, nor of another kind of crime', () => {
  expect(judged(hocrC305a, after({ requesterFacts: { overThreeMonthsApart: 'no' } }))).toBe('not applicable')
  expect(judged(hocrC305a, soundCase('C3', { requesterFacts: { overThreeMonthsApart: 'yes' } }))).toBe('not applicable')
  expect(judged(hocrC305a, after({ crime: { code: '105/01', countClass: '105A' } }))).toBe('not applicable')
  expect(judged(hocrC305a, after({ requesterFacts: { principalCrime: null } }))).toBe('not applicable')
})

test('two that were recorded more than three months apart are for the registrar, whatever is answered', () => {
  const recorded = (recordedOn: string, who: Change<CaseInput> = { decisionMaker: { role: 'ddm' } }) =>
    judged(
      hocrC305a,
      after(
        merge({ requesterFacts: { overThreeMonthsApart: 'no', principalCrime: { recordedOn } } }, who) as typeof who,
      ),
    )
  expect(recorded('2026-08-02')).toBe('not applicable')
  expect(recorded('2026-08-01')).toBe('not met, refer')
  expect(recorded('2027-02-02')).toBe('not applicable')
  expect(recorded('2027-02-03')).toBe('not met, refer')
  expect(recorded('2026-08-01', { decisionMaker: theRegistrar })).toBe('met')
})
