import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { findCase } from '#lib/crimes/find'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { setClock } from '#lib/testing/force'
import { aC4Request } from '#lib/testing/sound-request'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { reinstatingFacts } from '../reinstate/reinstate.ts'
import { cancellationInForce } from '../stores/reinstatement-store.ts'

await inAForce()
await setClock('2026-06-15T09:00:00Z')

const assessmentsOf = (requestId: string) =>
  asSystem((tx) => tx.assessment.findMany({ where: { requestId }, orderBy: { at: 'asc' } }))

test('an organisation has no age; a person of whom a year of birth is held has one', async () => {
  const victimsOf = async (crime: ReturnType<typeof aCrime>) =>
    ((await assessmentsOf(await aC2Request(await crime.saved())))[0]?.facts as { victims: unknown }).victims
  expect(await victimsOf(aCrime().ofABusiness())).toMatchObject([{ kind: 'organisation', age: 'unknown' }])
  expect(await victimsOf(aCrime().withVictims(1990))).toMatchObject([{ kind: 'person', age: 'adult' }])
})

test('a crime is put back with the answers and the evidence of the request it was cancelled by, and none where there was no request', async () => {
  const crimeId = await aCrime().saved()
  const requestId = await aC4Request(crimeId)
  value(await decideWell(requestId))
  const reinstating = await asSystem(async (tx) => {
    const [crime, cancellation] = [value(await findCase(tx, crimeId)), await cancellationInForce(tx, crimeId)]
    if (!cancellation) throw new Error('not cancelled')
    const at = new Date('2026-06-15T10:00:00Z')
    return {
      byRequest: await reinstatingFacts(tx, { crime, cancellation, at }, null),
      before: await reinstatingFacts(tx, { crime, cancellation: { ...cancellation, requestId: null }, at }, null),
    }
  })
  expect(reinstating.byRequest.requesterFacts).toMatchObject({ mistake: 'report misheard or misread' })
  expect(reinstating.byRequest.request.earlier).toEqual([])
  expect(reinstating.before.requesterFacts).toMatchObject({ mistake: 'unknown' })
})

test('what takes effect at once has facts of its own for that step, made like any others', async () => {
  const requestId = await aC4Request(await aCrime().saved())
  value(await decideWell(requestId))
  const [deciding, cancelling] = (await assessmentsOf(requestId)).filter(({ stage }) => stage !== 'asking')
  expect(deciding).toMatchObject({ stage: 'deciding', facts: { notification: null } })
  expect(cancelling).toMatchObject({ stage: 'cancelling', facts: { notification: { stopped: 'unknown', duties: [] } } })
})
