import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC208 } from './hocr-c2-08.ts'

const withdrew = { victimNow: 'does not support' as const, presentWhenVictimSaidSo: 'adviser or supporter' as const }

test('a victim seen alone, with no sign of pressure', () => {
  expect(judged(hocrC208, soundCase('C2', { requesterFacts: withdrew }))).toBe('met')
})

test('clear pressure keeps the crime, whatever is written', () => {
  expect(
    judged(
      hocrC208,
      soundCase('C2', { requesterFacts: withdrew, judgements: { pressure: 'clear', pressureConsiderationWords: 200 } }),
    ),
  ).toBe('not met, refuse')
  expect(judged(hocrC208, soundCase('C2', { judgements: { pressure: 'clear' } }))).toBe('not met, refuse')
})

test('possible pressure is lifted only by the decision maker’s own words', () => {
  expect(judged(hocrC208, soundCase('C2', { requesterFacts: withdrew, judgements: { pressure: 'possible' } }))).toBe(
    'not met, hold',
  )
  expect(
    judged(
      hocrC208,
      soundCase('C2', {
        requesterFacts: withdrew,
        judgements: { pressure: 'possible', pressureConsiderationWords: 30 },
      }),
    ),
  ).toBe('met')
})

test('with the suspect in the room, “no pressure” needs those words too', () => {
  expect(
    judged(
      hocrC208,
      soundCase('C2', { requesterFacts: { ...withdrew, presentWhenVictimSaidSo: 'suspect or their family' } }),
    ),
  ).toBe('not met, hold')
  expect(
    judged(
      hocrC208,
      requestCase('C2', { requesterFacts: { ...withdrew, presentWhenVictimSaidSo: 'suspect or their family' } }),
    ),
  ).toBe('not met, hold')
})

test('nor is “alone” taken for granted where nobody said who was there', () => {
  expect(
    judged(hocrC208, requestCase('C2', { requesterFacts: { ...withdrew, presentWhenVictimSaidSo: 'somebody else' } })),
  ).toBe('not met, hold')
  expect(
    judged(hocrC208, requestCase('C2', { requesterFacts: { ...withdrew, presentWhenVictimSaidSo: 'not applicable' } })),
  ).toBe('not met, hold')
  expect(
    judged(hocrC208, requestCase('C2', { requesterFacts: { ...withdrew, presentWhenVictimSaidSo: 'unknown' } })),
  ).toBe('not met, hold')
})

test('until the decision maker has considered it, it waits', () => {
  expect(judged(hocrC208, soundCase('C2', { requesterFacts: withdrew, judgements: { pressure: 'unknown' } }))).toBe(
    'unknown, hold',
  )
  expect(judged(hocrC208, soundCase('C2', { requesterFacts: { victimNow: 'unknown' } }))).toBe('unknown, hold')
})

test('a victim who stands by the report has withdrawn nothing', () => {
  expect(judged(hocrC208, soundCase('C2'))).toBe('not applicable')
})

test('alone is with nobody else, or with an adviser', () => {
  const heard = (presentWhenVictimSaidSo: 'nobody else' | 'adviser or supporter' | 'suspect or their family') =>
    judged(
      hocrC208,
      requestCase('C2', { requesterFacts: { victimNow: 'says nothing happened', presentWhenVictimSaidSo } }),
    )
  expect(heard('nobody else')).toBe('met')
  expect(heard('adviser or supporter')).toBe('met')
  expect(heard('suspect or their family')).toBe('not met, hold')
})

test('a victim who was not asked has withdrawn nothing', () => {
  expect(judged(hocrC208, soundCase('C2', { requesterFacts: { victimNow: 'not asked' } }))).toBe('not applicable')
})

test('until the decision maker has considered it, it waits', () => {
  expect(judged(hocrC208, soundCase('C2', { requesterFacts: withdrew, judgements: null }))).toBe('unknown, hold')
})

test('a clear concern is met by nothing', () => {
  const facts = soundCase('C2', { judgements: { pressure: 'clear' } })
  expect(hocrC208.judge(facts, hocr2026)).toMatchObject({ satisfy: expect.stringMatching(/^Nothing/) as string })
})

test('a victim who is said to stand by it, and whose own words are offered, has taken it back', () => {
  const words = anItem({ id: 'e2', kind: 'victim account', madeBy: 'victim' })
  const asked = (...evidence: Parameters<typeof anItem>[0][]) =>
    judged(hocrC208, requestCase('C2', { evidence: evidence.map((each) => anItem(each)) }))
  expect(asked(words)).toBe('not met, hold')
  expect(asked({}, words)).toBe('not met, hold')
  expect(asked({}, { ...words, effect: 'casts doubt only' })).toBe('not applicable')
  expect(asked({})).toBe('not applicable')
})
