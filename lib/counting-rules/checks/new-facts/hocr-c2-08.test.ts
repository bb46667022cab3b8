import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC208 } from './hocr-c2-08.ts'

const withdrew = { victimNow: 'does not support' as const, presentWhenVictimSaidSo: 'adviser or supporter' as const }

test('a victim seen alone, with no sign of pressure', () => {
  expect(said(hocrC208, soundCase('C2', { asked: withdrew }))).toBe('met')
})

test('clear pressure keeps the crime, whatever is written', () => {
  expect(
    said(
      hocrC208,
      soundCase('C2', { asked: withdrew, judged: { pressure: 'clear', pressureConsiderationWords: 200 } }),
    ),
  ).toBe('not met, refuse')
  expect(said(hocrC208, soundCase('C2', { judged: { pressure: 'clear' } }))).toBe('not met, refuse')
})

test('possible pressure is lifted only by the decider’s own words', () => {
  expect(said(hocrC208, soundCase('C2', { asked: withdrew, judged: { pressure: 'possible' } }))).toBe('not met, hold')
  expect(
    said(
      hocrC208,
      soundCase('C2', { asked: withdrew, judged: { pressure: 'possible', pressureConsiderationWords: 30 } }),
    ),
  ).toBe('met')
})

test('with the suspect in the room, “no pressure” needs those words too', () => {
  expect(
    said(hocrC208, soundCase('C2', { asked: { ...withdrew, presentWhenVictimSaidSo: 'suspect or their family' } })),
  ).toBe('not met, hold')
  expect(
    said(hocrC208, askedCase('C2', { asked: { ...withdrew, presentWhenVictimSaidSo: 'suspect or their family' } })),
  ).toBe('not met, hold')
})

test('nor is “alone” taken for granted where nobody said who was there', () => {
  expect(said(hocrC208, askedCase('C2', { asked: { ...withdrew, presentWhenVictimSaidSo: 'somebody else' } }))).toBe(
    'not met, hold',
  )
  expect(said(hocrC208, askedCase('C2', { asked: { ...withdrew, presentWhenVictimSaidSo: 'not applicable' } }))).toBe(
    'not met, hold',
  )
  expect(said(hocrC208, askedCase('C2', { asked: { ...withdrew, presentWhenVictimSaidSo: 'unknown' } }))).toBe(
    'not met, hold',
  )
})

test('until the decider has considered it, it waits', () => {
  expect(said(hocrC208, soundCase('C2', { asked: withdrew, judged: { pressure: 'unknown' } }))).toBe('unknown, hold')
  expect(said(hocrC208, soundCase('C2', { asked: { victimNow: 'unknown' } }))).toBe('unknown, hold')
})

test('a victim who stands by the report has withdrawn nothing', () => {
  expect(said(hocrC208, soundCase('C2'))).toBe('not applicable')
})

test('alone is with nobody else, or with an adviser', () => {
  const heard = (presentWhenVictimSaidSo: 'nobody else' | 'adviser or supporter' | 'suspect or their family') =>
    said(hocrC208, askedCase('C2', { asked: { victimNow: 'says nothing happened', presentWhenVictimSaidSo } }))
  expect(heard('nobody else')).toBe('met')
  expect(heard('adviser or supporter')).toBe('met')
  expect(heard('suspect or their family')).toBe('not met, hold')
})

test('a victim who was not asked has withdrawn nothing', () => {
  expect(said(hocrC208, soundCase('C2', { asked: { victimNow: 'not asked' } }))).toBe('not applicable')
})

test('until the decider has considered it, it waits', () => {
  expect(said(hocrC208, soundCase('C2', { asked: withdrew, judged: null }))).toBe('unknown, hold')
})
