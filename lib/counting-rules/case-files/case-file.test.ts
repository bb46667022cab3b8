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

test('a byte order mark before a case is no part of it; anywhere else it is', () => {
  const text = JSON.stringify(soundCase('C2'))
  expect(refusalOf(`\uFEFF${text}`)).toBe('')
  expect(refusalOf(`${text}\uFEFF`)).toMatch(/^This is not JSON: /)
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
    evidence: [{ ...anItem(), uploadedAt: null }],
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
    'request: not part of a case: categoriesWanted',
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

  test('says what is not part of a case, and what is missing', () => {
    expect(refusalOf(JSON.stringify({ ...facts, narrative: 'words', mood: 'bad' }))).toBe(
      'the case: not part of a case: narrative, mood',
    )
    expect(refusalOf(JSON.stringify({ ...facts, stage: 'dreaming' }))).toMatch(/^stage: (?!not part of a case)/)
    const { crime, ...without } = facts
    expect(refusalOf(JSON.stringify(without))).toBe('crime: is missing. It must be a group of facts, in { }')
    const { code: _code, ...codeless } = crime ?? {}
    expect(refusalOf(JSON.stringify({ ...facts, crime: codeless }))).toBe(
      'crime.code: is missing. It must be a text, in quotation marks',
    )
    const { kind: _kind, ...item } = anItem()
    expect(refusalOf(JSON.stringify({ ...facts, evidence: [item] }))).toMatch(
      /^evidence\[0\]\.kind: is missing\. It must be one of: incident log, first account, /,
    )
  })

  test('says in plain words what a fact must be', () => {
    const says = (change: object) => refusalOf(JSON.stringify({ ...facts, ...change }))
    expect(says({ day: 'yesterday' })).toBe('day: must be a day, such as 2026-11-16')
    expect(says({ at: '2026-11-16' })).toBe('at: must be a time in UTC, such as 2026-11-16T10:00:00Z')
    expect(says({ crime: { ...facts.crime, live: 'perhaps' } })).toBe('crime.live: must be one of: yes, no, unknown')
    expect(says({ victims: 'one' })).toBe('victims: must be a list, in [ ]')
    expect(says({ decisionMaker: { ...facts.decisionMaker, trainedOn: 7 } })).toBe(
      'decisionMaker.trainedOn: must be a text, in quotation marks, or unknown',
    )
    expect(says({ judgements: { ...facts.judgements, reasonWords: -1 } })).toBe(
      'judgements.reasonWords: must be 0 or more',
    )
    expect(says({ matter: { kind: 'dreaming' } })).toMatch(/^matter\.kind: /)
    expect(says({ crime: { ...facts.crime, code: 'a crime!' } })).toBe(
      'crime.code: must be written in the form that --schema gives',
    )
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

describe('a part left out', () => {
  const facts = JSON.parse(JSON.stringify(soundCase('C2'))) as Record<string, unknown>
  const without = (...parts: readonly string[]) =>
    readCase(JSON.stringify(Object.fromEntries(Object.entries(facts).filter(([name]) => !parts.includes(name)))))

  test('is unknown, and nothing in it is read as no', () => {
    const read = without('requesterFacts', 'judgements', 'decisionMaker', 'notification', 'reinstating', 'force')
    expect(read.ok && read.value).toMatchObject({
      requesterFacts: null,
      judgements: null,
      decisionMaker: null,
      notification: null,
      reinstating: null,
      force: { registeredRegistrarExists: 'unknown', reservesThisOffence: 'unknown' },
    })
  })

  test('leaves somebody of whom nothing is known, and nothing that speaks for cancelling', () => {
    const read = without('victims', 'suspects', 'evidence')
    expect(read.ok && read.value).toMatchObject({
      victims: [{ kind: 'unknown', age: 'unknown' }],
      suspects: [{ relation: 'unknown', isPoliceStaff: 'unknown' }],
      evidence: [],
    })
  })

  test('never turns a case that was not permitted into one that is, nor a permit without it', () => {
    for (const part of ['requesterFacts', 'judgements', 'decisionMaker', 'evidence', 'force']) {
      const read = without(part)
      const assessed = read.ok ? assessFacts(read.value) : read
      expect(assessed.ok && assessed.value.verdict, part).not.toBe('permit')
      expect(assessed.ok, part).toBe(true)
    }
  })
})
