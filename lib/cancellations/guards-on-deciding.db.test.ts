import { describe, expect, test } from 'vitest'
import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, type Somebody } from '#lib/testing/force'
import { forgeAgreement } from '#lib/testing/by-hand/forge-agreement'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { overturn } from './decide/overturn.ts'

await inAForce()

type Row = Record<string, unknown>

const written = async (by: Somebody, change: (tx: Tx) => Promise<unknown>) =>
  value(
    await write(await as(by, 'start.see'), { kind: 'staff.added', formKey: newId() }, async (tx) => {
      await change(tx)
      return ok({})
    }),
  )

/** Also a role that no form would give them. */
const giveRole = async (who: Somebody, role: 'ddm' | 'fcr', by: Somebody) => {
  const [staffId, grantedById] = [await idOf(who), await idOf(by)]
  const fromDay = new Date('2026-06-15')
  await written(by, (tx) => tx.roleGrant.create({ data: { id: newId(), staffId, role, fromDay, grantedById } }))
}

const train = async (who: Somebody) => {
  const staffId = await idOf(who)
  const completedOn = new Date('2026-06-01')
  await written('registrar', (tx) =>
    tx.training.create({ data: { id: newId(), staffId, subject: 'cancellation', completedOn } }),
  )
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
    const request = await aC2Request(await aCrime().attendedBy('decisionMaker').saved())
    expect(refusal(await forgeAgreement(request, { findings: allMet }))).toContain('a crime they have had a part in')
  })

  test('is refused without a role of the day that lets one decide', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(refusal(await forgeAgreement(request, { who: 'auditor', findings: allMet }))).toContain(
      'without the authority that day',
    )
    expect(refusal(await forgeAgreement(request, { decision: { role: 'fcr' }, findings: allMet }))).toContain(
      'without the authority that day',
    )
  })

  test('is refused in the name of another, and for another time', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(
      refusal(await forgeAgreement(request, { decision: { decidedById: await idOf('registrar'), role: 'fcr' } })),
    ).toContain('in the name of another')
    expect(
      refusal(await forgeAgreement(request, { decision: { decidedAt: new Date('2026-05-01T09:00:00Z') } })),
    ).toContain('of another time')
  })

  test('is refused on rape to everybody but a registrar on the College register', async () => {
    const request = await aC2Request(await aCrime().ofRape().saved(), 'detective')
    for (const who of ['decisionMaker', 'deputy', 'chief'] as const) {
      expect(refusal(await forgeAgreement(request, { who, findings: allMet }))).toContain(
        'a registrar on the College register',
      )
    }
    expect((await forgeAgreement(request, { who: 'registrar' })).ok).toBe(true)
  })

  test('is refused to somebody who is not trained, and to agree or to refuse a crime of their own unit', async () => {
    const request = await aC2Request(await aCrime().saved())
    const asDecisionMaker = { who: 'supervisor', findings: allMet } as const
    await giveRole('supervisor', 'ddm', 'registrar')
    expect(refusal(await forgeAgreement(request, { ...asDecisionMaker, decision: { role: 'ddm' } }))).toContain(
      'not trained in cancellation',
    )
    await train('supervisor')
    for (const verdict of ['authorise', 'refuse']) {
      expect(
        refusal(await forgeAgreement(request, { ...asDecisionMaker, decision: { role: 'ddm', verdict } })),
        verdict,
      ).toContain('a crime of their own unit')
    }
  })

  test('is refused to a registrar who investigates besides', async () => {
    await giveRole('detective', 'fcr', 'chief')
    await train('detective')
    const request = await aC2Request(await aCrime().saved())
    const forged = await forgeAgreement(request, { who: 'detective', decision: { role: 'fcr' }, findings: allMet })
    expect(refusal(forged)).toContain('in an operational role')
  })

  test('is refused to a decision maker on what the registrar overturned', async () => {
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    value(await overturn(await as('registrar', 'decision.overturn'), request, 'These are invented words.', newId()))
    expect(refusal(await forgeAgreement(request, { who: 'otherDecisionMaker', findings: allMet }))).toContain(
      'what the registrar overturned',
    )
    expect((await forgeAgreement(request, { who: 'registrar' })).ok).toBe(true)
  })

  test('is refused while its assessment lacks a check the rules ask for', async () => {
    const request = await aC2Request(await aCrime().saved())
    const lacking = (all: Row[]) => all.filter((finding) => finding.check !== 'HOCR-C2-05')
    expect(refusal(await forgeAgreement(request, { findings: lacking }))).toContain('lacks check HOCR-C2-05')
  })

  test('is refused while a check is not met or not known, whatever weight is claimed for it', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect(refusal(await forgeAgreement(request, { judgements: { convinced: 'no' } }))).toMatch(
      /check HOCR-\S+ is not met/,
    )
    expect(refusal(await forgeAgreement(request, { judgements: { convinced: '' } }))).toMatch(
      /check HOCR-\S+ is not met/,
    )
    const lighter = (all: Row[]) =>
      all.map((finding) =>
        finding.check === 'HOCR-C2-05' ? { ...finding, result: 'not met', weight: 'warn' } : finding,
      )
    expect(refusal(await forgeAgreement(request, { findings: lighter }))).toContain('lacks check HOCR-C2-05')
  })

  test('is refused as C5 on any other offence', async () => {
    const request = await aC2Request(await aCrime().of('008/01', '8N').saved())
    expect(
      refusal(
        await forgeAgreement(request, {
          judgements: { category: 'C5' },
          decision: { category: 'C5' },
          category: 'C5',
          findings: allMet,
        }),
      ),
    ).toContain('three assault classes only')
  })
})

const allMet = (all: Row[]): Row[] => all.map((finding) => ({ ...finding, result: 'met', bars: false }))
