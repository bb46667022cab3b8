import { expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, confirmWell, decideWell, informAll, value } from '#lib/testing/request'

await inAForce()

const words = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.words)

/** A C2 that is agreed, with its victim told: nothing is left but to confirm. */
async function agreedAndInformed(): Promise<{ readonly crimeId: string; readonly requestId: string }> {
  await setClock('2026-06-15T09:00:00Z')
  const crimeId = await aCrime().saved()
  const requestId = await aC2Request(crimeId)
  value(await decideWell(requestId))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(requestId, '2026-06-16T09:30')
  await setClock('2026-06-16T12:00:00Z')
  return { crimeId, requestId }
}

const confirmed = async (requestId: string) => words(await confirmWell(requestId))

const changed = async (change: (tx: Tx, at: Date) => Promise<unknown>) => {
  const permit = await as('officer', 'start.see')
  value(
    await write(permit, { kind: 'evidence.uploaded', formKey: newId() }, async (tx, at) => {
      await change(tx, at)
      return ok({})
    }),
  )
}

test('where nothing has happened since the decision, the crime is cancelled', async () => {
  const { requestId } = await agreedAndInformed()
  expect(await confirmed(requestId)).toBe('saved')
})

test('what an extract changed, and the decision maker has not seen yet, holds a confirmation', async () => {
  const { crimeId, requestId } = await agreedAndInformed()
  await asSystem(
    (tx) => tx.$executeRaw`INSERT INTO staging.to_reassess (form_key, extract_id, crime_id, changes)
      VALUES (gen_random_uuid(), gen_random_uuid(), ${crimeId}::uuid, '{flags}')`,
  )
  expect(await confirmed(requestId)).toContain('HOCR-G-08: Something has changed since the decision')
})

test('a file that was handed in after the decision holds it too', async () => {
  const { crimeId, requestId } = await agreedAndInformed()
  const uploadedById = await idOf('officer')
  await changed(async (tx, at) => {
    const nameId = newId()
    await tx.words.create({ data: { id: nameId, crimeId, salt: Buffer.from('invented'), text: 'film.mp4' } })
    await tx.evidenceFile.create({
      data: {
        ...{ id: newId(), crimeId, uploadedById, uploadedAt: at, mediaType: 'video/mp4', bytes: 3 },
        ...{ sha256: Buffer.from('invented'), salt: Buffer.from('invented'), nameId },
      },
    })
  })
  expect(await confirmed(requestId)).toContain('HOCR-G-08: Something has changed since the decision')
})
