import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC209b } from './hocr-c2-09b.ts'

type Given = NonNullable<Parameters<typeof soundCase>[1]>

const word = anItem({ kind: 'victim account', madeBy: 'victim', isAccount: 'yes' })
const onWordAlone = (given: Given) => judged(hocrC209b, soundCase('C2', { suspects: [], evidence: [word], ...given }))

test('an owner’s word may do where nobody is suspected and every victim is grown, or an organisation', () => {
  expect(onWordAlone({})).toBe('not applicable')
  expect(onWordAlone({ victims: [{ id: 'v1', kind: 'organisation' }] })).toBe('not applicable')
})

test.each<[string, Given]>([
  ['somebody is suspected', { suspects: [{ relation: 'stranger' }] }],
  [
    'an item comes from a suspect whom the crime does not name',
    { evidence: [word, anItem({ id: 'e2', madeBy: 'suspect' })] },
  ],
  ['a sexual offence', { crime: { code: '020/03', countClass: '20A' } }],
  ['a flag says sexual', { crime: { flags: ['sexual'] } }],
  ['an offence that no list knows', { crime: { code: '017/99', countClass: '17Z' } }],
  ['once a sexual offence', { crime: { classesEver: [{ code: '020/03', countClass: '20A' }] } }],
  ['domestic abuse', { crime: { flags: ['domestic_abuse'] } }],
  ['coercive control', { crime: { flags: ['coercive_control'] } }],
  ['stalking', { crime: { code: '195/12', countClass: '8Q' } }],
  ['a child', { victims: [{ id: 'v1', kind: 'person', age: '16-17' }] }],
  ['an age nobody knows', { victims: [{ id: 'v1', kind: 'person', age: 'unknown' }] }],
  ['a victim of whom nothing is known', { victims: [{ id: 'v1' }] }],
  ['a flag says child', { crime: { flags: ['child'] } }],
  ['no victim has arrived', { victims: [] }],
])('more than a word is needed: %s', (_why, given) => {
  expect(onWordAlone(given)).toMatch(/hold$/)
})

test('something that stands apart meets it, seen and judged', () => {
  expect(judged(hocrC209b, soundCase('C2'))).toBe('met')
  expect(judged(hocrC209b, requestCase('C2'))).toBe('met')
  expect(judged(hocrC209b, soundCase('C2', { evidence: [anItem({ held: 'seen' })] }))).toBe('met')
  expect(
    judged(
      hocrC209b,
      soundCase('C2', {
        evidence: [anItem({ held: 'seen' })],
        judgements: { decisive: { viewedByDecisionMaker: 'no' } },
      }),
    ),
  ).toBe('not met, hold')
})

test('payment before police contact, and a child who was forced, are enough by their own rule', () => {
  const paid = anItem({ kind: 'victim account', madeBy: 'victim', effect: 'paid before police contact' })
  const crime = { code: '053/25', countClass: '49A' }
  expect(judged(hocrC209b, soundCase('C2', { crime, evidence: [paid] }))).toBe('not applicable')
  expect(judged(hocrC209b, soundCase('C2', { evidence: [paid] }))).toBe('not met, hold')
})

test('rape has a check of its own, and other categories theirs', () => {
  expect(judged(hocrC209b, soundCase('C2', { crime: { code: '019/08', countClass: '19C' } }))).toBe('not applicable')
  expect(judged(hocrC209b, soundCase('C5'))).toBe('not applicable')
})
