import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { RmsStatus } from '#lib/base/prisma/enums'
import { ok } from '#lib/base/result'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { loadCrime } from '#lib/crimes/load-crime'
import { write } from '#lib/ledger/write'
import { PEOPLE } from '#lib/testing/force'
import { whatWaits } from '#lib/people/waits/what-waits'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, aC3Request, confirmWell, decideWell, informAll, value } from '#lib/testing/request'
import { loadMerge } from './load-merge.ts'
import { reviewMerge } from './review.ts'

await inAForce()

const WORDS = 'The act is the very same, and that it did not happen has been shown for both reports.'

/** Two reports of one act, the second merged into the first on 15 June. */
async function merged(): Promise<{ into: string; from: string }> {
  await setClock('2026-06-15T09:00:00Z')
  const into = await aCrime().saved()
  const from = await aCrime().withVictimsOf(into).saved()
  value(await decideWell(await aC3Request(from, into)))
  return { into, from }
}

/** The principal crime is cancelled too, its victim told. */
async function cancelToo(crime: string): Promise<void> {
  const request = await aC2Request(crime)
  value(await decideWell(request))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:00')
  await setClock('2026-06-17T09:00:00Z')
  value(await confirmWell(request))
}

async function fromTheRms(crime: string, change: { rmsStatus?: RmsStatus; countClass?: string }): Promise<void> {
  value(
    await write(
      await as('registrar', 'extract.import'),
      { kind: 'extract.merged', formKey: newId(), crimeId: crime },
      async (tx) => {
        await tx.reportedCrime.update({ where: { id: crime }, data: change })
        return ok({})
      },
    ),
  )
}

const mergeOf = async (crime: string) => (await loadMerge(await as('registrar', 'crime.see'), crime))?.merge

async function waitingMerges(who: 'registrar' | 'decisionMaker'): Promise<readonly string[]> {
  const { waits } = await whatWaits(await as(who, 'start.see'), { roles: PEOPLE[who].roles })
  return waits.find(({ kind }) => kind === 'merges')?.lines.flatMap(({ crimeId }) => crimeId ?? []) ?? []
}

test('a merge into a crime that is cancelled itself is looked at again, by the registrar first', async () => {
  const { into, from } = await merged()
  expect(await mergeOf(from)).toBeUndefined()
  await cancelToo(into)
  expect(await mergeOf(from)).toMatchObject({ principalCrimeReference: await referenceOf(into), cause: 'cancelled' })
  expect(await waitingMerges('registrar')).toContain(from)
  const crime = await loadCrime(await as('officer', 'crime.see'), from)
  expect(crime?.details.mergeReopenedBy).toBe('cancelled')
})

test('a merge that was found to hold is not asked about again, until the other crime changes once more', async () => {
  const { into, from } = await merged()
  await cancelToo(into)
  value(await reviewMerge(await as('registrar', 'crime.reinstate'), from, WORDS, newId()))
  expect(await mergeOf(from)).toBeUndefined()
  expect(await waitingMerges('registrar')).not.toContain(from)
  const again = await reviewMerge(await as('registrar', 'crime.reinstate'), from, WORDS, newId())
  expect(again.ok ? '' : again.refusal.kind).toBe('nothing-to-review')
  const back = { foundBy: 'audit' as const, reason: WORDS, supervisorId: await idOf('supervisor') }
  value(await reinstate(await as('decisionMaker', 'crime.reinstate'), into, back, newId()))
  expect(await mergeOf(from)).toBeUndefined()
  await fromTheRms(into, { rmsStatus: 'transferred' })
  expect(await mergeOf(from)).toMatchObject({ cause: 'transferred' })
})

test('a merge into a crime that the RMS transferred, or gave another class, is looked at again', async () => {
  const [transferred, lowered] = [await merged(), await merged()]
  await fromTheRms(transferred.into, { rmsStatus: 'transferred' })
  await fromTheRms(lowered.into, { countClass: '104' })
  expect(await mergeOf(transferred.from)).toMatchObject({ cause: 'transferred' })
  expect(await mergeOf(lowered.from)).toMatchObject({ cause: 'reclassified' })
})

test('putting the merged crime back ends it', async () => {
  const { into, from } = await merged()
  await cancelToo(into)
  const back = { foundBy: 'audit' as const, reason: WORDS, supervisorId: await idOf('supervisor') }
  value(await reinstate(await as('decisionMaker', 'crime.reinstate'), from, back, newId()))
  expect(await mergeOf(from)).toBeUndefined()
})

test('the database lets nobody else find that a merge holds', async () => {
  const { into, from } = await merged()
  await cancelToo(into)
  const merge = await mergeOf(from)
  const officer = await as('officer', 'request.submit')
  const posted = write(officer, { kind: 'merge.reviewed', formKey: newId(), crimeId: from }, async (tx, at) => {
    await tx.mergeReview.create({
      data: {
        id: newId(),
        cancellationId: merge?.cancellationId ?? '',
        principalCrimeStands: merge?.stands ?? '',
        reasonId: newId(),
        byId: officer.staffId,
        at,
      },
    })
    return ok({})
  })
  expect(await posted).toMatchObject({
    ok: false,
    refusal: { words: expect.stringContaining('looked at again by the registrar') as string },
  })
  await expect(as('officer', 'crime.reinstate')).rejects.toThrow('may not')
  await expect(asSystem((tx) => tx.mergeReview.deleteMany())).rejects.toThrow('permission denied')
})
