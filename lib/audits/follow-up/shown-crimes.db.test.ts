import { beforeEach, expect, test } from 'vitest'
import { readAs, readUnscoped, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { inAForce } from '#bin/testing/force-environment'
import { aCancelledDuplicate } from '#lib/testing/audits/a-cancellation'
import { readOnce } from '#lib/testing/audits/declared-audit'
import { dip, reading } from '#lib/testing/audits/reading'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { aC2Request, decideWell, value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

const idsIn = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted()

/** The crimes somebody is shown, as the table's policy has it. */
const shownTo = async (who: Somebody) =>
  idsIn(
    await readAs(
      await as(who, 'start.see'),
      (tx: Tx) => tx.$queryRaw<{ id: string }[]>`SELECT id::text FROM reported_crime`,
    ),
  )

/** The same by the list of what they have to do with. */
const listedFor = async (who: Somebody) =>
  idsIn(
    await readUnscoped(
      await as(who, 'start.see'),
      (tx: Tx) => tx.$queryRaw<{ id: string }[]>`
        SELECT c.id::text
        FROM reported_crime c
        WHERE registrar.sees_all()
          OR c.unit_id = registrar.own_unit()
          OR c.id IN (SELECT registrar.own_crimes())`,
    ),
  )

test('everybody is shown the same crimes, whether each is asked about or all of theirs are listed', async () => {
  await aCrime().withOic('detective').saved()
  value(await decideWell(await aC2Request(await aCrime().withOic('detective').saved(), 'detective')))
  const { crimeId, decisionId } = await aCancelledDuplicate('registrar')
  value(await dip(decisionId, reading('wrong', { finalChoiceFault: 'irrational' }), 'outsideAuditor'))
  await readOnce()
  const again = await aCancelledDuplicate()
  const why = { foundBy: 'audit' as const, reason: 'The footage was of another day.' }
  const supervisorId = await idOf('supervisor')
  value(await reinstate(await as('registrar', 'crime.reinstate'), again.crimeId, { ...why, supervisorId }, newId()))

  for (const who of Object.keys(PEOPLE) as Somebody[])
    expect([who, await shownTo(who)]).toEqual([who, await listedFor(who)])
  const all = await shownTo('registrar')
  expect(await shownTo('auditor')).toContain(crimeId)
  expect(await shownTo('detective')).toHaveLength(2)
  expect(await shownTo('panel')).toEqual([])
  expect(all.length).toBeGreaterThan((await shownTo('auditor')).length)
})
