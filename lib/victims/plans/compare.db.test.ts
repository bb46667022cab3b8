import { describe, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { COMPARE } from '#lib/testing/contact/compare'
import { COMPARED } from '#lib/testing/contact/compared'

await inAForce()

const KINDS = ['email', 'phone', 'address'] as const

describe('what an RMS holds of a suspect, beside a way of reaching the victim', () => {
  test.each(KINDS)('is shared, apart or not known, whichever comes first: %s', async (kind) => {
    const pairs = COMPARED[kind]
    const answers = await COMPARE[kind](pairs.map(([one, other]) => [one, other]))
    const lines = pairs.map(([one, other], n) => `${one} | ${other} | ${String(answers[n]?.there)}`)
    expect(lines).toEqual(pairs.map(([one, other, wanted]) => `${one} | ${other} | ${wanted}`))
    expect(answers.filter(({ there, back }) => there !== back)).toEqual([])
  })

  test.each(KINDS)('is never apart where there is nothing to compare: %s', async (kind) => {
    for (const { there, back } of await COMPARE[kind]([
      [null, null],
      [null, '07700 900123'],
      ['', 'avery@example.com'],
      [' ', '3 Sluice Lane, ZZ1 1ZZ'],
      ['-', '-'],
    ]))
      expect([there, back]).not.toContain('apart')
  })
})
