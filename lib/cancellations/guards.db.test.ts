import { describe, expect, test } from 'vitest'
import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { keepWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#lib/testing/in-a-force'
import { aC2Request, decideWell, goodJudgements, openDutiesOf, tellAll, toldWell, value } from '#lib/testing/request'
import { tell } from './tell.ts'
import { openCase } from './case-of-request.ts'
import { judgement } from './decide.ts'
import { addAssessment } from './store.ts'

await inAForce()

type Row = Record<string, unknown>

/**
 * Writes an agreement by hand, as somebody with the product's own database role could: everything right but what `forged`
 * changes. What refuses it then is the database, not the deed.
 */
async function forgeAgreement(
  requestId: string,
  { who = 'decider', judgements = {}, decision = {}, findings }: {
    who?: Somebody; judgements?: Row; decision?: Row; findings?: (all: Row[]) => Row[]
  } = {},
): Promise<Result<Saved>> {
  const permit = { ...(await as(who === 'chief' ? 'chief' : who, 'start.see')), role: PEOPLE[who].roles[0] }
  return write(permit, { kind: 'cancellation.decided', formKey: newId(), requestId }, async (tx, at) => {
    const open = value(await openCase(tx, requestId, { states: ['submitted', 'stopped'], at }))
    const made = await judgement(tx, permit, open, await goodJudgements(requestId, judgements))
    const { id: assessmentId, findings: kept } = await addAssessment(tx, {
      requestId, submissionId: open.last.id, category: open.request.category, stage: 'deciding', facts: made.facts,
      assessment: findings ? { ...made.assessment, findings: findings(made.assessment.findings as unknown as Row[]) as never } : made.assessment, at,
    })
    expect(kept.length).toBeGreaterThan(0)
    await tx.decision.create({
      data: {
        id: newId(), requestId, submissionId: open.last.id, assessmentId, verdict: 'agree', category: open.request.category,
        decidedById: permit.staffId, role: permit.role, decidedAt: at, judgements: {}, reasonId: made.reason.id, adviceId: null, questionIds: [],
        noVictim: false, ...decision,
      } as never,
    })
    await tx.request.update({ where: { id: requestId }, data: { state: 'agreed' } })
    return ok({})
  })
}

const refusal = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)

describe('an agreement written by hand in the database', () => {
  test('is taken when everything about it is right', async () => {
    expect((await forgeAgreement(await aC2Request(await aCrime().saved()))).ok).toBe(true)
  })

  test('is refused to the one who asked', async () => {
    const request = await aC2Request(await aCrime().withOic('officer').saved())
    expect(refusal(await forgeAgreement(request, { who: 'officer' }))).toMatch(/without the authority|own request/)
  })

  test('is refused to somebody who has had a part in the crime', async () => {
    const request = await aC2Request(await aCrime().attendedBy('decider').saved())
    expect(refusal(await forgeAgreement(request, { findings: allMet }))).toContain('a crime they have had a part in')
  })

  test('is refused without a role of the day that lets one decide', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(refusal(await forgeAgreement(request, { who: 'auditor', findings: allMet }))).toContain('without the authority that day')
    expect(refusal(await forgeAgreement(request, { decision: { role: 'fcr' }, findings: allMet }))).toContain('without the authority that day')
  })

  test('is refused in the name of another, and for another time', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(refusal(await forgeAgreement(request, { decision: { decidedById: await idOf('registrar'), role: 'fcr' } }))).toContain('in the name of another')
    expect(refusal(await forgeAgreement(request, { decision: { decidedAt: new Date('2026-05-01T09:00:00Z') } }))).toContain('of another time')
  })

  test('is refused on rape to everybody but a registrar on the College register', async () => {
    const request = await aC2Request(await aCrime().ofRape().saved(), 'detective')
    for (const who of ['decider', 'deputy'] as const) {
      expect(refusal(await forgeAgreement(request, { who, findings: allMet }))).toContain('a registrar on the College register')
    }
    expect(refusal(await forgeAgreement(request, { who: 'chief', findings: allMet }))).toContain('where there is no registered registrar')
    expect((await forgeAgreement(request, { who: 'registrar' })).ok).toBe(true)
  })

  test('is refused while its assessment lacks a check the rules ask for', async () => {
    const request = await aC2Request(await aCrime().saved())
    const lacking = (all: Row[]) => all.filter((finding) => finding.check !== 'HOCR-C2-05')
    expect(refusal(await forgeAgreement(request, { findings: lacking }))).toContain('lacks check HOCR-C2-05')
  })

  test('is refused while a check is not met or not known, whatever weight is claimed for it', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(refusal(await forgeAgreement(request, { judgements: { convinced: 'no' } }))).toMatch(/check HOCR-\S+ is not met/)
    expect(refusal(await forgeAgreement(request, { judgements: { convinced: '' } }))).toMatch(/check HOCR-\S+ is not met/)
    const lighter = (all: Row[]) => all.map((finding) => (finding.check === 'HOCR-C2-05' ? { ...finding, result: 'not met', weight: 'warn' } : finding))
    expect(refusal(await forgeAgreement(request, { findings: lighter }))).toContain('lacks check HOCR-C2-05')
  })

  test('is refused as C5 on any other offence', async () => {
    const request = await aC2Request(await aCrime().of('008/01', '8N').saved())
    const asC5 = async (tx: Tx) => tx
    expect(asC5).toBeTypeOf('function')
    expect(refusal(await forgeAgreement(request, { decision: { category: 'C5' } }))).toContain('the assessment of something else')
  })
})

const allMet = (all: Row[]): Row[] => all.map((finding) => ({ ...finding, result: 'met', bars: false }))

/** Cancels a crime by hand from its agreed decision. */
async function forgeCancellation(requestId: string, who: Somebody, changes: Row = {}): Promise<Result<Saved>> {
  const permit = { ...(await as(who, 'start.see')), role: PEOPLE[who].roles[0] }
  return write(permit, { kind: 'cancellation.confirmed', formKey: newId(), requestId }, async (tx, at) => {
    const request = await tx.request.findUniqueOrThrow({ where: { id: requestId } })
    const decision = await tx.decision.findFirstOrThrow({ where: { requestId }, orderBy: { decidedAt: 'desc' }, include: { assessment: true } })
    const demands = await tx.ruleDemand.findMany({ where: { category: request.category, stage: 'cancelling' } })
    const assessmentId = newId()
    await tx.assessment.create({
      data: {
        id: assessmentId, requestId, submissionId: decision.submissionId, stage: 'cancelling', category: request.category, at, facts: {}, verdict: 'permit',
        versionId: decision.assessment.versionId, versionHash: decision.assessment.versionHash,
        findings: demands.map(({ checkId, standing, weights }) => ({ check: checkId, standing, weight: weights[0] ?? 'refuse', result: 'met' })),
      },
    })
    const id = newId()
    await tx.cancellation.create({
      data: {
        id, crimeId: request.crimeId, source: 'decided', category: request.category, requestId, decisionId: decision.id, assessmentId,
        confirmedById: permit.staffId, tookEffectAt: at, ...changes,
      } as never,
    })
    await tx.crime.update({ where: { id: request.crimeId }, data: { cancelledById: id } })
    await tx.request.update({ where: { id: requestId }, data: { state: 'cancelled' } })
    return ok({})
  })
}

describe('a cancellation written by hand in the database', () => {
  const anAgreed = async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    return request
  }

  test('is refused while a victim is untold, and taken once the victim is told', async () => {
    const request = await anAgreed()
    expect(refusal(await forgeCancellation(request, 'decider'))).toContain('while a victim is untold')
    await tellAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    expect(refusal(await forgeCancellation(request, 'decider'))).toBe('saved')
  })

  test('is refused without a confirmation, with the requester’s, and with anybody’s who decides nothing', async () => {
    const request = await anAgreed()
    await tellAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    expect(refusal(await forgeCancellation(request, 'decider', { confirmedById: null }))).toContain('without its decider')
    expect(refusal(await forgeCancellation(request, 'officer'))).toContain('without its decider')
    expect(refusal(await forgeCancellation(request, 'auditor'))).toContain('without its decider')
  })

  test('is refused when the victim said no and nobody decided again', async () => {
    const request = await anAgreed()
    const [duty] = await openDutiesOf(request)
    value(await tell(await as('officer', 'victim.tell'), duty ?? '', toldWell('2026-06-16T09:30', { reply: 'disagrees', theirWords: 'That is not what happened.' }), newId()))
    expect(refusal(await forgeCancellation(request, 'decider'))).toMatch(/without its agreed decision|victim is untold/)
  })

  test('is refused without a decision at all, and as one from before the product', async () => {
    const crime = await aCrime().saved()
    const raw = async (data: Row) => {
      const permit = await as('registrar', 'start.see')
      return write(permit, { kind: 'extract.merged', formKey: newId(), crimeId: crime }, async (tx, at) => {
        const id = newId()
        await tx.cancellation.create({ data: { id, crimeId: crime, category: 'C4', tookEffectAt: at, ...data } as never })
        await tx.crime.update({ where: { id: crime }, data: { cancelledById: id } })
        return ok({})
      })
    }
    expect(refusal(await raw({ source: 'decided' }))).toContain('without its agreed decision')
    expect(refusal(await raw({ source: 'before the product' }))).toContain('from before this product')
  })

  test('cannot be written over: a crime points to its own cancellation or to none', async () => {
    const [one, other] = [await aCrime().saved(), await anAgreed()]
    await tellAll(other, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    value(await forgeCancellation(other, 'decider'))
    const permit = await as('registrar', 'start.see')
    const point = (change: (tx: Tx) => Promise<unknown>) =>
      write(permit, { kind: 'extract.merged', formKey: newId() }, async (tx) => {
        await change(tx)
        return ok({})
      })
    const taken = await point(async (tx) => {
      const cancellation = await tx.cancellation.findFirstOrThrow({ where: { requestId: other } })
      await tx.crime.update({ where: { id: cancellation.crimeId }, data: { cancelledById: null } })
      return tx.crime.update({ where: { id: one }, data: { cancelledById: cancellation.id } })
    })
    expect(refusal(taken)).toMatch(/own cancellation only|that its crime does not know of|reinstatement only/)
    const undone = await point((tx) => tx.cancellation.updateMany({ where: { requestId: other }, data: { inForce: false } }))
    expect(refusal(undone)).toContain('undone by a reinstatement only')
  })
})

describe('the product’s own database role', () => {
  const attempt = async (change: (tx: Tx) => Promise<unknown>, entry = true): Promise<string> => {
    const permit = await as('registrar', 'start.see')
    try {
      const done = entry
        ? await write(permit, { kind: 'contact.noted', formKey: newId() }, async (tx) => { await change(tx); return ok({}) })
        : await (await import('#lib/base/database')).writing(permit, change).then(() => ok({}))
      return refusal(done)
    } catch (failure) {
      return String(failure)
    }
  }

  test('cannot change or remove what was decided, assessed, told or entered in the book', async () => {
    for (const table of ['decision', 'assessment', 'submission', 'telling', 'attempt', 'ledger.entry', 'ledger.head']) {
      expect(await attempt((tx) => tx.$executeRawUnsafe(`DELETE FROM ${table}`))).toContain('permission denied')
      expect(await attempt((tx) => tx.$executeRawUnsafe(`UPDATE ${table} SET ${table === 'ledger.head' ? 'size = 1' : table === 'ledger.entry' ? "kind = 'x'" : 'id = id'}`))).toContain('permission denied')
    }
  })

  test('cannot write without an entry', async () => {
    expect(await attempt((tx) => keepWords(tx, null, 'unseen'), false)).toContain('without its entry in the book')
  })

  test('cannot add an entry that does not carry the changes made', async () => {
    const words = await attempt(async (tx) => {
      await keepWords(tx, null, 'unseen')
      const [next] = await tx.$queryRaw<{ seq: bigint; prev: string; at: Date }[]>`SELECT seq, prev, at FROM ledger.open_entry()`
      const body = { v: 1, seq: Number(next?.seq), prev: next?.prev, at: next?.at.toISOString(), actor: await idOf('registrar'), kind: 'contact.noted', rows: [] }
      await tx.$executeRaw`SELECT ledger.append(${Buffer.from(JSON.stringify(body))})`
    }, false)
    expect(words).toContain('does not carry the changes made')
  })

  test('cannot make itself a registrar, nor anybody a decision maker but the registrar', async () => {
    const grant = (staffId: string, role: string, grantedById: string | null) => (tx: Tx) =>
      tx.grant.create({ data: { id: newId(), staffId, role, fromDay: new Date('2026-06-16'), grantedById } })
    const registrar = await idOf('registrar')
    expect(await attempt(grant(registrar, 'chief', registrar))).toContain('never to oneself')
    expect(await attempt(grant(await idOf('deputy'), 'fcr', registrar))).toContain('by a person with the role chief')
    expect(await attempt(grant(await idOf('officer'), 'ddm', null))).toContain('by a person with the role fcr')
    expect(await attempt(grant(await idOf('officer'), 'ddm', registrar))).toBe('saved')
  })

  test('cannot open a second request on a crime', async () => {
    const crime = await aCrime().saved()
    const request = await aC2Request(crime)
    const second = await attempt((tx) => tx.request.create({
      data: { id: newId(), crimeId: crime, category: 'C2', state: 'submitted', openedAt: new Date(), waitingSince: new Date(), requesterId: newId(), reservation: 'any', seriousness: 1 },
    }))
    expect(request).toBeTruthy()
    expect(second).toContain('at the same moment')
  })
})
