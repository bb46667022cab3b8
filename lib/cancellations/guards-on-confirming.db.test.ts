import { beforeEach, describe, expect, test } from 'vitest'
import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { forgeCancellation } from '#lib/testing/by-hand/forge-cancellation'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
})

const refusal = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)
const COULD_NOT = 'by whoever decided it, or by another who could have'

/** Writes by hand what no form would. */
const written = async (change: (tx: Tx) => Promise<unknown>, by: Somebody = 'registrar') =>
  value(
    await write(await as(by, 'start.see'), { kind: 'staff.added', formKey: newId() }, async (tx) => {
      await change(tx)
      return ok({})
    }),
  )

/** A request that is authorised, with every victim informed: the confirmation alone is missing. */
async function toBeConfirmed(crime = aCrime()): Promise<string> {
  return agreedAndInformed(await crime.saved(), 'officer', 'decisionMaker')
}

/** The same of a rape. */
async function rapeToBeConfirmed(decidedBy: Somebody, changes: Record<string, unknown> = {}): Promise<string> {
  return agreedAndInformed(await aCrime().ofRape().saved(), 'detective', decidedBy, changes)
}

async function agreedAndInformed(
  crimeId: string,
  requester: Somebody,
  decidedBy: Somebody,
  changes: Record<string, unknown> = {},
): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const request = await aC2Request(crimeId, requester)
  value(await decideWell(request, decidedBy, changes))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:30')
  await setClock('2026-06-16T12:00:00Z')
  return request
}

const confirmedBy = async (who: Somebody, request: string) => refusal(await forgeCancellation(request, who))

describe('a confirmation written by hand in the database', () => {
  test('is taken from another who could have decided the case', async () => {
    expect(await confirmedBy('otherDecisionMaker', await toBeConfirmed())).toBe('saved')
    expect(await confirmedBy('deputy', await toBeConfirmed())).toBe('saved')
    expect(await confirmedBy('registrar', await rapeToBeConfirmed('registrar'))).toBe('saved')
  })

  test('is refused from somebody who had a part in the crime', async () => {
    const request = await toBeConfirmed(aCrime().attendedBy('otherDecisionMaker'))
    expect(await confirmedBy('otherDecisionMaker', request)).toContain(COULD_NOT)
    expect(await confirmedBy('deputy', request)).toBe('saved')
  })

  test('is refused on rape from a decision maker and from a deputy who does not act as registrar', async () => {
    const request = await rapeToBeConfirmed('registrar')
    for (const who of ['decisionMaker', 'deputy', 'chief'] as const)
      expect(await confirmedBy(who, request), who).toContain(COULD_NOT)
    expect(await confirmedBy('registrar', request)).toBe('saved')
  })

  test('is refused from the chief officer on what is not theirs to decide', async () => {
    expect(await confirmedBy('chief', await toBeConfirmed())).toContain(COULD_NOT)
  })

  test('is refused from somebody without training', async () => {
    const [request, staffId, grantedById] = [await toBeConfirmed(), await idOf('bureau'), await idOf('registrar')]
    const fromDay = new Date('2026-06-16')
    await written((tx) => tx.roleGrant.create({ data: { id: newId(), staffId, role: 'ddm', fromDay, grantedById } }))
    expect(await confirmedBy('bureau', request)).toContain(COULD_NOT)
    await written((tx) =>
      tx.training.create({ data: { id: newId(), staffId, subject: 'cancellation', completedOn: fromDay } }),
    )
    expect(await confirmedBy('bureau', request)).toBe('saved')
  })

  test('is refused from a deputy who is an officer besides', async () => {
    const [request, staffId, grantedById] = [await toBeConfirmed(), await idOf('deputy'), await idOf('administrator')]
    const fromDay = new Date('2026-06-16')
    await written(
      (tx) => tx.roleGrant.create({ data: { id: newId(), staffId, role: 'officer', fromDay, grantedById } }),
      'administrator',
    )
    expect(await confirmedBy('deputy', request)).toContain(COULD_NOT)
    expect(await confirmedBy('otherDecisionMaker', request)).toBe('saved')
  })

  test('is refused from a decision maker of the unit that investigated', async () => {
    const [request, id] = [await toBeConfirmed(), await idOf('otherDecisionMaker')]
    await written(async (tx) => {
      const unit = await tx.unit.findFirstOrThrow({ where: { code: 'NORTH-RESPONSE-A' } })
      await tx.staff.update({ where: { id }, data: { unitId: unit.id } })
    })
    expect(await confirmedBy('otherDecisionMaker', request)).toContain(COULD_NOT)
    expect(await confirmedBy('decisionMaker', request)).toBe('saved')
  })
})

test('where no registrar is on the College register, another chief officer confirms by the advice of the decision', async () => {
  await inAForce({ registered: false })
  const advice = 'I have read it all, and I advise that the crime be cancelled.'
  const request = await rapeToBeConfirmed('chief', { advice })
  const [staffId, grantedById] = [await idOf('standards'), await idOf('administrator')]
  const fromDay = new Date('2026-06-16')
  await written(
    (tx) => tx.roleGrant.create({ data: { id: newId(), staffId, role: 'chief', fromDay, grantedById } }),
    'administrator',
  )
  expect(await confirmedBy('registrar', request)).toContain(COULD_NOT)
  expect(await confirmedBy('standards', request)).toBe('saved')
})
