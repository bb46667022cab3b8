import { expect, test } from 'vitest'
import type { CaseCrime, CaseInvolvement } from '#lib/crimes/model'
import { dangersTo, routesTo } from './safe-contact.ts'

const involvement = (role: CaseInvolvement['role'], more: Partial<CaseInvolvement> = {}): CaseInvolvement => ({
  id: role,
  crimeId: 'crime',
  role,
  staffId: null,
  personId: role,
  relation: null,
  fromDay: null,
  toDay: null,
  gone: false,
  yearOfBirth: 1980,
  personKind: 'person',
  ...more,
})

const crime = (more: Partial<CaseCrime> = {}, involvements: readonly CaseInvolvement[] = []): CaseCrime => ({
  id: 'crime',
  reference: 'ZZ/000123/26',
  code: '105/01',
  countClass: '105A',
  offenceGroup: 'violence',
  listed: true,
  recordedAt: '',
  reportedAt: '',
  charged: null,
  onBail: null,
  flags: [],
  reporter: 'victim',
  rmsStatus: 'live',
  unitId: 'unit',
  cancelledById: null,
  classesEver: [{ code: '105/01', countClass: '105A' }],
  mergedFrom: [],
  isIncomplete: false,
  openRequestIds: [],
  involvements,
  ...more,
})

const dangers = (of: CaseCrime, victim: CaseInvolvement | undefined = involvement('victim')) =>
  dangersTo(of, victim, '2026-06-15')

test('an ordinary crime between adults names no danger', () => {
  expect(dangers(crime())).toEqual([])
  expect(dangers(crime(), involvement('victim', { personKind: 'organisation', yearOfBirth: null }))).toEqual([])
})

test('each of these makes a careless message dangerous', () => {
  expect(dangers(crime({ flags: ['domestic_abuse', 'honour_based', 'coercive_control'] }))).toEqual([
    'domestic abuse',
    'honour-based abuse',
    'coercive control',
  ])
  expect(
    dangers(
      crime({
        classesEver: [
          { code: '105/01', countClass: '105A' },
          { code: '019/08', countClass: '19C' },
        ],
      }),
    ),
  ).toEqual(['a sexual offence'])
  expect(dangers(crime({ classesEver: [{ code: '195/12', countClass: '8Q' }] }))).toEqual(['stalking'])
  expect(dangers(crime({ classesEver: [{ code: '008/56', countClass: '8M' }] }))).toEqual(['stalking'])
  expect(dangers(crime({}, [involvement('suspect', { relation: 'ex_partner' })]))).toEqual(['domestic abuse'])
  expect(dangers(crime(), involvement('victim', { yearOfBirth: 2010 }))).toEqual(['a child'])
})

test('an age not known is taken for young, and so is a victim of whom nothing is held', () => {
  expect(dangers(crime(), involvement('victim', { yearOfBirth: null }))).toEqual(['a victim whose age is not known'])
  expect(dangersTo(crime(), undefined, '2026-06-15')).toEqual(['a victim whose age is not known'])
})

test('a suspect who is no longer named in the RMS makes no danger', () => {
  expect(dangers(crime({}, [involvement('suspect', { relation: 'partner', gone: true })]))).toEqual([])
})

test('each way of reaching the victim carries the suspects who share it or may', () => {
  const victim = { phone: '07700 900123', email: 'avery@example.com', address: ' ' }
  const sharers = [
    { route: 'phone', name: 'Ronan Thackwell', answer: 'shared' },
    { route: 'phone', name: null, answer: 'shared' },
    { route: 'email', name: 'Ronan Thackwell', answer: 'not_known' },
    { route: 'address', name: 'Ronan Thackwell', answer: 'shared' },
  ] as const
  expect(routesTo(victim, sharers)).toEqual([
    { kind: 'phone', value: '07700 900123', sharedWith: ['Ronan Thackwell', 'a suspect'], notComparedWith: [] },
    { kind: 'email', value: 'avery@example.com', sharedWith: [], notComparedWith: ['Ronan Thackwell'] },
  ])
})
