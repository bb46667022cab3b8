import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { FoundBy } from '#lib/base/prisma/enums'
import type { Result } from '#lib/base/result'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { dip, reading } from '#lib/testing/audits/reading'
import { as, idOf, setClock } from '#lib/testing/force'
import { aPlan, informedSo, planMade, whyNotSend } from '#lib/testing/plan'
import { value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)

/** A crime reinstated because somebody found its cancellation wrong; answers the duty to inform its victim. */
async function reinstated(foundBy: FoundBy, isFound = false): Promise<string> {
  const { crimeId, decisionId } = await aCancelledDuplicate()
  if (isFound) value(await dip(decisionId, reading('wrong')))
  const why = {
    foundBy,
    reason: 'The two reports are of two fights on one night.',
    supervisorId: await idOf('supervisor'),
  }
  value(await reinstate(await as('deputy', 'crime.reinstate'), crimeId, why, newId()))
  await setClock('2026-06-16T12:00:00Z')
  return (await asSystem((tx) => tx.dutyToInform.findFirstOrThrow({ where: { crimeId, occasion: 'reinstated' } }))).id
}

const phoned = (dutyId: string, at: string) => informedSo(dutyId, at, { channel: 'phone' })

test.each(['audit', 'inspection'] as const)(
  'a victim wronged, as an %s found, is rung or written to only by a plan that names who supports them',
  async (foundBy) => {
    const duty = await reinstated(foundBy)
    expect(words(await phoned(duty, '2026-06-16T12:30'))).toContain('Nobody had confirmed')
    expect(words(await planMade(duty, { adviser: 'nobody_yet' }))).toBe('Nobody is named who can support this victim')
    await aPlan(duty, { adviser: 'sexual_violence_adviser' })
    expect(await whyNotSend(duty, 'letter')).toBe('this victim hears of it from a person first')
    await setClock('2026-06-16T13:00:00Z')
    expect(words(await phoned(duty, '2026-06-16T13:30'))).toBe('saved')
  },
)

test('also where somebody else is said to have found it, once an audit did', async () => {
  expect(words(await phoned(await reinstated('other', true), '2026-06-16T12:30'))).toContain('Nobody had confirmed')
})

test('one whose crime was reinstated on new material is rung without a plan', async () => {
  expect(words(await phoned(await reinstated('new_material'), '2026-06-16T12:30'))).toBe('saved')
})
