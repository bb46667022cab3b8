import { beforeEach, describe, expect, test } from 'vitest'
import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { changeSetting } from '#lib/people/settings/change-setting'
import { grantRole } from '#lib/people/roles/grant'
import { noteRegistration } from '#lib/people/roles/note-registration'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, goodJudgements, value } from '#lib/testing/request'
import { aSoundRequest, openFindings } from '#lib/testing/sound-request'
import { decide } from './decide.ts'
import { overturn } from './overturn.ts'

beforeEach(async () => {
  await inAForce()
})

const words = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)

/** Writes by hand what no form would, in the name of the registrar or of another. */
const written = async (change: (tx: Tx) => Promise<unknown>, by: Somebody = 'registrar') =>
  value(
    await write(await as(by, 'start.see'), { kind: 'staff.added', formKey: newId() }, async (tx) => {
      await change(tx)
      return ok({})
    }),
  )

const giveRole = async (who: Somebody, role: 'ddm' | 'supervisor', by: Somebody) => {
  const [staffId, grantedById] = [await idOf(who), await idOf(by)]
  const fromDay = new Date('2026-06-15')
  await written((tx) => tx.roleGrant.create({ data: { id: newId(), staffId, role, fromDay, grantedById } }), by)
}

const unitOf = (tx: Tx, code: string) => tx.unit.findFirstOrThrow({ where: { code } })

const moveTo = async (who: Somebody, unit: string) => {
  const id = await idOf(who)
  await written(async (tx) => tx.staff.update({ where: { id }, data: { unitId: (await unitOf(tx, unit)).id } }))
}

const actAsRegistrar = async (who: Somebody) =>
  value(
    await grantRole(
      await as('chief', 'role.grant-registrar'),
      await idOf(who),
      { role: 'fcr', fromDay: '2026-06-15' as Day },
      newId(),
    ),
  )

const register = async (who: Somebody) =>
  value(
    await noteRegistration(
      await as('chief', 'role.grant-registrar'),
      await idOf(who),
      { number: 'CRR-0050', fromDay: '2026-06-15' },
      newId(),
    ),
  )

const aRequest = async () => aSoundRequest('C2', await aCrime().saved())
const aRape = async () => aC2Request(await aCrime().ofRape().saved(), 'detective')

describe('a decision maker', () => {
  test('is trained by the day of the decision', async () => {
    const request = await aRequest()
    await giveRole('bureau', 'ddm', 'registrar')
    const permit = { ...(await as('decisionMaker', 'request.decide')), staffId: await idOf('bureau') }
    const decided = async () => words(await decide(permit, request, await goodJudgements(request), newId()))
    expect(await decided()).toContain('HOCR-A-02: The decision maker has no training in cancellation on file.')
    const completedOn = new Date('2026-06-15')
    await written((tx) =>
      tx.training.create({ data: { id: newId(), staffId: permit.staffId, subject: 'cancellation', completedOn } }),
    )
    expect(await decided()).toBe('saved')
  })

  test('is warned where their training is older than two years, where the force has set nothing else', async () => {
    const request = await aRequest()
    expect(await openFindings(request)).toEqual([])
    await setClock('2027-12-01T09:00:00Z')
    expect((await openFindings(request)).join(' ')).toContain(
      'HOCR-A-02a: The decision maker’s refresher training is out',
    )
  })

  test('is warned by the interval that the force has set, from the day on that it counts', async () => {
    const request = await aRequest()
    value(
      await changeSetting(
        await as('registrar', 'setting.change'),
        'refresher-training',
        { months: 6 },
        { fromDay: '2026-06-16' as Day, reason: 'The book changes each April.' },
        newId(),
      ),
    )
    expect(await openFindings(request)).toEqual([])
    await setClock('2026-06-16T09:00:00Z')
    expect((await openFindings(request)).join(' ')).toContain(
      'HOCR-A-02a: The decision maker’s refresher training is out',
    )
  })

  test('is of another unit, or of a desk that the chief officer has approved', async () => {
    const request = await aRequest()
    await moveTo('decisionMaker', 'NORTH-RESPONSE-A')
    expect((await openFindings(request)).join(' ')).toContain('HOCR-A-01b: The decision maker works in the unit that')
    const approvedById = await idOf('chief')
    await written(async (tx) => {
      const unitId = (await unitOf(tx, 'NORTH-RESPONSE-A')).id
      await tx.deskApproval.create({ data: { id: newId(), unitId, approvedById, fromDay: new Date('2026-06-15') } })
    }, 'chief')
    expect(await openFindings(request)).toEqual([])
  })

  test('overturns nobody: what the registrar overturned is the registrar’s', async () => {
    const request = await aRequest()
    value(await decideWell(request))
    value(await overturn(await as('registrar', 'decision.overturn'), request, 'These are invented words.', newId()))
    expect((await openFindings(request, 'otherDecisionMaker')).join(' ')).toContain('HOCR-A-11')
    expect(await openFindings(request, 'registrar')).toEqual([])
  })
})

test('a registrar holds no operational role besides', async () => {
  const request = await aRequest()
  expect(await openFindings(request, 'registrar')).toEqual([])
  await giveRole('registrar', 'supervisor', 'administrator')
  expect((await openFindings(request, 'registrar')).join(' ')).toContain('HOCR-A-11: The registrar also holds an')
})

test('a deputy decides on rape once appointed to act and on the College register', async () => {
  const request = await aRape()
  expect((await openFindings(request, 'deputy')).join(' ')).toContain('HOCR-A-14: The deputy is not on the College')
  await actAsRegistrar('deputy')
  expect((await openFindings(request, 'deputy')).join(' ')).toContain('HOCR-A-14: The deputy is not on the College')
  await register('deputy')
  expect(await openFindings(request, 'deputy')).toEqual([])
})

test('what was once recorded as rape is the registrar’s, whatever it is recorded as since', async () => {
  const crimeId = await aCrime().saved()
  const request = await aC2Request(crimeId)
  expect(await openFindings(request)).toEqual([])
  const earlier = { fromAt: new Date('2026-05-31T10:00:00Z'), offenceCode: '019/08', countClass: '19C' }
  await written((tx) => tx.classification.create({ data: { crimeId, ...earlier } }))
  expect((await openFindings(request)).join(' ')).toContain(
    'HOCR-A-04: The decision maker is not a registrar on the College',
  )
  expect((await openFindings(request, 'registrar')).join(' ')).not.toContain('HOCR-A-04')
})

describe('without a registrar on the College register the chief officer decides on rape', () => {
  beforeEach(async () => {
    await inAForce({ registered: false })
  })

  test('with the registrar’s written advice', async () => {
    const request = await aRape()
    const advice = { advice: 'I have read it all, and I advise that the crime be cancelled.' }
    expect((await openFindings(request, 'chief')).join(' ')).toContain('HOCR-A-05: The registrar’s written advice')
    expect(words(await decideWell(request, 'chief', advice))).toBe('saved')
  })

  test('and nobody else', async () => {
    expect((await openFindings(await aRape(), 'registrar')).join(' ')).toContain('HOCR-A-05: No registrar is on the')
  })
})
