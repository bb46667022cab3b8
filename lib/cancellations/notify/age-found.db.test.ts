import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { view } from '#lib/testing/views'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { confirm } from './confirm.ts'

await inAForce()

/** A victim of whom the RMS holds no year of birth is informed as said; then the decision maker confirms. */
async function informedAndConfirmed(input: Record<string, unknown>, born: number | null = null) {
  await setClock('2026-06-15T09:00:00Z')
  const requestId = await aC2Request(await aCrime().withVictims(born).saved())
  value(await decideWell(requestId))
  await setClock('2026-06-16T12:00:00Z')
  await informAll(requestId, '2026-06-16T12:30', 'officer', input)
  const { request } = await view('decisionMaker', requestId)
  return confirm(
    await as('decisionMaker', 'cancellation.confirm'),
    requestId,
    { version: request.version, sawEveryNotification: 'yes' },
    newId(),
  )
}

const HELD = { ok: false, refusal: { kind: 'rules-not-met', words: expect.stringContaining('HOCR-V-05') as string } }

test('a victim whose age nobody knows leaves the crime recorded, and it is said why', async () => {
  const held = await informedAndConfirmed({})
  expect(held).toMatchObject(HELD)
  expect(!held.ok && held.refusal.words).toContain('It is not known how old the victim is')
})

test('whoever informed them found, on proof, that they are an adult: the crime is cancelled', async () => {
  value(await informedAndConfirmed({ ageFound: 'adult', ageProof: 'document' }))
})

test('an age without anything that shows it is no age', async () => {
  expect(await informedAndConfirmed({ ageFound: 'adult' })).toMatchObject(HELD)
})

test('found to be a child, they are informed as a child', async () => {
  expect(await informedAndConfirmed({ ageFound: 'under 13', ageProof: 'agency' })).toMatchObject(HELD)
  value(
    await informedAndConfirmed({
      ageFound: 'under 13',
      ageProof: 'agency',
      informedThrough: 'parent_or_guardian',
      guardianIsOrLivesWithSuspect: 'no',
      guardianAlreadyKnows: 'yes',
      lookedAfter: 'no',
      parentsWithSuspect: 'no',
      childWishes: 'To hear of it with her mother there.',
    }),
  )
})

test('a year of birth in the RMS is not argued with by whoever informs', async () => {
  expect(await informedAndConfirmed({ ageFound: 'adult', ageProof: 'said' }, 2017)).toMatchObject(HELD)
})
