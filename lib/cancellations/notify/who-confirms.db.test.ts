import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import type { Facts } from '#lib/counting-rules/model'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { aSoundRequest } from '#lib/testing/sound-request'
import { type Confirming, confirm } from './confirm.ts'
import { previewConfirmation } from './preview-confirmation.ts'

beforeEach(async () => {
  await inAForce()
})

const words = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.words)

/** A crime that is agreed to be cancelled, with its victim informed. */
async function agreedAndInformed(crime = aCrime()): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  return agreed(await aC2Request(await crime.saved()))
}

async function agreed(
  request: string,
  decidedBy: Somebody = 'decisionMaker',
  changes: Record<string, unknown> = {},
): Promise<string> {
  value(await decideWell(request, decidedBy, changes))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:30', 'officer', { gaveReceivingForceAndReference: 'yes' })
  await setClock('2026-06-16T12:00:00Z')
  return request
}

/** What somebody declares of themselves whom nothing ties to the case. */
const INDEPENDENT = { independenceDeclared: 'yes', conflictsDeclared: [] } as const

const confirmedBy = async (who: Somebody, request: string, said: Partial<Confirming> = INDEPENDENT) =>
  words(
    await confirm(
      await as(who, 'cancellation.confirm'),
      request,
      { version: 2, sawEveryNotification: 'yes', ...said },
      newId(),
    ),
  )

/** What the page shows somebody: what bars them, if they answer that nothing ties them to it, and what it asks them. */
const shownTo = async (who: Somebody, request: string) => {
  const { assessment, asks } = value(await previewConfirmation(await as(who, 'cancellation.confirm'), request))
  return { bars: assessment.findings.filter(({ bars }) => bars).map(({ check, wrong }) => `${check}: ${wrong}`), asks }
}

const COULD_NOT = 'HOCR-V-01a: The person who confirmed could not have decided this case.'
const NOT_KNOWN = 'HOCR-V-01a: It is not known whether the person who confirmed could have decided this case.'

test('whoever decided confirms, once they have seen every notification', async () => {
  const request = await agreedAndInformed()
  expect(await confirmedBy('decisionMaker', request, { sawEveryNotification: 'no' })).toContain(
    'HOCR-V-01a: The person who confirmed did not see every notification.',
  )
  expect(await confirmedBy('decisionMaker', request, {})).toBe('saved')
})

test('in their absence another confirms who could have decided it', async () => {
  expect(await confirmedBy('otherDecisionMaker', await agreedAndInformed())).toBe('saved')
})

test('nobody confirms who had a part in the crime and so could not have decided it', async () => {
  const request = await agreedAndInformed(aCrime().attendedBy('otherDecisionMaker'))
  expect(await shownTo('otherDecisionMaker', request)).toMatchObject({ bars: [COULD_NOT] })
  expect(await confirmedBy('otherDecisionMaker', request)).toContain(COULD_NOT)
  expect(await confirmedBy('decisionMaker', request)).toBe('saved')
})

describe('whoever confirms in the decision maker’s absence', () => {
  test('is asked what ties them to the case, as the decision maker was', async () => {
    const request = await agreedAndInformed()
    expect(await shownTo('otherDecisionMaker', request)).toEqual({
      bars: [],
      asks: ['independenceDeclared', 'conflictsDeclared'],
    })
    expect(await shownTo('decisionMaker', request)).toEqual({ bars: [], asks: [] })
  })

  test('does not confirm before they have answered, nor where something ties them to it', async () => {
    const request = await agreedAndInformed()
    expect(await confirmedBy('otherDecisionMaker', request, {})).toContain(NOT_KNOWN)
    expect(await confirmedBy('otherDecisionMaker', request, { conflictsDeclared: [] })).toContain(NOT_KNOWN)
    expect(await confirmedBy('otherDecisionMaker', request, { independenceDeclared: 'yes' })).toContain(NOT_KNOWN)
    const not = { ...INDEPENDENT, independenceDeclared: 'no' } as const
    expect(await confirmedBy('otherDecisionMaker', request, not)).toContain(COULD_NOT)
    for (const tie of ['relative, friend or witness', 'investigating team', 'victim or suspect'] as const) {
      const tied = { ...INDEPENDENT, conflictsDeclared: [tie] }
      expect(await confirmedBy('otherDecisionMaker', request, tied), tie).toContain(COULD_NOT)
    }
    expect(await confirmedBy('otherDecisionMaker', request)).toBe('saved')
  })

  test('is asked in C1 only whether it is their own case, which is all the rules look at there', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await agreed(await aSoundRequest('C1', await aCrime().saved()))
    expect(await shownTo('otherDecisionMaker', request)).toEqual({ bars: [], asks: ['conflictsDeclared'] })
    const own = { conflictsDeclared: ['victim or suspect'] } as const
    expect(await confirmedBy('otherDecisionMaker', request, own)).toContain(COULD_NOT)
    expect(await confirmedBy('otherDecisionMaker', request, { conflictsDeclared: [] })).toBe('saved')
  })
})

const ADVICE = 'I have read it all, and I advise that this crime be cancelled.'

async function agreedByTheChief(): Promise<string> {
  await inAForce({ registered: false })
  await setClock('2026-06-15T09:00:00Z')
  return agreed(await aC2Request(await aCrime().ofRape().saved(), 'detective'), 'chief', { advice: ADVICE })
}

/** Somebody else whom the administrator has made chief officer. */
async function anotherChief(): Promise<string> {
  const [staffId, grantedById] = [await idOf('standards'), await idOf('administrator')]
  const grant = { id: newId(), staffId, role: 'chief', fromDay: new Date('2026-06-16'), grantedById } as const
  const permit = await as('administrator', 'start.see')
  const written = await write(permit, { kind: 'role.granted', formKey: newId() }, async (tx) => {
    await tx.roleGrant.create({ data: grant })
    return ok({})
  })
  value(written)
  return staffId
}

test('another chief officer confirms by the registrar’s advice that the decision rests on, as the page says', async () => {
  const request = await agreedByTheChief()
  const another = await anotherChief()
  const permit = { ...(await as('chief', 'cancellation.confirm')), staffId: another }
  const { assessment } = value(await previewConfirmation(permit, request))
  expect(assessment.verdict).toBe('permit')
  const confirming = { version: 2, sawEveryNotification: 'yes', ...INDEPENDENT } as const
  expect(words(await confirm(permit, request, confirming, newId()))).toBe('saved')
})

test('what the decision maker said is the same when the decision is made and when it takes effect', async () => {
  const request = await agreedByTheChief()
  expect(await confirmedBy('chief', request, {})).toBe('saved')
  const saved = await asSystem((tx) =>
    tx.assessment.findMany({ where: { requestId: request, stage: { in: ['deciding', 'cancelling'] } } }),
  )
  const said = saved.map(({ facts }) => {
    const { registrarAdviceWords, approvalDemanded, conflicts } = (facts as unknown as Facts).decisionMaker ?? {}
    return { registrarAdviceWords, approvalDemanded, conflicts }
  })
  expect(said).toEqual(Array(2).fill({ registrarAdviceWords: 13, approvalDemanded: 'no', conflicts: [] }))
})
