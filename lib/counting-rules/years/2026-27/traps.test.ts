import { describe, expect, test } from 'vitest'
import { assess } from '#lib/counting-rules/assess'
import type { Facts } from '#lib/counting-rules/model'
import { beforeTheQuestions } from './testing/traps/trap.ts'
import { traps } from './testing/traps.ts'
import { versions } from '../versions.ts'
import { hocr2026 } from './version.ts'

const assessed = (facts: Facts) => assess(hocr2026, 'deciding', facts, versions)

const barring = (facts: Facts): readonly string[] =>
  assessed(facts)
    .findings.filter(({ bars }) => bars)
    .map(({ check }) => check)

test('none of them is there twice', () => {
  expect(new Set(traps.map(({ title }) => title)).size).toBe(traps.length)
})

describe.each(traps.map((trap) => [trap.title, trap] as const))('%s', (_, trap) => {
  const { bars, twin, hole, lies } = trap

  test('is never permitted, by findings of its own and no others', () => {
    expect(assessed(hole).verdict).not.toBe('permit')
    expect(barring(hole)).toEqual(bars)
  })

  test('nor where nobody has answered what is asked since', () => {
    expect(assessed(beforeTheQuestions(hole)).verdict).not.toBe('permit')
    expect(barring(beforeTheQuestions(hole))).toEqual(expect.arrayContaining([...bars]))
  })

  test('a rule of the Home Office bars it whatever is set aside; a safeguard is the registrar’s to set aside', () => {
    const setAside = bars.map((check) => ({ check, reasonWords: 12, byRegistrar: 'yes' as const }))
    const judgements = hole.judgements === null ? null : { ...hole.judgements, setAside }
    expect(assessed({ ...hole, judgements }).verdict === 'permit').toBe(trap.onlySafeguards === true)
  })

  test.each(Object.entries(lies))('nor where %s', (_lie, facts) => {
    expect(assessed(facts).verdict).not.toBe('permit')
  })

  test('its honest twin is permitted', () => {
    expect(barring(twin)).toEqual([])
    expect(assessed(twin).verdict).toBe('permit')
  })
})
