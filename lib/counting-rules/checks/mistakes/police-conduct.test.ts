import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { anItem, soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import type { Evidence, Facts, RequesterFacts } from '#lib/counting-rules/model'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { versions } from '#lib/counting-rules/years/versions'

type Given = NonNullable<Parameters<typeof soundCase>[1]>
type Conditions = RequesterFacts<'C4'>['conditions']

const barring = (facts: Facts): readonly string[] =>
  assess(hocr2026, 'deciding', facts, versions)
    .findings.filter(({ bars }) => bars)
    .map(({ check }) => check)

const theLog = anItem({ kind: 'incident log' })
const theDecision = (change: Partial<Evidence> = {}) =>
  anItem({ id: 'e2', kind: 'document', madeBy: 'police', ...change })

/** A complaint about an officer, whose decision the authority has written, before the registrar. */
const complaint = (conditions: Conditions = {}, change: Given = {}): Facts =>
  soundCase('C4', {
    crime: { code: '105/01', countClass: '105A' },
    suspects: [{ relation: 'unknown', isPoliceStaff: 'yes' }],
    evidence: [theLog, theDecision()],
    decisionMaker: theRegistrar,
    ...change,
    requesterFacts: {
      mistake: 'police conduct before case to answer',
      conditions: {
        'officer was on duty': 'yes',
        'it was done in the execution of duty': 'yes',
        'the appropriate authority decided in writing': 'yes',
        'case to answer was found': 'no',
        ...conditions,
      },
    },
  })

test('in the execution of duty, and the authority’s decision is there in writing: the registrar may cancel it', () => {
  expect(barring(complaint())).toEqual([])
})

test('nobody else may: a suspect works for the police', () => {
  expect(barring(complaint({}, { decisionMaker: soundCase('C4').decisionMaker ?? {} }))).toEqual(['HOCR-A-01c'])
})

describe('of a complaint by its own finding alone', () => {
  test.each<readonly [string, Conditions, Given]>([
    ['on duty, and in no execution of it', { 'it was done in the execution of duty': 'no' }, {}],
    ['on duty, and nobody says whether in its execution', { 'it was done in the execution of duty': 'unknown' }, {}],
    ['the authority decided nothing in writing', { 'the appropriate authority decided in writing': 'no' }, {}],
    ['nobody says whether it did', { 'the appropriate authority decided in writing': 'unknown' }, {}],
    ['it is said to be in writing, and is not there', {}, { evidence: [theLog] }],
    ['it is there, and nobody holds it', {}, { evidence: [theLog, theDecision({ held: 'neither' })] }],
    ['it is there, and nobody says who holds it', {}, { evidence: [theLog, theDecision({ held: 'unknown' })] }],
    ['the suspect wrote it', {}, { evidence: [theLog, theDecision({ madeBy: 'suspect' })] }],
    ['nobody knows who wrote it', {}, { evidence: [theLog, theDecision({ madeBy: 'unknown' })] }],
    ['it is a message', {}, { evidence: [theLog, theDecision({ kind: 'message' })] }],
  ])('%s', (_, conditions, change) => {
    expect(barring(complaint(conditions, change))).toEqual(['HOCR-C4-04'])
  })

  test.each<readonly [string, Partial<Evidence>]>([
    ['it was seen, where it is held', { held: 'seen' }],
    ['a body outside the force wrote it', { madeBy: 'other body' }],
  ])('but not where %s', (_, change) => {
    expect(barring(complaint({}, { evidence: [theLog, theDecision(change)] }))).toEqual([])
  })
})

test('a case of before, which says only that the officer was on duty, is not known to be one', () => {
  const before = {
    'it was done in the execution of duty': undefined,
    'the appropriate authority decided in writing': undefined,
  }
  expect(barring(complaint(before, { evidence: [theLog] }))).toEqual(['HOCR-C4-04'])
})
