import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCase } from '../case-files/case-file.ts'
import { informedCase } from '../examples/informed-case.ts'
import { soundCase } from '../examples/sound-case.ts'

const former = fs.readFileSync(path.resolve(import.meta.dirname, '../examples/case.former-names.example.json'), 'utf8')

/** What a case says, without what it leaves unknown or unwritten: a fact that came later is so in a former file. */
const known = (facts: object): unknown =>
  JSON.parse(JSON.stringify(facts, (_, fact: unknown) => (fact === 'unknown' || fact === 0 ? undefined : fact)))

const refusalOf = (facts: object): string => {
  const result = readCase(JSON.stringify(facts))
  return result.ok ? '' : result.refusal.words
}

const caseOf = (facts: object) => {
  const result = readCase(JSON.stringify(facts))
  if (!result.ok) throw new Error(result.refusal.words)
  return result.value
}

describe('a case file in the former names', () => {
  test('is read unconverted, and is the same case', () => {
    const read = readCase(former)
    if (!read.ok) throw new Error(read.refusal.words)
    expect(soundCase('C2', { crime: { id: 'ZZ-000123-26' } })).toMatchObject(known(read.value) as object)
    expect(known(read.value)).toMatchObject({
      requesterFacts: { victimNow: 'stands by it' },
      judgements: { convinced: 'yes' },
    })
  })

  test('may give the former words of an answer', () => {
    const { notification: _notification, ...facts } = informedCase('C2')
    const former = `{ "telling": { "agreedAt": "2026-10-01T09:00:00Z", "duties": [
      { "victimId": "v1", "state": "told", "toldThrough": "victim" },
      { "victimId": "v2", "state": "nobody to tell", "nobodyToTell": null }
    ] } }`
    const { notification } = caseOf({
      ...facts,
      victims: [{ id: 'v1' }, { id: 'v2' }],
      ...(JSON.parse(former) as object),
    })
    expect(notification?.authorisedAt).toBe('2026-10-01T09:00:00Z')
    expect(notification?.duties.map(({ state }) => state)).toEqual(['informed', 'nobody to inform'])
    expect(notification?.duties[0]?.informedThrough).toBe('victim')
  })

  test('may say what came of an attempt, which no check reads', () => {
    const tried = { at: '2026-10-02T09:00:00Z', channel: 'phone' }
    const duties = [{ victimId: 'v1', attempts: [{ ...tried, result: 'no reply' }] }]
    const { notification } = caseOf({ ...informedCase('C2'), notification: { authorisedAt: tried.at, duties } })
    expect(notification?.duties[0]?.attempts).toEqual([tried])
  })

  test('which gives a name in both spellings is refused by the former one', () => {
    const facts = informedCase('C2')
    expect(refusalOf({ ...facts, asked: facts.requesterFacts })).toBe('the case: not known here: asked')
  })

  test('a word is converted only as the answer it was', () => {
    expect(refusalOf({ ...informedCase('C2'), stage: 'told' })).toMatch(/^stage: /)
    expect(refusalOf(JSON.parse('{"constructor": 1, "__proto__": 2}') as object)).toContain('not known here')
  })
})
