import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { aC3Request, C2_FACTS, decideWell, FOOTAGE, value } from '#lib/testing/request'
import { openFindings } from '#lib/testing/sound-request'
import { submitRequest } from './request.ts'

await inAForce()

const NOTHING_NEW = 'HOCR-G-08: The same category was refused before, and nothing new has come since.'
const NOT_KNOWN = 'HOCR-G-08: The same category was refused before. Has anything new come since?'
const A_WITNESS = {
  ...FOOTAGE,
  kind: 'witness account',
  obtainedOn: '2026-06-14',
  origin: 'A first aider who stood beside him, and whom the officer found by the rota of that day.',
}

const ask = async (crimeId: string, ...items: Record<string, unknown>[]): Promise<string> => {
  const evidence = items.map((fields) => ({ fileId: null, uploadedAt: null, fields }))
  const request = {
    crimeId,
    category: 'C2',
    reasons: [],
    alsoNewInformation: 'yes',
    fields: C2_FACTS,
    evidence,
  } as const
  const asked = await submitRequest(await as('officer', 'request.submit'), request, newId())
  return value(asked).requestId ?? ''
}

/** A crime of which a request with the footage was refused. */
async function aRefused(): Promise<string> {
  const crimeId = await aCrime().saved()
  value(await decideWell(await ask(crimeId, FOOTAGE), 'decisionMaker', { verdict: 'refuse' }))
  return crimeId
}

const foundOf = async (requestId: string) =>
  (await openFindings(requestId)).filter((words) => words.startsWith('HOCR-G-08'))

test('after a refusal, the very same item sent again is nothing new', async () => {
  expect(await foundOf(await ask(await aRefused(), FOOTAGE))).toEqual([NOTHING_NEW])
})

test('after a refusal, an item that was not put before is new, also beside the one that was', async () => {
  expect(await foundOf(await ask(await aRefused(), FOOTAGE, A_WITNESS))).toEqual([])
})

test('after a refusal, the same item told in other words is not known to be new', async () => {
  const reworded = { ...FOOTAGE, origin: 'A camera that the council has on the market square.' }
  expect(await foundOf(await ask(await aRefused(), reworded))).toEqual([NOT_KNOWN])
})

test('what was refused twice is not new the third time either', async () => {
  const crimeId = await aRefused()
  value(await decideWell(await ask(crimeId, A_WITNESS), 'decisionMaker', { verdict: 'refuse' }))
  expect(await foundOf(await ask(crimeId, FOOTAGE, A_WITNESS))).toEqual([NOTHING_NEW])
})

test('a duplicate of another crime than before is new; of the same crime it is not', async () => {
  const crimeId = await aCrime().saved()
  const [one, another] = [await aCrime().withVictimsOf(crimeId).saved(), await aCrime().withVictimsOf(crimeId).saved()]
  value(await decideWell(await aC3Request(crimeId, one), 'decisionMaker', { verdict: 'refuse' }))
  const ofAnother = await aC3Request(crimeId, another)
  expect(await foundOf(ofAnother)).toEqual([])
  value(await decideWell(ofAnother, 'decisionMaker', { verdict: 'refuse' }))
  expect(await foundOf(await aC3Request(crimeId, one))).toEqual([NOTHING_NEW])
})
