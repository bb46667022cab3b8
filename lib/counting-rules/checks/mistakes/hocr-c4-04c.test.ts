import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { hocrC404c } from './hocr-c4-04c.ts'

type Given = Parameters<typeof soundCase>[1]

const serious: readonly (readonly [string, Given])[] = [
  ['murder', { crime: { code: '001/01', countClass: '1' } }],
  ['attempted murder', { crime: { code: '002/00', countClass: '2' } }],
  ['rape', { crime: { code: '019/08', countClass: '19C' } }],
  ['another sexual offence', { crime: { code: '020/05', countClass: '20A' } }],
  ['robbery', { crime: { code: '034/01', countClass: '34B' } }],
  ['wounding with intent', { crime: { code: '005/01', countClass: '5D' } }],
  ['wounding', { crime: { code: '008/01', countClass: '8N' } }],
  ['wounding of a constable', { crime: { code: '008/01', countClass: '8S' } }],
  ['poisoning', { crime: { code: '005/10', countClass: '5E' } }],
  ['strangulation', { crime: { code: '008/77', countClass: '8N' } }],
  ['aggravated strangulation', { crime: { code: '008/78', countClass: '8P' } }],
  ['stalking', { crime: { code: '195/12', countClass: '8Q' } }],
  ['controlling behaviour', { crime: { code: '008/67', countClass: '8U' } }],
  ['a broken non-molestation order', { crime: { code: '066/39', countClass: '66' } }],
  ['a broken stalking protection order', { crime: { code: '068/16', countClass: '66' } }],
  ['another broken order of those', { crime: { code: '068/19', countClass: '66' } }],
  ['and another', { crime: { code: '068/20', countClass: '66' } }],
  ['a child killed by neglect', { crime: { code: '004/03', countClass: '4/3' } }],
  ['a death that somebody allowed', { crime: { code: '004/07', countClass: '4/7' } }],
  [
    'what once was an assault, of a victim who has not arrived',
    { crime: { classesEver: [{ code: '105/01', countClass: '105A' }] }, victims: [] },
  ],
  ['mutilation', { crime: { code: '008/52', countClass: '8N' } }],
  ['what once was a robbery', { crime: { classesEver: [{ code: '034/01', countClass: '34B' }] } }],
  ['a flag of domestic abuse', { crime: { flags: ['domestic_abuse'] } }],
  ['a flag of coercive control', { crime: { flags: ['coercive_control'] } }],
  ['a flag of a child', { crime: { flags: ['child'] } }],
  ['a flag of a sexual motive', { crime: { flags: ['sexual'] } }],
  ['a flag of honour', { crime: { flags: ['honour_based'] } }],
  ['a former partner', { suspects: [{ relation: 'ex_partner' }] }],
  ['a victim of 17', { victims: [{ id: 'v1', kind: 'person', age: '16-17' }] }],
  ['a victim of unknown age', { victims: [{ id: 'v1', kind: 'person' }] }],
  ['a victim who may be a person', { victims: [{ id: 'v1' }] }],
]

test.each(serious)('%s: the registrar decides', (_, change) => {
  expect(judged(hocrC404c, soundCase('C4', change))).toBe('not met, refer')
  expect(judged(hocrC404c, requestCase('C4', change))).toBe('not met, refer')
  expect(judged(hocrC404c, soundCase('C4', { ...change, decisionMaker: theRegistrar }))).toBe('met')
})

const others: readonly (readonly [string, Given])[] = [
  ['damage', {}],
  ['common assault', { crime: { code: '105/01', countClass: '105A' } }],
  ['actual bodily harm', { crime: { code: '008/06', countClass: '8N' } }],
  ['harassment', { crime: { code: '195/94', countClass: '8L' } }],
  ['a flag of hate', { crime: { flags: ['hate', 'repeat'] } }],
  ['an organisation', { victims: [{ id: 'v1', kind: 'organisation' }] }],
  ['nobody as a victim', { victims: [] }],
  ['violence against the state, with nobody as a victim', { crime: { code: '003/03', countClass: '3A' }, victims: [] }],
  ['a suspect nobody knows', { suspects: [{ relation: 'unknown' }] }],
]

test.each(others)('%s: any decision maker decides', (_, change) => {
  expect(judged(hocrC404c, soundCase('C4', change))).toBe('met')
})

test('other categories are for other rules', () => {
  expect(judged(hocrC404c, soundCase('C3', { crime: { flags: ['domestic_abuse'] } }))).toBe('not applicable')
})
