import { expect, test } from 'vitest'
import type { Result } from '#lib/base/result'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell } from '#lib/testing/request'

await inAForce()

const outcome = (result: Result<unknown>) => (result.ok ? 'saved' : (result.refusal.fields ?? result.refusal.words))
const aRape = async () => aC2Request(await aCrime().ofRape().saved(), 'detective')

test('the registrar is asked once whether anybody demanded to approve a decision on rape, and answers before agreeing', async () => {
  const request = await aRape()
  expect(outcome(await decideWell(request, 'registrar', { approvalDemanded: '' }))).toEqual({
    approvalDemanded: 'Has anybody demanded to approve this decision first?',
  })
  expect(outcome(await decideWell(request, 'registrar', { approvalDemanded: 'no' }))).toBe('saved')
})

test('a demand bars nothing, and the registrar says what was done about it', async () => {
  const request = await aRape()
  const demanded = { approvalDemanded: 'yes' }
  expect(outcome(await decideWell(request, 'registrar', demanded))).toEqual({
    'reason-HOCR-A-06': 'Give a reason for going on although HOCR-A-06 warns',
  })
  const answered = { ...demanded, 'reason-HOCR-A-06': 'The chief officer was told that nobody may ask for it.' }
  expect(outcome(await decideWell(request, 'registrar', answered))).toBe('saved')
})

test('nobody else is asked, and no other case', async () => {
  const request = await aC2Request(await aCrime().saved())
  expect(outcome(await decideWell(request, 'decisionMaker', { approvalDemanded: '' }))).toBe('saved')
})
