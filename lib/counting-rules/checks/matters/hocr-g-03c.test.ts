import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { reclassification } from '#lib/counting-rules/examples/sound-reclassification'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'
import { UNKNOWN_CODE } from '#lib/counting-rules/facts/terms'
import type { CaseInput, Facts } from '#lib/counting-rules/model'
import { judged } from '#lib/counting-rules/testing/findings'
import { versionOn, versions } from '#lib/counting-rules/years/versions'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { hocrG03c } from './hocr-g-03c.ts'

const says = (facts: Facts): string => judged(hocrG03c, facts)
const wordsOf = (facts: Facts): string => {
  const version = versionOn(facts.day)
  if (!version.ok) throw new Error(version.refusal.words)
  return (
    assess(version.value, 'deciding', facts, versions).findings.find(({ check }) => check === hocrG03c.id)?.wrong ?? ''
  )
}
const rape = { code: '019/08', countClass: '19C' }
const n100 = { code: '100/01', countClass: 'N100' }
const n300 = { code: '300/01', countClass: 'N300' }

type Matter = NonNullable<CaseInput['matter']>

describe.each<Matter>([
  { kind: 'cancelling an incident', genuineErrorByReportTaker: 'yes' },
  { kind: 'keeping an incident', because: 'not confirmed or victim untraced' },
])('$kind', (matter) => {
  test('is open to reported incidents that stand', () => {
    expect(says(matterCase(matter, { crime: n100 }))).toBe('met')
    expect(says(matterCase(matter, { crime: n300 }))).toBe('met')
    expect(says(matterCase(matter, { crime: { ...n100, live: 'unknown' } }))).toBe('unknown, hold')
    expect(says(matterCase(matter, { crime: { ...n100, live: 'no' } }))).toBe('not met, refuse')
  })

  test('is closed to crimes, whatever they are said to be recorded as', () => {
    expect(says(matterCase(matter, { crime: rape }))).toBe('not met, refuse')
    expect(says(matterCase(matter, { crime: { ...rape, recordedAs: 'notifiable reported incident' } }))).toBe(
      'not met, refuse',
    )
    expect(wordsOf(matterCase(matter, { crime: rape }))).toMatch(/code of a crime/)
    const { findings } = assess(hocr2026, 'deciding', matterCase(matter, { crime: rape }), versions)
    expect(findings.find(({ check }) => check === hocrG03c.id)?.instead).toMatch(/offence changed/)
  })
})

describe('reclassifying', () => {
  test('is open to crimes and incidents that stand', () => {
    expect(says(reclassification())).toBe('met')
    expect(says(reclassification({ to: rape }, { crime: n100 }))).toBe('met')
    expect(says(reclassification({}, { crime: { live: 'no' } }))).toBe('not met, refuse')
    expect(says(reclassification({}, { crime: { recordedAs: 'unknown' } }))).toBe('unknown, hold')
    expect(says(reclassification({}, { crime: { recordedAs: 'crime-related incident' } }))).toBe('not met, refuse')
  })

  test('leads only to a pair that the list of the day held', () => {
    expect(wordsOf(reclassification({ to: { code: '999/98', countClass: '99' } }))).toMatch(/No offence list/)
    expect(wordsOf(reclassification({ to: { code: '125/12', countClass: '9A' } }))).toMatch(/had ended/)
    expect(
      says(reclassification({ to: { code: '125/12', countClass: '9A' } }, { crime: { recordedOn: '2023-04-30' } })),
    ).toBe('met')
  })

  test('waits while nobody knows the code it would be changed to', () => {
    expect(says(reclassification({ to: { code: UNKNOWN_CODE, countClass: 'N100' } }))).toBe('unknown, hold')
  })

  test('leads to another pair than the one it has', () => {
    expect(wordsOf(reclassification({ to: { code: '008/06', countClass: '8N' } }))).toMatch(/already/)
    expect(says(reclassification({ to: { code: '008/52', countClass: '8N' } }))).toBe('met')
    expect(says(reclassification({ to: { code: '008/06', countClass: '8S' } }))).toBe('met')
  })
})

test('an outcome is of a live crime', () => {
  const given = (crime: object) => says(matterCase({ kind: 'giving an outcome', outcome: '20' }, { crime }))
  expect(given({})).toBe('met')
  expect(given(n100)).toBe('not met, refuse')
  expect(given({ live: 'no' })).toBe('not met, refuse')
  expect(given({ recordedAs: 'crime-related incident' })).toBe('not met, refuse')
  expect(given({ recordedAs: 'unknown' })).toBe('unknown, hold')
})

test('a challenge is of something recorded', () => {
  const challenged = (recordedAs: 'crime' | 'unknown') =>
    says(matterCase({ kind: 'challenging a decision', by: 'victim' }, { crime: { recordedAs } }))
  expect(challenged('crime')).toBe('met')
  expect(challenged('unknown')).toBe('unknown, hold')
})

test('only a cancelled crime is deleted', () => {
  const deleted = (live: 'yes' | 'no' | 'unknown') => says(matterCase({ kind: 'deleting' }, { crime: { live } }))
  expect(deleted('no')).toBe('met')
  expect(deleted('unknown')).toBe('unknown, hold')
  expect(deleted('yes')).toBe('not met, refuse')
})

test('a cancellation has checks of its own', () => {
  expect(says(soundCase('C2', { decisionMaker: theRegistrar }))).toBe('not applicable')
})
