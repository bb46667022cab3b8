import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { aDecisionMaker, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrA02 } from './hocr-a-02.ts'

test('a trained decision maker may decide', () => {
  expect(judged(hocrA02, soundCase('C2'))).toBe('met')
})

test('nobody decides without training, or before it', () => {
  expect(judged(hocrA02, soundCase('C2', { decisionMaker: { ...aDecisionMaker, trainedOn: null } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrA02, soundCase('C2', { decisionMaker: { trainedOn: '2026-12-01' } }))).toBe('not met, refuse')
})

test('training is not authority', () => {
  expect(judged(hocrA02, soundCase('C2', { decisionMaker: { role: 'none' } }))).toBe('not met, refuse')
})

test('the chief officer decides on the registrar’s advice instead', () => {
  expect(
    judged(hocrA02, soundCase('C2', { decisionMaker: { ...aDecisionMaker, role: 'chief officer', trainedOn: null } })),
  ).toBe('not applicable')
})

test('training nobody knows of holds it', () => {
  expect(judged(hocrA02, soundCase('C2', { decisionMaker: { trainedOn: 'unknown' } }))).toBe('unknown, hold')
  expect(judged(hocrA02, soundCase('C2', { decisionMaker: null }))).toBe('unknown, hold')
})

test('training counts from its day', () => {
  expect(judged(hocrA02, soundCase('C2', { decisionMaker: { trainedOn: '2026-11-16' } }))).toBe('met')
  expect(judged(hocrA02, soundCase('C2', { decisionMaker: { trainedOn: '2026-11-17' } }))).toBe('not met, refuse')
})

test('no training is told from training that comes too late', () => {
  const wrong = (trainedOn: string | null) => hocrA02.judge(soundCase('C2', { decisionMaker: { trainedOn } }), hocr2026)
  expect(wrong(null)).toMatchObject({ wrong: expect.stringMatching(/no training/) as string })
  expect(wrong('2026-11-17')).toMatchObject({ wrong: expect.stringMatching(/after this decision/) as string })
})
