import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import type { Result } from '#lib/base/result'
import { aCrime } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { type Confirming, confirm } from './confirm.ts'

await inAForce()

const words = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.words)

/** A crime that is agreed to be cancelled, with its victim told. */
async function agreedAndInformed(crime: ReturnType<typeof aCrime> = aCrime()): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const request = await aC2Request(await crime.saved())
  value(await decideWell(request))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:30')
  await setClock('2026-06-16T12:00:00Z')
  return request
}

const confirmedBy = async (
  who: Somebody,
  request: string,
  sawEveryNotification: Confirming['sawEveryNotification'] = 'yes',
) => words(await confirm(await as(who, 'cancellation.confirm'), request, { version: 2, sawEveryNotification }, newId()))

test('whoever decided confirms, once they have seen every notification', async () => {
  const request = await agreedAndInformed()
  expect(await confirmedBy('decisionMaker', request, 'no')).toContain(
    'HOCR-V-01a: The person who confirmed did not see every telling.',
  )
  expect(await confirmedBy('decisionMaker', request)).toBe('saved')
})

test('in their absence another confirms who could have decided it', async () => {
  expect(await confirmedBy('otherDecisionMaker', await agreedAndInformed())).toBe('saved')
})

test('nobody confirms who had a part in the crime and so could not have decided it', async () => {
  const request = await agreedAndInformed(aCrime().attendedBy('otherDecisionMaker'))
  expect(await confirmedBy('otherDecisionMaker', request)).toContain(
    'HOCR-V-01a: The person who confirmed could not have decided this case.',
  )
  expect(await confirmedBy('decisionMaker', request)).toBe('saved')
})
