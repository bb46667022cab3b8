import { describe, expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { allOffences } from '#lib/counting-rules/testing/all-offences'
import { titleOf, type Offence } from '#lib/counting-rules/offences'
import type { RequesterFacts } from '#lib/counting-rules/model'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrC404b } from './hocr-c4-04b.ts'

type Given = Parameters<typeof soundCase>[1]
type Mistake = RequesterFacts<'C4'>['mistake']

const fit = (mistake: Mistake, pair: string, change: Given = {}): string => {
  const [code = '', countClass = ''] = pair.split(' ')
  const facts = requestCase('C4', {
    ...change,
    crime: { ...change.crime, code, countClass },
    requesterFacts: { mistake, ...change.requesterFacts },
  })
  return judged(hocrC404b, facts)
}

const theft = '049/10 49'

describe('each kind of mistake is only for the offences it can be about', () => {
  const kinds: readonly (readonly [Mistake, string, string])[] = [
    ['damage that cleaned off', '149/00 58A', 'met'],
    ['damage that cleaned off', '058/00 58D', 'met'],
    ['damage that cleaned off', '058/04 58J', 'not met, refer'],
    ['damage that cleaned off', '057/00 58A', 'not met, refuse'],
    ['damage that cleaned off', '056/01 56A', 'not met, refuse'],
    ['damage that cleaned off', '005/01 5D', 'not met, refuse'],
    ['damage that cleaned off', theft, 'not met, refuse'],
    ['nuisance call', '008/72 8R', 'met'],
    ['nuisance call', '138/52 8R', 'met'],
    ['nuisance call', '195/94 8L', 'not met, refer'],
    ['nuisance call', '068/23 66', 'not met, refer'],
    ['nuisance call', '066/22 66', 'not met, refer'],
    ['nuisance call', '005/28 8R', 'not met, refuse'],
    ['nuisance call', '003/01 3B', 'not met, refuse'],
    ['nuisance call', theft, 'not met, refuse'],
    ['driving before investigation', '802/00 802', 'met'],
    ['driving before investigation', '004/04 4/4', 'met'],
    ['driving before investigation', '037/01 37/1', 'met'],
    ['driving before investigation', '008/04 8N', 'not met, refer'],
    ['driving before investigation', '001/01 1', 'not met, refuse'],
    ['driving before investigation', '048/01 48', 'not met, refuse'],
    ['support centre figures', '019/08 19C', 'met'],
    ['support centre figures', '020/05 20A', 'met'],
    ['support centre figures', '105/01 105A', 'not met, refuse'],
    ['flight from abroad', '105/01 105A', 'met'],
    ['flight from abroad', '028/03 28I', 'not met, refuse'],
    ['flight from abroad', '802/00 802', 'not met, refuse'],
    ['points to prove not made out', '092/51 92D', 'met'],
    ['points to prove not made out', '058/00 58D', 'not met, refer'],
    ['points to prove not made out', '105/01 105A', 'not met, refuse'],
    ['third party not confirmed', '105/01 105A', 'met'],
    ['report misheard or misread', '034/01 34B', 'met'],
    ['happened outside England and Wales', '034/01 34B', 'met'],
  ]

  test.each(kinds)('%s, %s: %s', (mistake, pair, finding) => {
    expect(fit(mistake, pair)).toBe(finding)
  })

  test('what cannot be told from the list the registrar decides, but nothing that is clearly another kind', () => {
    const calls = { requesterFacts: { mistake: 'nuisance call' as const }, decisionMaker: theRegistrar }
    expect(judged(hocrC404b, soundCase('C4', { ...calls, crime: { code: '195/94', countClass: '8L' } }))).toBe('met')
    expect(judged(hocrC404b, soundCase('C4', { ...calls, crime: { code: '049/10', countClass: '49' } }))).toBe(
      'not met, refuse',
    )
  })

  test('an offence that no list holds is for the registrar', () => {
    expect(fit('damage that cleaned off', '149/77 58A')).toBe('not met, refer')
    expect(fit('report misheard or misread', '149/77 58A')).toBe('met')
  })
})

describe('the schools protocol', () => {
  const protocol = (pair: string, change: Given = {}) => fit('schools protocol', pair, change)
  const child = { victims: [{ id: 'v1', kind: 'person', age: '13-15' }] } satisfies Given
  const pupil = { suspects: [{ age: 'under 13' }] } satisfies Given

  test.each([
    '105/01 105A',
    theft,
    '149/00 58D',
    '195/94 8L',
    '125/09 9A',
    '044/00 44',
    '137/18 44',
    '040/00 40',
    '125/11 9A',
    '008/72 8R',
  ])('%s between pupils', (pair) => {
    expect(protocol(pair, child)).toBe('met')
    expect(protocol(pair, pupil)).toBe('met')
    expect(protocol(pair, { suspects: [{ age: '16-17' }] })).toBe('met')
    expect(protocol(pair)).toBe('not met, refuse')
  })

  test.each(['008/06 8N', '039/00 39', '058/00 58B', '008/57 105B', '058/04 58J', '066/91 9B', '008/55 9B'])(
    '%s may have been serious',
    (pair) => {
      expect(protocol(pair, child)).toBe('not met, refer')
      expect(protocol(pair)).toBe('not met, refuse')
    },
  )

  test.each(['034/01 34B', '019/08 19C', '008/01 8N', '028/03 28I', '008/77 8N', '056/01 56A'])('%s never', (pair) => {
    expect(protocol(pair, child)).toBe('not met, refuse')
  })

  test('where nobody knows how old somebody was, the registrar decides', () => {
    expect(protocol(theft, { suspects: [{ age: 'unknown' }] })).toBe('not met, refer')
    expect(protocol(theft, { victims: [{ id: 'v1', kind: 'person' }] })).toBe('not met, refer')
    expect(protocol(theft, { victims: [{ id: 'v1', kind: 'organisation' }], suspects: [] })).toBe('not met, refer')
    expect(protocol(theft, { victims: [{ id: 'v1', kind: 'organisation' }] })).toBe('not met, refuse')
  })
})

describe('police conduct', () => {
  const conduct = (pair: string, change: Given = {}) => fit('police conduct before case to answer', pair, change)
  const officer = { suspects: [{ isPoliceStaff: 'yes' }] } satisfies Given

  test('is about a suspect in the police', () => {
    expect(conduct('105/01 105A', officer)).toBe('met')
    expect(conduct('105/01 105A')).toBe('not met, refuse')
    expect(conduct('105/01 105A', { suspects: [] })).toBe('not met, refer')
    expect(conduct('105/01 105A', { suspects: [{ isPoliceStaff: 'unknown' }] })).toBe('not met, refer')
    expect(conduct('105/01 105A', { suspects: [{ isPoliceStaff: 'no' }, { isPoliceStaff: 'unknown' }] })).toBe(
      'not met, refer',
    )
  })

  test('and of what could not be done on duty the list does not say it', () => {
    for (const pair of ['001/01 1', '019/08 19C', '034/01 34B', theft])
      expect(conduct(pair, officer)).toBe('not met, refer')
  })
})

test('a third party, where there is nobody to confirm it', () => {
  expect(fit('third party not confirmed', '092/51 92D', { victims: [] })).toBe('not met, refuse')
  expect(fit('third party not confirmed', '058/00 58D', { victims: [] })).toBe('not met, refer')
  expect(fit('third party not confirmed', '092/51 92D')).toBe('met')
  expect(fit('third party not confirmed', '105/01 105A', { victims: [] })).toBe('met')
})

test('the offence that was reported is asked too', () => {
  const wounding = { code: '005/01', countClass: '5D' }
  expect(judged(hocrC404b, requestCase('C4', { requesterFacts: { reportedOffence: wounding } }))).toBe(
    'not met, refuse',
  )
  expect(judged(hocrC404b, soundCase('C4', { judgements: { reportedOffenceInLog: wounding } }))).toBe('not met, refuse')
})

test('what was reported, and is no offence, is not asked', () => {
  const civil = { requesterFacts: { reported: 'civil matter' }, judgements: { reportedInLog: 'civil matter' } } as const
  expect(judged(hocrC404b, soundCase('C4', civil))).toBe('met')
  expect(judged(hocrC404b, requestCase('C4', { requesterFacts: { reported: 'civil matter' } }))).toBe('met')
})

test('it is said which offence the kind of mistake cannot be about', () => {
  const facts = requestCase('C4', { crime: { code: '049/10', countClass: '49' } })
  expect(hocrC404b.judge(facts, hocr2026)).toMatchObject({
    wrong: `This kind of mistake cannot be about this offence: ${titleOf('049/10', '49')}.`,
  })
})

test('an earlier class of the crime that speaks against it is for the registrar', () => {
  const classesEver = [{ code: '057/00', countClass: '58A' }]
  expect(judged(hocrC404b, soundCase('C4', { crime: { classesEver } }))).toBe('not met, refer')
})

test('until the kind is known, and of other categories, it says nothing', () => {
  expect(judged(hocrC404b, requestCase('C4', { requesterFacts: { mistake: 'unknown' } }))).toBe('not applicable')
  expect(judged(hocrC404b, soundCase('C2'))).toBe('not applicable')
})

/** The whole list, stated a second time: of each kind the codes that it is about, and those of which the list does not say. */
const wholeList: readonly (readonly [Mistake, string, string, Given])[] = [
  ['damage that cleaned off', '058/00 149/00', '058/04', {}],
  ['nuisance call', '008/72 138/52', '195/94 068/23 066/22', {}],
  [
    'driving before investigation',
    '802/00 004/04 004/06 004/08 004/09 004/12 004/13 004/17 004/18 004/19 037/01',
    '008/04',
    {},
  ],
  [
    'schools protocol',
    '105/01 044/00 137/18 049/10 040/00 149/00 195/94 125/09 125/11 008/72',
    '008/06 039/00 058/00 058/04 008/57 066/91 008/55',
    { victims: [{ id: 'v1', kind: 'person', age: '16-17' }] },
  ],
]

test.each(wholeList)('of the whole list, %s', (mistake, fitting, unclear, given) => {
  const [fits, doubtful] = [fitting.split(' '), unclear.split(' ')]
  for (const { code, countClass, kind } of allOffences) {
    if (kind === 'notifiable reported incident' || kind === 'recorded elsewhere') continue
    const expected = fits.includes(code) ? 'met' : doubtful.includes(code) ? 'not met, refer' : 'not met, refuse'
    expect(fit(mistake, `${code} ${countClass}`, given), `${code} ${countClass}`).toBe(expected)
  }
})

const BY_BASIS = { state: 'met', victim: 'not met, refuse', both: 'not met, refer', unknown: 'not met, refer' } as const
const isOnGround = ({ group, subgroup, code }: Offence): boolean =>
  group === 'Burglary' ||
  group === 'Vehicle offences' ||
  code === '802/00' ||
  subgroup === 'Death or serious injury - unlawful driving'
const isOnDuty = ({ group, subgroup, homicide }: Offence): boolean =>
  (['Violence against the person', 'Public order offences'].includes(group) && !homicide) ||
  subgroup === 'Criminal damage'

/** The same of the kinds that go by whose crime it is, and by its group. */
const byGroup: readonly (readonly [Mistake, (offence: Offence) => string, Given])[] = [
  ['points to prove not made out', ({ basis }) => BY_BASIS[basis], {}],
  ['flight from abroad', (offence) => (isOnGround(offence) ? 'not met, refuse' : 'met'), {}],
  [
    'police conduct before case to answer',
    (offence) => (isOnDuty(offence) ? 'met' : 'not met, refer'),
    { suspects: [{ isPoliceStaff: 'yes' }] },
  ],
  ['support centre figures', ({ group }) => (group === 'Sexual offences' ? 'met' : 'not met, refuse'), {}],
  ['third party not confirmed', () => 'met', {}],
]

test.each(byGroup)('of the whole list, by whose crime it is and by its group, %s', (mistake, expected, given) => {
  for (const offence of allOffences) {
    if (offence.kind !== 'notifiable crime') continue
    const pair = `${offence.code} ${offence.countClass}`
    expect(fit(mistake, pair, given), pair).toBe(expected(offence))
  }
})
