import { describe, expect, test } from 'vitest'
import { anItem, judgedWell, requestCase, soundCase } from '../examples/sound-case.ts'
import { restsOnOwnRule, secondSource, whySecondSource } from './second-source.ts'

type Given = NonNullable<Parameters<typeof soundCase>[1]>

const ADULT = { id: 'v1', kind: 'person', age: 'adult' } as const
const CHILD = { id: 'v2', kind: 'person', age: 'under 13' } as const
const RAPE = { code: '019/08', countClass: '19C' }
const STALKING = { code: '195/12', countClass: '8Q' }
const WOUNDING = { code: '005/01', countClass: '5D' }
const TRAP_SET = { code: '008/03', countClass: '10A' }

/** A theft from a grown person, with nobody suspected, unless the change says otherwise. */
const why = (given: Given) => whySecondSource(soundCase('C2', { suspects: [], ...given }))

describe('why more than a side’s own word is needed', () => {
  test('it is not, for a theft from grown people with nobody suspected', () => {
    expect(why({})).toBeUndefined()
    expect(why({ victims: [ADULT, { id: 'v3', kind: 'organisation' }] })).toBeUndefined()
  })

  test.each<[RegExp, Given]>([
    [/sexual offence/, { crime: RAPE }],
    [/sexual offence/, { crime: { flags: ['sexual', 'domestic_abuse'] } }],
    [/domestic abuse/, { crime: { ...STALKING, flags: ['domestic_abuse'] } }],
    [/stalking/, { crime: STALKING, victims: [CHILD] }],
    [/stalking/, { crime: { classesEver: [STALKING] } }],
    [/under 18/, { victims: [CHILD] }],
    [/under 18/, { victims: [ADULT, CHILD] }],
    [/honour-based/, { crime: { ...WOUNDING, flags: ['honour_based'] } }],
    [/violence/, { crime: WOUNDING, suspects: [{}] }],
    [/violence/, { crime: { classesEver: [WOUNDING] } }],
    [/suspected/, { suspects: [{}] }],
  ])('%s', (words, given) => {
    expect(why(given)).toMatch(words)
  })

  test('no victim has arrived: of an offence that has one it may be a child, of one against the state it is not', () => {
    expect(why({ victims: [] })).toMatch(/under 18/)
    expect(why({ victims: [], crime: TRAP_SET })).toBeUndefined()
    expect(why({ victims: [], crime: { ...TRAP_SET, classesEver: [{ code: '048/01', countClass: '48' }] } })).toMatch(
      /under 18/,
    )
  })

  test('a suspect’s account names somebody, whoever took it down', () => {
    const taken = anItem({ kind: 'suspect account', madeBy: 'police' })
    expect(why({ evidence: [taken] })).toMatch(/suspected/)
    expect(why({ evidence: [anItem({ kind: 'medical finding', madeBy: 'suspect' })] })).toMatch(/suspected/)
    expect(why({ evidence: [anItem({ kind: 'document', madeBy: 'police' })] })).toBeUndefined()
  })
})

describe('something that stands apart', () => {
  const film = (change: Parameters<typeof anItem>[0], given: Given = {}) =>
    secondSource(soundCase('C2', { evidence: [anItem(change)], ...given }))

  test('is held: attached, or seen by the decision maker', () => {
    expect(film({ held: 'attached' })).toBe('yes')
    expect(film({ held: 'neither' })).toBe('no')
    expect(film({ held: 'unknown' })).toBe('unknown')
    expect(film({ held: 'seen' })).toBe('yes')
    expect(film({ held: 'seen' }, { judgements: { decisive: { viewedByDecisionMaker: 'no' } } })).toBe('no')
    expect(film({ held: 'seen' }, { judgements: { decisive: null } })).toBe('unknown')
    expect(film({ held: 'seen' }, { judgements: null })).toBe('unknown')
    expect(film({ held: 'unknown' }, { judgements: { decisive: { viewedByDecisionMaker: 'yes' } } })).toBe('unknown')
  })

  test('is not seen because another item was', () => {
    const judgements = { evidence: ['e1', 'e2'].map((evidenceId) => ({ evidenceId, ...judgedWell })) }
    const word = anItem({ kind: 'victim account', madeBy: 'victim' })
    const beside = (held: 'seen' | 'attached') =>
      secondSource(soundCase('C2', { evidence: [word, anItem({ id: 'e2', held })], judgements }))
    expect(beside('seen')).toBe('unknown')
    expect(beside('attached')).toBe('yes')
  })

  test('may at asking have been seen by somebody', () => {
    const asked = (held: 'seen' | 'attached' | 'neither' | 'unknown') =>
      secondSource(requestCase('C2', { evidence: [anItem({ held })] }))
    expect(asked('seen')).toBe('yes')
    expect(asked('attached')).toBe('yes')
    expect(asked('unknown')).toBe('unknown')
    expect(asked('neither')).toBe('no')
  })

  test('has a line on where it came from, and one on how to check it', () => {
    expect(film({ originWords: 3, howVerifiableWords: 3 })).toBe('yes')
    expect(film({ originWords: 2, howVerifiableWords: 3 })).toBe('unknown')
    expect(film({ originWords: 3, howVerifiableWords: 2 })).toBe('unknown')
  })

  test.each(['isAbsenceOnly', 'isWrongSuspectOnly', 'isOpinionAboutVictim'] as const)(
    'says something of the event: %s',
    (trait) => {
      expect(film({ [trait]: 'no' })).toBe('yes')
      expect(film({ [trait]: 'unknown' })).toBe('unknown')
      expect(film({ [trait]: 'yes' })).toBe('no')
    },
  )

  test('was new, or nobody knows', () => {
    expect(film({ obtainedAt: 'unknown' })).toBe('yes')
    expect(film({ obtainedAt: 'unknown', knownToRecorderOrOic: 'unknown' })).toBe('unknown')
    expect(film({ obtainedAt: '2026-11-02T09:00:00Z', knownToRecorderOrOic: 'unknown' })).toBe('unknown')
    expect(film({ knownToRecorderOrOic: 'unknown' })).toBe('yes')
  })
})

test('a case rests on the offence’s own rule where one item claims it', () => {
  const paid = anItem({ id: 'e2', effect: 'paid before police contact' })
  const asked = (crime: typeof TRAP_SET, ...evidence: ReturnType<typeof anItem>[]) =>
    restsOnOwnRule(requestCase('C2', { crime, evidence }))
  const pumps = { code: '053/25', countClass: '49A' }
  expect(asked(pumps, anItem(), paid)).toBe(true)
  expect(asked(pumps, anItem())).toBe(false)
  expect(asked(TRAP_SET, anItem(), paid)).toBe(false)
})
