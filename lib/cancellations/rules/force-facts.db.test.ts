import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Result } from '#lib/base/result'
import { grantRole } from '#lib/people/roles/grant'
import { noteRegistration } from '#lib/people/roles/note-registration'
import { aCrime } from '#lib/testing/crime'
import { as, idOf } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { submitRequest } from '../request/request.ts'

beforeEach(async () => {
  await inAForce({ forceCode: 'WILTS' })
})

const words = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.words)

const aTransfer = async (receivingForce: string): Promise<string> => {
  const crimeId = await aCrime().saved()
  const fields = {
    territory: 'England or Wales',
    receivingForce,
    referenceKind: 'crime',
    theirReference: 'ZZ/9',
    acceptance: 'accepted',
    dependsOnDevice: 'no',
    placeStep: 'suspect at the time',
    earlierStepsRuledOut: 'yes',
    agreedByOurs: 'ddm',
    agreedByTheirs: 'fcr',
    suspectIsPolice: 'no',
    account: 'The camera on the bridge shows where he stood at the time, over the border.',
  }
  const saved = value(
    await submitRequest(
      await as('officer', 'request.submit'),
      { crimeId, category: 'C1', reasons: [], alsoNewInformation: 'yes', fields, evidence: [] },
      newId(),
    ),
  )
  return saved.requestId ?? ''
}

test('a crime is not transferred to the force it is in', async () => {
  const [own, other] = [await aTransfer('WILTS'), await aTransfer('KENT')]
  expect(words(await decideWell(own))).toContain('HOCR-C1-02: The force named is this force itself.')
  expect(words(await decideWell(other))).not.toContain('HOCR-C1-02')
})

const aRapeAttendedByTheRegistrar = async () =>
  aC2Request(await aCrime().ofRape().withOic('officer').attendedBy('registrar').saved())

test('a rape waits where the only registrar on the register had a part in it', async () => {
  const held = words(await decideWell(await aRapeAttendedByTheRegistrar(), 'registrar'))
  expect(held).toContain('No other registrar is on the College register, so the case waits until there is one.')
  expect(held).toContain('Leave the crime recorded until then.')
})

test('with another registrar on the register it is for that one', async () => {
  const requested = await aRapeAttendedByTheRegistrar()
  const chief = await as('chief', 'role.grant-registrar')
  const deputy = await idOf('deputy')
  value(await grantRole(chief, deputy, { role: 'fcr', fromDay: '2026-06-15' as Day }, newId()))
  const alone = words(await decideWell(requested, 'registrar'))
  expect(alone).toContain('No other registrar is on the College register')
  value(await noteRegistration(chief, deputy, { number: 'CRR-0050', fromDay: '2026-06-15' }, newId()))
  const refused = words(await decideWell(requested, 'registrar'))
  expect(refused).toContain('Pass the request to another decision maker or the registrar.')
  expect(refused).not.toContain('waits until there is one')
})

test('what the force is was saved with the facts the decision was judged by', async () => {
  const requested = await aC2Request(await aCrime().saved())
  value(await decideWell(requested))
  const { facts } = await asSystem((tx) =>
    tx.assessment.findFirstOrThrow({ where: { requestId: requested, stage: 'deciding' } }),
  )
  expect(facts).toMatchObject({
    force: {
      code: 'WILTS',
      registeredRegistrarExists: 'yes',
      anotherRegisteredRegistrar: 'yes',
      reservesThisOffence: 'no',
    },
  })
})
