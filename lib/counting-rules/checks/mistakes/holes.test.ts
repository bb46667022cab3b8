import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { readCase } from '#lib/counting-rules/case-files/case-file'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { versions } from '#lib/counting-rules/years/versions'

const barring = (facts: Facts): readonly string[] =>
  assess(hocr2026, 'deciding', facts, versions)
    .findings.filter(({ bars }) => bars)
    .map(({ check }) => check)

type Pair = readonly [code: string, countClass: string]
type Given = Parameters<typeof soundCase>[1]
interface Hole {
  readonly crime: Pair
  readonly mistake: RequesterFacts<'C4'>['mistake']
  readonly conditions?: RequesterFacts<'C4'>['conditions']
  /** What makes it honest, and nothing else. */
  readonly twin: Given
  /** The check that bars it whoever decides. */
  readonly bars: string
}

const civil = { requesterFacts: { reported: 'civil matter' }, judgements: { reportedInLog: 'civil matter' } } as const
const offence = (code: string, countClass: string) => ({
  crime: { code, countClass },
  requesterFacts: { reportedOffence: { code, countClass } },
  judgements: { reportedOffenceInLog: { code, countClass } },
})

const holes: Readonly<Record<string, Hole>> = {
  'a robbery as not a notifiable offence': {
    crime: ['034/01', '34B'],
    mistake: 'not a notifiable offence',
    twin: civil,
    bars: 'HOCR-C4-04',
  },
  'a harassment that was misheard, and was reported as one': {
    crime: ['195/94', '8L'],
    mistake: 'report misheard or misread',
    twin: civil,
    bars: 'HOCR-C4-04',
  },
  'a theft that was entered on the wrong form, and was reported as one': {
    crime: ['049/10', '49'],
    mistake: 'entered on the wrong form',
    twin: civil,
    bars: 'HOCR-C4-04',
  },
  'wounding with intent as damage that cleaned off': {
    crime: ['005/01', '5D'],
    mistake: 'damage that cleaned off',
    conditions: { 'cleaned off at no cost': 'yes' },
    twin: offence('149/00', '58A'),
    bars: 'HOCR-C4-04b',
  },
  'theft as a nuisance call': {
    crime: ['049/10', '49'],
    mistake: 'nuisance call',
    conditions: { 'the call caused distress': 'no' },
    twin: offence('008/72', '8R'),
    bars: 'HOCR-C4-04b',
  },
  'an adult’s theft under the schools protocol': {
    crime: ['049/10', '49'],
    mistake: 'schools protocol',
    conditions: {
      'it was between pupils at school': 'yes',
      'school or family asked for it to be recorded': 'no',
      'it was serious': 'no',
    },
    twin: { suspects: [{ relation: 'acquaintance', isPoliceStaff: 'no', age: '13-15' }] },
    bars: 'HOCR-C4-04b',
  },
}

const factsOf = ({ crime: [code, countClass], mistake, conditions = {} }: Hole, change: Given = {}): Facts =>
  soundCase('C4', {
    ...change,
    crime: { code, countClass, ...change.crime },
    requesterFacts: { mistake, conditions, ...change.requesterFacts },
  })

describe.each(Object.entries(holes))('%s', (_, hole) => {
  test('is permitted to nobody, by its own finding', () => {
    expect(barring(factsOf(hole))).toContain(hole.bars)
    expect(barring(factsOf(hole, { decisionMaker: theRegistrar })).filter((id) => id !== 'HOCR-C4-05')).toEqual([
      hole.bars,
    ])
  })

  test('nor where the registrar sets aside whatever can be set aside', () => {
    const setAside = ['HOCR-C4-04', 'HOCR-C4-04a', 'HOCR-C4-04b', 'HOCR-C4-04c', 'HOCR-C4-04d', 'HOCR-C4-02'].map(
      (check) => ({ check, reasonWords: 12, byRegistrar: 'yes' as const }),
    )
    expect(barring(factsOf(hole, { decisionMaker: theRegistrar, judgements: { setAside } }))).toContain(hole.bars)
  })

  test('its honest twin is', () => {
    expect(barring(factsOf(hole, { ...hole.twin, decisionMaker: theRegistrar }))).toEqual([])
  })
})

describe('a case file of before, that says itself whether the offence was notifiable', () => {
  const {
    requesterFacts: asked,
    judgements,
    ...rest
  } = soundCase('C4', { crime: { code: '049/10', countClass: '49' } })
  if (asked?.category !== 'C4' || judgements === null) throw new Error('no mistake')
  const { reported: _r, reportedOffence: _o, investigationBegun: _i, ...before } = asked
  const { log: _l, reportedInLog: _n, reportedOffenceInLog: _p, ...judged } = judgements
  const written = {
    ...rest,
    requesterFacts: {
      ...before,
      mistake: 'not a notifiable offence',
      conditions: { 'offence was notifiable when recorded': 'no' },
    },
    judgements: judged,
    evidence: [],
  }

  test('is read, and permits nothing', () => {
    const read = readCase(JSON.stringify(written))
    if (!read.ok) throw new Error(read.refusal.words)
    expect(barring(read.value)).toEqual(['HOCR-C4-04', 'HOCR-C4-04a', 'HOCR-C4-04d'])
    expect(
      barring({ ...read.value, decisionMaker: soundCase('C4', { decisionMaker: theRegistrar }).decisionMaker }),
    ).toEqual(['HOCR-C4-04', 'HOCR-C4-04d'])
  })
})
