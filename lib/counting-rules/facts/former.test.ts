import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCase } from '../case-files/case-file.ts'
import { informedCase } from '../examples/informed-case.ts'
import { soundCase } from '../examples/sound-case.ts'
import type { CaseInput } from '../model.ts'

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
    expect(refusalOf({ ...facts, asked: facts.requesterFacts })).toBe('the case: not part of a case: asked')
  })

  test('a word is converted only as the answer it was', () => {
    expect(refusalOf({ ...informedCase('C2'), stage: 'told' })).toMatch(/^stage: /)
    expect(refusalOf(JSON.parse('{"constructor": 1, "__proto__": 2}') as object)).toContain('not part of a case')
  })
})

const at = '2026-10-02T09:00:00Z'

/** Two cases that between them name everything that was once called otherwise. */
const inTodaysNames = [
  informedCase('C2', {
    victims: [{ id: 'v1' }, { id: 'v2' }],
    request: { earlier: [{ category: 'C2', result: 'authorised', hasNewEvidenceSince: 'yes' }] },
    notification: {
      duties: [
        { victimId: 'v1', state: 'informed', informedThrough: 'victim', attempts: [{ at, channel: 'phone' }] },
        { victimId: 'v2', state: 'nobody to inform' },
      ],
      noVictimDeclaration: { madeByDecisionMaker: 'yes' },
    },
    reinstating: { foundBy: 'decision maker', dutyToInformOpened: 'yes' },
  }),
  soundCase('C3'),
  soundCase('C4'),
]

/** Lays a change over each part of a case that stands under a name, at any depth. */
const changedAt = (name: string, change: (part: unknown) => unknown, written: unknown): unknown => {
  if (Array.isArray(written)) return written.map((entry) => changedAt(name, change, entry))
  if (typeof written !== 'object' || written === null) return written
  return Object.fromEntries(
    Object.entries(written).map(([key, value]: [string, unknown]) => {
      const below = changedAt(name, change, value)
      return [key, key === name ? change(below) : below]
    }),
  )
}

const renamed = (today: string, former: string, written: unknown): unknown => {
  if (Array.isArray(written)) return written.map((entry) => renamed(today, former, entry))
  if (typeof written !== 'object' || written === null) return written
  return Object.fromEntries(
    Object.entries(written).map(([key, value]: [string, unknown]) => [
      key === today ? former : key,
      renamed(today, former, value),
    ]),
  )
}

/** Puts a fact into each entry of a part, or into the part itself. */
const withFact = (fact: string, value: unknown) => (part: unknown) => {
  const put = (entry: unknown): unknown =>
    typeof entry === 'object' && entry !== null ? { ...entry, [fact]: value } : entry
  return Array.isArray(part) ? part.map(put) : put(part)
}

/** Each of the cases that a change touches, read with it and without it. */
const readBoth = (change: (facts: unknown) => unknown) =>
  inTodaysNames
    .map((facts) => ({ facts, changed: change(facts) as CaseInput }))
    .filter(({ facts, changed }) => JSON.stringify(facts) !== JSON.stringify(changed))
    .map(({ facts, changed }) => ({ then: caseOf(changed), now: caseOf(facts) }))

const isReadAsToday = (change: (facts: unknown) => unknown): void => {
  const both = readBoth(change)
  expect(both).not.toEqual([])
  for (const { then, now } of both) expect(then).toEqual(now)
}

test.each([
  ['agreedAt', 'authorisedAt'],
  ['decider', 'decisionMaker'],
  ['dutyToTellOpened', 'dutyToInformOpened'],
  ['toldThrough', 'informedThrough'],
  ['toldThroughReasonWords', 'informedThroughReasonWords'],
  ['isDecider', 'isDecisionMaker'],
  ['judged', 'judgements'],
  ['madeByDecider', 'madeByDecisionMaker'],
  ['nobodyToTell', 'nobodyToInform'],
  ['telling', 'notification'],
  ['tellings', 'notifications'],
  ['survivor', 'principalCrime'],
  ['asked', 'requesterFacts'],
  ['sawEveryTelling', 'sawEveryNotification'],
  ['victimWillBeTold', 'victimWillBeInformed'],
  ['viewedByDecider', 'viewedByDecisionMaker'],
])('%s is read as %s', (former, today) => {
  isReadAsToday((facts) => renamed(today, former, facts))
})

test.each([
  ['foundBy', 'decider', 'decision maker'],
  ['result', 'agreed', 'authorised'],
  ['state', 'told', 'informed'],
  ['state', 'nobody to tell', 'nobody to inform'],
])('to %s, the answer %s is read as %s', (name, former, today) => {
  isReadAsToday((facts) => changedAt(name, (answer) => (answer === today ? former : answer), facts))
})

test.each([
  ['attempts', 'result', 'no reply'],
  ['conditions', 'offence was notifiable when recorded', 'no'],
  ['crime', 'mergedFrom', []],
  ['crime', 'openRequests', 0],
  ['crime', 'reportedOn', '2026-11-02'],
  ['evidence', 'uploadedAt', at],
  ['principalCrime', 'reportedOn', '2026-11-02'],
  ['request', 'categoriesNamed', 1],
  ['request', 'requester', { role: 'officer' }],
  ['suspects', 'id', 's1'],
  ['reinstating', 'originalReferenceAndDatesKept', 'yes'],
  ['reinstating', 'registrarTold', 'yes'],
  ['reinstating', 'outcomeClockReopened', 'yes'],
])('in %s, %s is left out, and nowhere else', (part, fact, value) => {
  isReadAsToday((facts) => changedAt(part, withFact(fact, value), facts))
  expect(refusalOf(changedAt('force', withFact(fact, value), inTodaysNames[0]) as object)).toBe(
    `force: not part of a case: ${fact}`,
  )
})
