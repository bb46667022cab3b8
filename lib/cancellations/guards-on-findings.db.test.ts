import { describe, expect, test } from 'vitest'
import type { Result } from '#lib/base/result'
import { aCrime } from '#lib/testing/crime'
import { setClock } from '#lib/testing/force'
import { forgeAgreement } from '#lib/testing/by-hand/forge-agreement'
import { forgeCancellation } from '#lib/testing/by-hand/forge-cancellation'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'

await inAForce()

type Row = Record<string, unknown>
const refusal = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)
const aRequest = async () => aC2Request(await aCrime().saved())

const without = (name: string) => (all: Row[]) =>
  all.map(({ [name]: _, ...finding }) => ({ ...finding, ...(name === 'result' ? {} : { result: 'not met' }) }))
const withEach = (change: Row) => (all: Row[]) => all.map((finding) => ({ ...finding, ...change }))

/** Findings as somebody writes them who hopes that what cannot be compared counts as passed. */
const FORGED: Readonly<Record<string, (all: Row[]) => unknown[]>> = {
  'without a weight': without('weight'),
  'without a result': without('result'),
  'without whose rule it is': without('ruleKind'),
  'that name their check and nothing else': (all) => all.map(({ check }) => ({ check })),
  'of no weight that is known': withEach({ result: 'not met', weight: 'none' }),
  'with null as their weight': withEach({ result: 'not met', weight: null }),
  'with null as their result': withEach({ result: null }),
  'of a result that is not known': withEach({ result: 'MET' }),
  'in which nothing applied': withEach({ result: 'not applicable' }),
  'that say met and then not met of one check': (all) => [
    ...all,
    ...all.slice(0, 1).map((finding) => ({ ...finding, result: 'not met' })),
  ],
  'that say one check twice': (all) => [...all, ...all.slice(0, 1)],
  'with a further one that is not met, of a check that nobody knows': (all) => [
    ...all,
    { check: 'HOCR-X-99', result: 'not met', ruleKind: 'Home Office rule', weight: 'refuse' },
  ],
  'with a further one that names no check': (all) => [...all, { result: 'not met', weight: 'refuse' }],
  'that are words and not findings': (all) => all.map(({ check }) => check),
  'that are none': () => [],
}

describe('findings written by hand', () => {
  test('pass when each check is there once and whole', async () => {
    expect(refusal(await forgeAgreement(await aRequest(), { findings: (all) => all }))).toBe('saved')
  })

  test.each(Object.entries(FORGED))('are refused %s', async (_, findings) => {
    expect(refusal(await forgeAgreement(await aRequest(), { findings }))).toMatch(
      /lacks check|is not met|nothing applied|no findings/,
    )
  })

  test.each(Object.entries(FORGED))('are refused at cancelling %s', async (_, findings) => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aRequest()
    value(await decideWell(request))
    await informAll(request, '2026-06-15T09:30')
    await setClock('2026-06-16T12:00:00Z')
    expect(refusal(await forgeCancellation(request, 'decisionMaker', {}, { findings }))).toMatch(
      /lacks check|is not met|nothing applied|no findings/,
    )
    expect(refusal(await forgeCancellation(request, 'decisionMaker'))).toBe('saved')
  })
})

describe('an assessment written by hand', () => {
  const ANOTHER: Readonly<Record<string, Row>> = {
    'by a version that there never was': { versionId: 'nonesuch' },
    'by a version that there never was, long ago': { versionId: 'nonesuch', at: new Date('1901-05-01T09:00:00Z') },
    'long ago': { at: new Date('1901-05-01T09:00:00Z') },
    'an hour ago': { at: new Date('2026-06-15T08:00:00Z') },
    'of a day to come': { at: new Date('2027-06-15T09:00:00Z') },
    'under another hash': { versionHash: 'f'.repeat(64) },
  }

  test.each(Object.entries(ANOTHER))('is refused %s', async (_, assessment) => {
    await setClock('2026-06-15T09:00:00Z')
    expect(refusal(await forgeAgreement(await aRequest(), { assessment }))).toMatch(
      /of another day|of another time|violates foreign key/,
    )
  })
})
