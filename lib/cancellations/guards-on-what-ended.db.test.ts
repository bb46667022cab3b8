import { describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { forgeAgreement } from '#lib/testing/by-hand/forge-agreement'
import { forgeCancellation } from '#lib/testing/by-hand/forge-cancellation'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { overturn } from './decide/overturn.ts'
import { reinstate } from './reinstate/reinstate.ts'

await inAForce()

const refusal = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)

/** Changes rows by hand, as somebody with the product's own database role could, under an entry of any kind. */
const byHand = async (who: Somebody, change: (tx: Tx) => Promise<unknown>) =>
  write(await as(who, 'start.see'), { kind: 'duty.assigned', formKey: newId() }, async (tx) => {
    await change(tx)
    return ok({})
  })

const asOneMore = async (tx: Tx, requestId: string) => {
  const last = await tx.submission.findFirstOrThrow({ where: { requestId }, orderBy: { n: 'desc' } })
  await tx.submission.create({ data: { ...last, id: newId(), n: last.n + 1, occasion: 'answered' } as never })
}

describe('a request that was refused', () => {
  const aRefused = async () => {
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request, 'decisionMaker', { verdict: 'refuse' }))
    return request
  }

  test('takes no further submission', async () => {
    const request = await aRefused()
    expect(refusal(await byHand('officer', (tx) => asOneMore(tx, request)))).toContain('takes no more')
  })

  test('is not opened again', async () => {
    const request = await aRefused()
    for (const state of ['submitted', 'returned', 'authorised'] as const)
      expect(
        refusal(
          await byHand('officer', (tx) => tx.cancellationRequest.update({ where: { id: request }, data: { state } })),
        ),
        state,
      ).toContain('is not opened again')
  })
})

describe('a refusal', () => {
  test('is overturned by the registrar, and by hand by nobody else', async () => {
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request, 'decisionMaker', { verdict: 'refuse' }))
    const overturned = async (who: Somebody) => {
      const submittedById = await idOf(who)
      return byHand(who, async (tx) => {
        const last = await tx.submission.findFirstOrThrow({ where: { requestId: request }, orderBy: { n: 'desc' } })
        const put = { ...last, id: newId(), n: last.n + 1, occasion: 'overturned', submittedById }
        await tx.submission.create({ data: put as never })
        await tx.cancellationRequest.update({ where: { id: request }, data: { state: 'stopped' } })
      })
    }
    for (const who of ['officer', 'decisionMaker', 'deputy'] as const)
      expect(refusal(await overturned(who)), who).toContain('takes no more')
    value(await overturn(await as('registrar', 'decision.overturn'), request, 'These are invented words.', newId()))
  })
})

describe('a decision', () => {
  test('is known to its request', async () => {
    const request = await aC2Request(await aCrime().saved())
    const stays = (tx: Tx) => tx.cancellationRequest.update({ where: { id: request }, data: { state: 'submitted' } })
    expect(refusal(await forgeAgreement(request, { after: stays }))).toMatch(/does not know of|cannot be submitted/)
    expect(refusal(await forgeAgreement(request))).toBe('saved')
  })

  test('has what was set aside written with it, by the registrar, and nothing added later', async () => {
    const request = await aC2Request(await aCrime().saved())
    const add =
      (decisionId: string, check = 'HOCR-C2-16') =>
      (tx: Tx) =>
        tx.$executeRaw`
          INSERT INTO set_aside (id, decision_id, check_id, reason_id)
          SELECT gen_random_uuid(), ${decisionId}::uuid, ${check}, d.reason_id
          FROM cancellation_decision d
          WHERE d.id = ${decisionId}::uuid`
    const within = (who: Somebody) => forgeAgreement(request, { who, after: (tx, decisionId) => add(decisionId)(tx) })
    expect(refusal(await within('decisionMaker'))).toContain('set aside by the registrar')
    expect(refusal(await within('registrar'))).toBe('saved')
    const { id } = await asSystem((tx) => tx.cancellationDecision.findFirstOrThrow({ where: { requestId: request } }))
    for (const who of ['officer', 'registrar'] as const)
      expect(refusal(await byHand(who, add(id, 'HOCR-C2-17'))), who).toContain('with the decision it is for')
  })
})

test('a cancellation that was undone by a reinstatement is not put in force again', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const crime = await aCrime().saved()
  const request = await aC2Request(crime)
  value(await decideWell(request))
  await informAll(request, '2026-06-15T09:30')
  await setClock('2026-06-16T12:00:00Z')
  value(await forgeCancellation(request, 'decisionMaker'))
  const why = {
    foundBy: 'audit',
    reason: 'The film shows another day.',
    supervisorId: await idOf('supervisor'),
  } as const
  value(await reinstate(await as('deputy', 'crime.reinstate'), crime, why, newId()))
  const again = byHand('officer', async (tx) => {
    const { id } = await tx.cancellation.findFirstOrThrow({ where: { requestId: request } })
    await tx.cancellation.update({ where: { id }, data: { inForce: true } })
    await tx.reportedCrime.update({ where: { id: crime }, data: { cancelledById: id } })
  })
  expect(refusal(await again)).toContain('by a new decision only')
})
