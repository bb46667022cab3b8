import { describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { findQueue, type QueueRow } from './queue.ts'
import { filtersOf, keyInAddress } from './queue-filters.ts'
import { submitRequest } from '#lib/cancellations/request/request'
import { whyYouCannotDecide } from '#lib/cancellations/views/who-decides-words'

await inAForce()

const queueOf = async (who: Somebody, address: Record<string, string> = {}) =>
  findQueue(await as(who, 'queue.see'), filtersOf(address, 'mine'))

const holds = async (who: Somebody, request: string, address: Record<string, string> = {}): Promise<boolean> =>
  (await queueOf(who, address)).rows.some(({ id }) => id === request)

const rowOf = async (who: Somebody, request: string): Promise<QueueRow | undefined> =>
  (await queueOf(who, { whose: 'others' })).rows.find(({ id }) => id === request)

/** Why a request is not somebody’s, as the list says it; undefined where the list of others does not hold it. */
const whyNot = async (who: Somebody, request: string): Promise<string | undefined> => {
  const row = await rowOf(who, request)
  return row && whyYouCannotDecide(row)
}

describe('whose a request is', () => {
  test('an ordinary one is for any decision maker, the deputy and the registrar', async () => {
    const request = await aC2Request(await aCrime().saved())
    for (const who of ['decisionMaker', 'otherDecisionMaker', 'deputy', 'registrar'] as const) {
      expect(await holds(who, request), who).toBe(true)
      expect(await whyNot(who, request), who).toBeUndefined()
    }
  })

  test('C2 on rape is for the registrar on the College register alone', async () => {
    const request = await aC2Request(await aCrime().ofRape().saved(), 'detective')
    expect(await holds('registrar', request)).toBe(true)
    for (const who of ['decisionMaker', 'deputy', 'chief'] as const) {
      expect(await holds(who, request), who).toBe(false)
      expect(await whyNot(who, request), who).toBe('It is for a registrar on the College register.')
    }
  })

  test('what the product keeps for its registrar is not a decision maker’s', async () => {
    const request = await aC2Request(await aCrime().flagged('child').saved())
    expect(await holds('decisionMaker', request)).toBe(false)
    expect(await whyNot('decisionMaker', request)).toBe('It is for the registrar.')
  })

  test('the chief officer has none while a registrar is on the College register', async () => {
    const request = await aC2Request(await aCrime().saved())
    expect((await queueOf('chief')).rows).toEqual([])
    expect(await whyNot('chief', request)).toBe('It is for a decision maker or the registrar.')
  })

  test('nobody finds a crime they attended among their own', async () => {
    const request = await aC2Request(await aCrime().attendedBy('decisionMaker').saved())
    expect(await holds('decisionMaker', request)).toBe(false)
    expect(await whyNot('decisionMaker', request)).toBe('You attended.')
    expect(await holds('otherDecisionMaker', request)).toBe(true)
  })

  test('nor one into which a crime was merged that they attended', async () => {
    const [stays, merged] = [await aCrime().saved(), await aCrime().attendedBy('otherDecisionMaker').saved()]
    await mergeBefore(merged, stays)
    const request = await aC2Request(stays)
    expect(await whyNot('otherDecisionMaker', request)).toBe('You attended.')
    expect(await holds('decisionMaker', request)).toBe(true)
  })

  test('a part in the crime bars nobody from C1, where only one’s own request does', async () => {
    const request = await aC1Request(await aCrime().attendedBy('decisionMaker').saved())
    expect(await holds('decisionMaker', request)).toBe(true)
  })

  test('one’s own unit’s is not one’s own, unless the chief officer has approved the desk', async () => {
    await moveTo('otherDecisionMaker', 'NORTH-RESPONSE-A')
    const request = await aC2Request(await aCrime().saved())
    expect(await whyNot('otherDecisionMaker', request)).toBe('Your own unit investigated it.')
    await approveDesk('NORTH-RESPONSE-A')
    expect(await holds('otherDecisionMaker', request)).toBe(true)
    await moveTo('otherDecisionMaker', 'CRIME-MANAGEMENT')
  })

  test('the list of everybody’s holds it whoever looks', async () => {
    const request = await aC2Request(await aCrime().attendedBy('decisionMaker').saved())
    expect(await holds('decisionMaker', request, { whose: 'all' })).toBe(true)
    expect(await holds('registrar', request, { whose: 'all' })).toBe(true)
  })
})

describe('the order and the filters', () => {
  test('the most serious comes first, then the longest waiting, 25 a page, and each once', async () => {
    for (let n = 0; n < 28; n++) {
      await setClock(new Date(Date.UTC(2026, 6, 1, 9, n)).toISOString())
      await aC2Request(await (n % 7 === 3 ? aCrime().of('048/01', '48') : aCrime()).saved())
    }
    const seen: QueueRow[] = []
    for (let after: string | undefined = ''; after !== undefined;) {
      const page = await queueOf('decisionMaker', after === '' ? {} : { after })
      expect(page.rows.length).toBeLessThanOrEqual(25)
      seen.push(...page.rows)
      const last = page.rows.at(-1)
      after = page.hasMore && last ? keyInAddress(last) : undefined
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(28)
    const inOrder = seen.toSorted(
      (a, b) =>
        a.seriousness - b.seriousness || a.waitingSince.getTime() - b.waitingSince.getTime() || (a.id < b.id ? -1 : 1),
    )
    expect(seen.map(({ id }) => id)).toEqual(inOrder.map(({ id }) => id))
  })

  test('category, offence group and unit narrow it; what is not understood is left out', async () => {
    const [theft, assault] = [
      await aC2Request(await aCrime().of('048/01', '48').saved()),
      await aC1Request(await aCrime().saved()),
    ]
    expect(await holds('decisionMaker', theft, { group: 'other', category: 'C2' })).toBe(true)
    expect(await holds('decisionMaker', theft, { group: 'violence' })).toBe(false)
    expect(await holds('decisionMaker', assault, { category: 'C1', unit: 'NORTH-RESPONSE-A' })).toBe(true)
    expect(await holds('decisionMaker', assault, { unit: 'FORCE-RAPE-TEAM' })).toBe(false)
    expect(
      (await queueOf('decisionMaker', { category: 'C9', group: 'all', after: 'nonsense', whose: 'none' })).rows.length,
    ).toBeGreaterThan(0)
  })

  test('an authorised one waits for the notification, and once told for whoever decided it', async () => {
    await setClock('2026-07-06T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    expect(await holds('decisionMaker', request)).toBe(false)
    expect(await holds('decisionMaker', request, { waits: 'notification' })).toBe(true)
    expect(await holds('decisionMaker', request, { waits: 'confirmation' })).toBe(false)
    await setClock('2026-07-07T09:00:00Z')
    await informAll(request, '2026-07-07T09:30')
    expect(await holds('decisionMaker', request, { waits: 'notification' })).toBe(false)
    expect(await holds('decisionMaker', request, { waits: 'confirmation' })).toBe(true)
    expect(await holds('otherDecisionMaker', request, { waits: 'confirmation' })).toBe(false)
    expect(await holds('otherDecisionMaker', request, { waits: 'confirmation', whose: 'all' })).toBe(true)
  })
})

test('which crimes were on the page is written down', async () => {
  const crime = await aCrime().saved()
  await aC2Request(crime)
  await queueOf('deputy', { unit: 'NORTH-RESPONSE-A', whose: 'all' })
  const [last] = await asSystem((tx) => tx.accessRecord.findMany({ orderBy: { id: 'desc' }, take: 1 }))
  expect(last?.act).toBe('queue.see')
  expect(last?.staffId).toBe(await idOf('deputy'))
  expect(last?.subjects.length).toBeGreaterThan(0)
})

const WORDS = 'These are invented words, long enough to be an account of why this was asked here.'

async function aC1Request(crimeId: string): Promise<string> {
  const saved = value(
    await submitRequest(
      await as('officer', 'request.submit'),
      {
        crimeId,
        category: 'C1',
        reasons: [],
        alsoNewInformation: 'unknown',
        evidence: [],
        fields: {
          territory: 'England or Wales',
          receivingForce: 'KENT',
          referenceKind: 'crime',
          theirReference: 'ZZ/9',
          acceptance: 'accepted',
          dependsOnDevice: 'no',
          placeStep: 'suspect at the time',
          earlierStepsRuledOut: 'yes',
          agreedByOurs: 'ddm',
          agreedByTheirs: 'fcr',
          suspectIsPolice: 'no',
          account: WORDS,
        },
      },
      newId(),
    ),
  )
  return saved.requestId ?? ''
}

/** Changes something of the force, with an entry in the ledger. */
async function change(made: (tx: Tx) => Promise<unknown>, who: Somebody = 'administrator'): Promise<void> {
  value(
    await write(await as(who, 'start.see'), { kind: 'staff.added', formKey: newId() }, async (tx) => {
      await made(tx)
      return ok({})
    }),
  )
}

const unitOf = (tx: Tx, code: string) => tx.unit.findFirstOrThrow({ where: { code } })

const moveTo = async (who: Somebody, unit: string) => {
  const id = await idOf(who)
  await change(async (tx) => tx.staff.update({ where: { id }, data: { unitId: (await unitOf(tx, unit)).id } }))
}

const approveDesk = async (unit: string) => {
  const approvedById = await idOf('chief')
  await change(
    async (tx) =>
      tx.deskApproval.create({
        data: { id: newId(), unitId: (await unitOf(tx, unit)).id, approvedById, fromDay: new Date('2026-06-15') },
      }),
    'chief',
  )
}

/** A duplicate that was cancelled into another crime in the RMS, before this product. */
const mergeBefore = (crimeId: string, principalCrimeId: string) =>
  change(async (tx) => {
    const [id, at] = [newId(), new Date('2026-03-02T10:00:00Z')]
    await tx.cancellation.create({
      data: { id, crimeId, principalCrimeId, source: 'before_product', category: 'C3', tookEffectAt: at },
    })
    await tx.reportedCrime.update({
      where: { id: crimeId },
      data: { rmsStatus: 'cancelled', rmsChangedAt: at, recordedAt: at, reportedAt: at, cancelledById: id },
    })
  })

describe('a force without a registrar on the College register', () => {
  test('leaves C2 on rape to the chief officer, and to nobody else', async () => {
    await inAForce({ registered: false })
    const rape = await aC2Request(await aCrime().ofRape().saved(), 'detective')
    const assault = await aC2Request(await aCrime().saved())
    expect((await queueOf('chief')).rows.map(({ id }) => id)).toEqual([rape])
    expect((await queueOf('registrar')).rows.map(({ id }) => id)).toEqual([assault])
    expect(await whyNot('registrar', rape)).toBe('It is for the chief officer, with the registrar’s written advice.')
  })
})
