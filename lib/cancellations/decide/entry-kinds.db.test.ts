import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { lastKind } from '#lib/testing/count-rows'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { view } from '#lib/testing/views'
import { overturn } from './overturn.ts'
import { reassess } from './reassess.ts'
import { stop } from './stop.ts'

await inAForce()

let crimeId: string
let requestId: string
beforeEach(async () => {
  crimeId = await aCrime().saved()
  requestId = await aC2Request(crimeId)
})

const stateNow = async () => (await view('officer', requestId)).request.state

describe('an authorised case that goes back to be decided has an entry that says why', () => {
  beforeEach(async () => {
    value(await decideWell(requestId))
  })

  test('somebody stopped it', async () => {
    value(await stop(await as('supervisor', 'request.stop'), requestId, 'There is a second film.', newId()))
    expect([await stateNow(), await lastKind()]).toEqual(['stopped', 'request.stopped'])
  })

  test('the registrar overturned the decision', async () => {
    value(await overturn(await as('registrar', 'decision.overturn'), requestId, 'The film shows the push.', newId()))
    expect([await stateNow(), await lastKind()]).toEqual(['stopped', 'decision.overturned'])
  })

  test('an extract changed what it rests on, and nobody stopped it', async () => {
    value(await reassess(await as('registrar', 'extract.import'), crimeId, ['flags'], newId()))
    expect([await stateNow(), await lastKind()]).toEqual(['stopped', 'request.sent-back'])
  })
})

test('an undecided case whose rules an extract asks again goes nowhere, and its entry says no more than that', async () => {
  value(await reassess(await as('registrar', 'extract.import'), crimeId, ['flags'], newId()))
  expect([await stateNow(), await lastKind()]).toEqual(['submitted', 'request.reassessed'])
})
