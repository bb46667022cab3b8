import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { confirm } from '#lib/cancellations/notify/confirm'
import { findCase } from '#lib/crimes/find'
import { write } from '#lib/ledger/write'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { shareOf } from '#lib/testing/figures'
import { as, idOf, setClock } from '#lib/testing/force'
import { informedSo } from '#lib/testing/plan'
import { aC2Request, decideWell, informAll, openDutiesOf, value } from '#lib/testing/request'
import { openDutiesToFound } from '#lib/victims/open-duties'
import { periodOf } from './periods.ts'
import { complianceReport } from './report.ts'

await inAForce()

const year = periodOf(undefined, '2026-06-17' as Day)
const reported = async () => {
  const report = await complianceReport(await as('registrar', 'report.follow'), year)
  return {
    found: shareOf(report, 'found-after-effect').rows[0]?.shown,
    informed: shareOf(report, 'victims-informed').rows[0]?.shown,
  }
}

/** A crime cancelled on 16 June 2026, its victim informed; answers its request. */
async function cancelled(crimeId: string): Promise<string> {
  await setClock('2026-06-15T08:00:00Z')
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  await setClock('2026-06-16T08:00:00Z')
  await informAll(requestId, '2026-06-16T08:59')
  await setClock('2026-06-16T09:00:00Z')
  const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } }))
  const permit = await as('decisionMaker', 'cancellation.confirm')
  value(await confirm(permit, requestId, { version, sawEveryNotification: 'yes' }, newId()))
  return requestId
}

/** Another victim joins the crime, and the registrar decides that the cancellation stands. */
async function foundSince(crimeId: string, requestId: string): Promise<void> {
  const extract = { kind: 'extract.merged', formKey: newId(), crimeId } as const
  value(
    await write(await as('registrar', 'extract.import'), extract, async (tx) => {
      const { id: personId } = await tx.person.create({ data: { key: 'P000777', kind: 'person', yearOfBirth: 1991 } })
      await tx.involvement.create({ data: { crimeId, role: 'victim', personId } })
      return ok({})
    }),
  )
  const answer = { kind: 'late-change.answered', formKey: newId(), crimeId } as const
  value(
    await write(await as('registrar', 'late-change.answer'), answer, async (tx, at) => {
      const { decisionId } = await tx.cancellation.findUniqueOrThrow({ where: { requestId } })
      const crime = value(await findCase(tx, crimeId))
      const cause = { occasion: 'found_after_effect', requestId, decisionId: decisionId ?? '' } as const
      await openDutiesToFound(tx, crime, cause, { at, otherwise: [await idOf('registrar')] })
      return ok({})
    }),
  )
}

test('a victim found after the effect is counted once their duty began, apart from those informed before', async () => {
  const crimeId = await aCrime().saved()
  const requestId = await cancelled(crimeId)
  const { informed } = await reported()
  expect((await reported()).found).toMatchObject({ hits: 0, of: 0 })
  await foundSince(crimeId, requestId)
  expect(await reported()).toMatchObject({ found: { hits: 0, of: 1 }, informed })
  const [dutyId = ''] = await openDutiesOf(requestId)
  await setClock('2026-06-17T10:00:00Z')
  value(await informedSo(dutyId, '2026-06-17T10:30'))
  expect(await reported()).toMatchObject({ found: { hits: 1, of: 1 }, informed })
})
