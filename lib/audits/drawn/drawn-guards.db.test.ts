import { beforeEach, describe, expect, test } from 'vitest'
import type { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { grantRole } from '#lib/people/roles/grant'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { anAudit, cancelled, DICE, drawAll, freeze, give, readOnce } from '#lib/testing/audits/declared-audit'
import { inTheName } from '#lib/testing/audits/in-the-name'
import { read, reading } from '#lib/testing/audits/reading'
import { as, idOf, PEOPLE, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

describe('the database refuses', () => {
  type Sql = (tx: Parameters<Parameters<typeof asSystem>[0]>[0]) => Promise<unknown>
  const words = (result: Awaited<ReturnType<typeof inTheName>>) => (result.ok ? 'saved' : result.refusal.words)
  const add = (itemId: string, stage: string, found: string) => (tx: Parameters<Sql>[0]) =>
    tx.$executeRaw`
    INSERT INTO audit_review (id, decision_id, kind, finding, reason_id, reviewer_id, at, frame_id, item_id, stage)
    SELECT
      gen_random_uuid(), i.decision_id, 'full_count', ${found}::audit_finding, gen_random_uuid(), registrar.actor(),
      registrar.now(), i.frame_id, i.id, ${stage}::reading_stage
    FROM frame_item i
    WHERE i.id = ${itemId}::uuid`

  test('a second reading that nobody asked for, and one that settles nothing', async () => {
    const item = await readOnce()
    expect(words(await inTheName('auditor', add(item, 'second', 'correct')))).toContain('out of its turn')
    value(await read(item, reading('correct')))
    for (const stage of ['second', 'settling'])
      expect(words(await inTheName('otherAuditor', add(item, stage, 'correct')))).toContain('out of its turn')
  })

  test('a registrar who reads first, so as to have the last word', async () => {
    const item = await readOnce()
    expect(words(await inTheName('registrar', add(item, 'first', 'correct')))).toContain('out of its turn')
  })

  test('an auditor who reads what the registrar decided, and anybody who reads for somebody else', async () => {
    await aCancelledDuplicate('registrar')
    const [item] = await drawAll()
    expect(words(await inTheName('auditor', add(item?.itemId ?? '', 'first', 'correct')))).toContain(
      'outside their line',
    )
    const forAnother = async (tx: Parameters<Sql>[0]) => tx.$executeRaw`
      INSERT INTO audit_review (id, decision_id, finding, reason_id, reviewer_id, at)
      SELECT gen_random_uuid(), d.id, 'correct', gen_random_uuid(), s.id, registrar.now()
      FROM cancellation_decision d, personal.staff s
      WHERE s.key = ${PEOPLE.otherOutsideAuditor.key}`
    expect(words(await inTheName('outsideAuditor', forAnother))).toContain('own name')
    value(await inTheName('outsideAuditor', add(item?.itemId ?? '', 'first', 'correct')))
  })

  test('a choice of the registrar that is wrong for no reason of its own', async () => {
    await aCancelledDuplicate('registrar')
    const [item] = await drawAll()
    expect(words(await inTheName('outsideAuditor', add(item?.itemId ?? '', 'first', 'wrong')))).toContain('irrational')
  })

  test('a reading by somebody who had to do with the case', async () => {
    await aCancelledDuplicate()
    const [item] = await drawAll()
    value(
      await grantRole(
        await as('administrator', 'role.grant-ordinary'),
        await idOf('officer'),
        { role: 'auditor', fromDay: '2026-07-01' as Day, toDay: undefined },
        newId(),
      ),
    )
    expect(words(await inTheName('officer', add(item?.itemId ?? '', 'first', 'correct')))).toContain('nobody audits')
  })

  test('a wrong one whose follow-up is left out', async () => {
    const item = await readOnce()
    expect(words(await inTheName('auditor', add(item, 'first', 'wrong')))).toContain('has its follow-up')
  })

  test('a draw in which a case is swapped for another, left out, or not read twice', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    value(await give(audit, 'panel', DICE[0]))
    const numbered = (tx: Parameters<Sql>[0]) => tx.$executeRaw`
      INSERT INTO seed_number (id, frame_id, number, value, by_id, at)
      SELECT gen_random_uuid(), id, 2, '123456', registrar.actor(), registrar.now() FROM audit_frame`
    expect(words(await inTheName('standards', numbered))).toContain('comes with its second number')
    const attempts: Sql[] = [
      (tx) => tx.$executeRaw`
        INSERT INTO drawn_item SELECT item_id, f.id, place, false FROM audit_frame f, registrar.draw_in_looks(f.id)`,
      (tx) => tx.$executeRaw`
        INSERT INTO drawn_item
        SELECT item_id, f.id, place, read_twice FROM audit_frame f, registrar.draw_in_looks(f.id) LIMIT 1`,
      (tx) => tx.$executeRaw`
        INSERT INTO drawn_item
        SELECT item_id, f.id, 3 - place, read_twice FROM audit_frame f, registrar.draw_in_looks(f.id)`,
    ]
    for (const attempt of attempts) {
      const drawn = await inTheName('standards', async (tx) => {
        await numbered(tx)
        await attempt(tx)
      })
      expect(words(drawn)).toContain('what the seed draws')
    }
    value(
      await inTheName('standards', async (tx) => {
        await numbered(tx)
        await tx.$executeRaw`
          INSERT INTO drawn_item
          SELECT item_id, f.id, place, read_twice FROM audit_frame f, registrar.draw_in_looks(f.id)`
      }),
    )
  })
})
