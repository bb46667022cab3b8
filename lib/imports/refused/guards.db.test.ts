import { beforeEach, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { approveMessage } from '#lib/messages/drafting/approve'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { stop } from '#lib/cancellations/decide/stop'
import { write } from '#lib/ledger/write'
import { aCrime, referenceOf } from '#lib/testing/crime'
import { forgeAgreement } from '#lib/testing/by-hand/forge-agreement'
import { forgeCancellation } from '#lib/testing/by-hand/forge-cancellation'
import { as, setClock } from '#lib/testing/force'
import { aDraft, aVictimToInform } from '#lib/testing/message'
import { aC2Request, decideWell, informAll, informedWell, openDutiesOf, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'

const wordsOf = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)

/** Under an entry of an import, as the product’s own role can. */
const byHand = async (change: (tx: Tx) => Promise<unknown>) => {
  try {
    return wordsOf(
      await write(await as('registrar', 'extract.import'), { kind: 'rows.refused', formKey: newId() }, async (tx) => {
        await change(tx)
        return ok({})
      }),
    )
  } catch (failure) {
    return String(failure)
  }
}

const extract = { takenAt: new Date('2026-06-10T06:00:00Z'), startedAt: new Date('2026-06-10T07:00:00Z'), counts: {} }

/** A row of a victim of this crime that could not be imported; answers its id and its extract’s. */
async function refuseARow(crimeId: string): Promise<{ id: string; extractId: string }> {
  const [id, extractId, reference] = [newId(), newId(), await referenceOf(crimeId)]
  const saved = await byHand(async (tx) => {
    await tx.extract.create({ data: { id: extractId, ...extract, hash: extractId } })
    await tx.$executeRaw`
      INSERT INTO personal.refused_row (
        id, extract_id, file, line, columns, reasons, digest, reference, key, role, identity, first_seen_at
      )
      SELECT
        ${id}::uuid, ${extractId}::uuid, 'parts.csv', 3, 'key', 'is not a key', ${id}, c.folded, 'C/1', 'victim',
        c.reference || '|victim|C/1', registrar.now()
      FROM reported_crime c
      WHERE c.reference = ${reference}`
  })
  if (saved !== 'saved') throw new Error(saved)
  return { id, extractId }
}

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T09:00:00Z')
})

test('by hand an incomplete crime is neither authorised nor cancelled, whatever the findings say', async () => {
  const crime = await aCrime().saved()
  const request = await aC2Request(crime)
  await refuseARow(crime)
  const allMet = (all: Record<string, unknown>[]) => all.map((finding) => ({ ...finding, result: 'met' }))
  expect(wordsOf(await forgeAgreement(request, { findings: allMet }))).toContain('while it is incomplete')
  const other = await aCrime().saved()
  const agreed = await aC2Request(other)
  value(await decideWell(agreed))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(agreed, '2026-06-16T09:30')
  await setClock('2026-06-16T12:00:00Z')
  await refuseARow(other)
  expect(wordsOf(await forgeCancellation(agreed, 'decisionMaker'))).toContain('while it is incomplete')
})

test('by hand the row is not closed, nor entered, without what it names', async () => {
  const crime = await aCrime().withoutVictims().saved()
  const { id, extractId } = await refuseARow(crime)
  const closed = (by: string) => ({ closedAt: new Date('2026-06-15T09:00:00Z'), closedByExtractId: by })
  const later = newId()
  await byHand((tx) => tx.extract.create({ data: { id: later, ...extract, hash: later } }))
  for (const by of [extractId, later])
    expect(await byHand((tx) => tx.refusedRow.update({ where: { id }, data: closed(by) }))).toContain('later extract')
  expect(await byHand((tx) => tx.refusedRow.delete({ where: { id } }))).toContain('denied')
  const entered = { id: newId(), refusedRowId: id, crimeId: crime, says: 'nothing' as const, byId: newId() }
  const further = { at: new Date('2026-06-15T09:00:00Z'), sourceId: newId(), reasonId: newId() }
  expect(await byHand((tx) => tx.enteredRow.create({ data: { ...entered, ...further } }))).toContain('own name')
})

test('nobody is written to about its cancellation; they may be told in person, and the case may be stopped', async () => {
  const { dutyId, requestId, crimeId } = await aVictimToInform()
  await setClock('2026-06-16T12:00:00Z')
  const message = await aDraft(dutyId)
  await refuseARow(crimeId)
  const permit = await as('officer', 'message.write')
  expect(wordsOf(await approveMessage(permit, message, 1, newId()))).toContain('incomplete')
  const tell = async (channel: string) =>
    wordsOf(
      await recordNotification(
        await as('officer', 'victim.inform'),
        (await openDutiesOf(requestId))[0] ?? dutyId,
        informedWell('2026-06-16T12:30', { channel }),
        newId(),
      ),
    )
  expect(await tell('letter')).not.toBe('saved')
  expect(await tell('in_person')).toBe('saved')
  value(await stop(await as('supervisor', 'request.stop'), requestId, 'A row about it is missing.', newId()))
  expect(wordsOf(await decideWell(requestId, 'decisionMaker', { verdict: 'refuse' }))).toBe('saved')
})

test('the honest twin: with nothing missing the message is approved', async () => {
  const { dutyId } = await aVictimToInform()
  await setClock('2026-06-16T12:00:00Z')
  const message = await aDraft(dutyId)
  expect(await asSystem((tx) => tx.refusedRow.count())).toBe(0)
  value(await approveMessage(await as('officer', 'message.write'), message, 1, newId()))
})
