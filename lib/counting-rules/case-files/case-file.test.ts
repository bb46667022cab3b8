import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { assessFacts, caseSchema, readCase } from './case-file.ts'
import { anItem, soundCase } from '../examples/sound-case.ts'
import { versions } from '../years/versions.ts'

const here = path.resolve(import.meta.dirname, '..')
const refusalOf = (text: string): string => {
  const read = readCase(text)
  return read.ok ? '' : read.refusal.words
}

test('the schema beside this file is the one that is asked for', () => {
  const written: unknown = JSON.parse(fs.readFileSync(path.join(here, 'case.schema.json'), 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(caseSchema())))
})

test('a case is judged by the rules of its day, with what is asked about it', () => {
  const assessed = assessFacts(soundCase('C2'))
  expect(assessed.ok && assessed.value).toMatchObject({
    version: 'HOCR-2026-27',
    verdict: 'permit',
    mayDecide: ['decision-maker', 'deputy-registrar', 'registrar'],
    victimsInformedFirst: 'yes',
    nextTextNotHeld: false,
    offence: { listed: true },
  })
})

test('a case written when the facts still held what has left them is read, and that is ignored', () => {
  const facts = JSON.parse(JSON.stringify(soundCase('C2'))) as Record<string, Record<string, unknown>>
  const before = {
    ...facts,
    crime: { ...facts.crime, reportedOn: '2026-11-02', openRequests: 0, mergedFrom: ['crime-b'] },
    suspects: [{ id: 's1', relation: 'stranger', isPoliceStaff: 'no', age: 'adult' }],
    evidence: [{ ...anItem(), eventOn: '2026-11-02', uploadedAt: null }],
    request: { ...facts.request, categoriesNamed: 1, requester: { role: 'officer', isOic: 'yes' } },
    reinstating: JSON.parse(
      '{"byRole": "ddm", "registrarTold": "yes", "outcomeClockReopened": "yes", "originalReferenceAndDatesKept": "no"}',
    ) as object,
  }
  const read = readCase(JSON.stringify(before))
  for (const part of ['crime', 'suspects', 'evidence', 'request'] as const)
    expect(read.ok && read.value[part], part).toEqual(facts[part])
  expect(read.ok && read.value.reinstating).toMatchObject({ byRole: 'ddm', supervisorNamed: 'unknown' })
  expect(refusalOf(JSON.stringify({ ...facts, request: { ...facts.request, categoriesWanted: 1 } }))).toBe(
    'request: not known here: categoriesWanted',
  )
})

describe('a malformed case', () => {
  const facts = JSON.parse(JSON.stringify(soundCase('C2'))) as Record<string, Record<string, unknown>>

  test('is refused with each place at fault', () => {
    const broken = { ...facts, crime: { ...facts.crime, code: 'a crime!', flags: ['loud'] }, day: 'yesterday' }
    expect(
      refusalOf(JSON.stringify(broken))
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['day', 'crime.code', 'crime.flags[0]'])
  })

  test('says what is not known here, and what is missing', () => {
    expect(refusalOf(JSON.stringify({ ...facts, narrative: 'words', mood: 'bad' }))).toBe(
      'the case: not known here: narrative, mood',
    )
    expect(refusalOf(JSON.stringify({ ...facts, stage: 'dreaming' }))).toMatch(/^stage: (?!not known here)/)
    const { crime: _crime, ...without } = facts
    expect(refusalOf(JSON.stringify(without))).toMatch(/^crime: /)
  })

  test('is no JSON, or no case at all', () => {
    expect(refusalOf('{')).toMatch(/^This is not JSON: /)
    expect(refusalOf('')).toMatch(/^This is not JSON: /)
    for (const text of ['{', '[]']) {
      const read = readCase(text)
      expect(read.ok ? '' : read.refusal.kind).toBe('no-case')
    }
    for (const nothing of ['null', '[]', '7', '"a case"']) expect(refusalOf(nothing)).toMatch(/^the case: /)
  })
})

test('a day before any rules held is refused in words', () => {
  const assessed = assessFacts(soundCase('C2', { day: '2019-05-01' }))
  expect(assessed.ok ? '' : assessed.refusal.kind).toBe('no-rules-held')
})

test('a day after the year is judged by the rules that run on, marked so', () => {
  const [latest] = versions
  const day = `${String(Number(latest.from.slice(0, 4)) + 1)}-05-04`
  const assessed = assessFacts(soundCase('C2', { day, at: `${day}T10:00:00Z` }))
  expect(assessed.ok && assessed.value).toMatchObject({ nextTextNotHeld: true, version: latest.id })
})
