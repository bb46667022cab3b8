import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { as, setClock, type Somebody } from '#lib/testing/force'
import { aC2Request, confirmWell, decideWell, informAll, value } from '#lib/testing/request'
import { abandonFrame } from './abandon.ts'
import { declareAudit } from './declare.ts'
import { declareForm } from './declare-form.ts'
import { freezeFrame } from './freeze.ts'
import { giveNumber } from './give-number.ts'
import { listAudits, loadAudit } from './load-audit.ts'
import { recordReview } from '../reviews/record-review.ts'
import { loadDrawn, loadReferences } from './load-frame.ts'
import { loadResults } from './load-results.ts'
import { resultInWords } from './results-in-words.ts'
import { numberForm } from './programme-forms.ts'

const WORDS = 'Invented words, long enough to say something of it.'
const DICE = ['4 1 6 6 2 3 5 1 2 6', '2 2 5 1 6 3 3 4 1 5'] as const

const declared = (changes: Record<string, unknown> = {}) =>
  declareForm.parse({
    population: 'cancelled',
    fromDay: '2026-06-01',
    toDay: '2026-06-30',
    groups: [],
    categories: [],
    kind: 'sample',
    tolerance: '10',
    expected: '10',
    within: '5',
    aim: WORDS,
    selection: WORDS,
    validation: WORDS,
    monitoring: WORDS,
    gaps: WORDS,
    dueOn: '2026-09-30',
    ...changes,
  })

const declare = async (changes: Record<string, unknown> = {}, who: Somebody = 'registrar') =>
  declareAudit(await as(who, 'audit.declare'), declared(changes), newId())
const anAudit = async (changes: Record<string, unknown> = {}) => value(await declare(changes)).auditId
const freeze = async (auditId: string, who: Somebody = 'registrar') =>
  freezeFrame(await as(who, 'audit.declare'), auditId, newId())
const give = async (auditId: string, who: Somebody, typed: string, source = '') =>
  giveNumber(await as(who, 'audit.give-number'), auditId, numberForm.parse({ value: typed, source }), newId())
const frameOf = async (auditId: string, who: Somebody = 'registrar') =>
  (await loadAudit(await as(who, 'audit.see'), auditId))?.frames.at(-1)

/** So many assaults cancelled as C2 on 16 June; answers their references. */
async function cancelled(n: number, crime = aCrime): Promise<string[]> {
  const crimes: string[] = []
  for (let each = 0; each < n; each++) crimes.push(await crime().saved())
  for (const crimeId of crimes) {
    const requestId = await aC2Request(crimeId)
    value(await decideWell(requestId))
    await informAll(requestId, 'just now')
    value(await confirmWell(requestId))
  }
  const rows = await asSystem((tx) => tx.reportedCrime.findMany({ where: { id: { in: crimes } } }))
  return rows.map(({ reference }) => reference)
}

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

describe('an audit', () => {
  test('is declared, frozen, drawn by the numbers of two people, and anybody can draw it again', async () => {
    const references = await cancelled(3)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    expect(await frameOf(audit)).toMatchObject({ count: 3, seed: null, numbers: [] })
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'auditor', DICE[1]))

    const frame = await frameOf(audit)
    if (frame?.entryHash == null) throw new Error('there is no frame')
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const sorted = references.toSorted()
    expect(frame.hash).toBe(sha256(sorted.join('\n')))
    expect(frame.seed).toBe(sha256(`${frame.entryHash}|4166235126|2251633415`))
    const tickets = sorted.map((each) => ({ each, ticket: sha256(`${frame.seed ?? ''}|${frame.hash}|${each}`) }))
    const inOrder = tickets.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1)).map(({ each }) => each)
    const drawn = await loadDrawn(await as('registrar', 'audit.see'), frame)
    expect(drawn.map(({ reference }) => reference)).toEqual(inOrder)
    expect(await loadReferences(await as('auditor', 'audit.see'), audit, frame.id)).toEqual(sorted)
    expect((await listAudits(await as('chief', 'audit.see'))).map(({ audit: { number } }) => number)).toEqual([1])
  })

  test('shows the first number to nobody before the second is given', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    value(await give(audit, 'panel', DICE[0]))
    for (const who of ['registrar', 'auditor', 'panel'] as const)
      expect(JSON.stringify(await loadAudit(await as(who, 'audit.see'), audit))).not.toContain('4166235126')
  })

  test('reads every rape, whatever else is drawn', async () => {
    const [assaults, rapes] = [await cancelled(2), await aCrime().ofRape().saved()]
    const request = await aC2Request(rapes, 'detective')
    value(await decideWell(request, 'registrar', { verdict: 'refuse' }))
    await setClock('2026-07-01T09:00:00Z')
    const refused = await anAudit({ population: 'refused' })
    value(await freeze(refused))
    expect((await frameOf(refused))?.sizes).toEqual([{ stratum: 'rape or homicide', of: 1, read: 1 }])
    const audit = await anAudit()
    value(await freeze(audit))
    expect((await frameOf(audit))?.sizes).toEqual([{ stratum: 'violence C2', of: assaults.length, read: 2 }])
  })

  test('of days that are not over, or with a day due gone by, is refused beside the field', async () => {
    await setClock('2026-06-30T09:00:00Z')
    expect(await declare()).toMatchObject({ refusal: { fields: { toDay: expect.stringContaining('over') as string } } })
    await setClock('2026-10-01T09:00:00Z')
    expect(await declare()).toMatchObject({ refusal: { fields: { dueOn: expect.any(String) as string } } })
  })

  test('of which there is nothing to audit says so', async () => {
    await setClock('2026-07-01T09:00:00Z')
    expect(await freeze(await anAudit())).toMatchObject({ refusal: { kind: 'nothing' } })
  })
})

describe('what was drawn', () => {
  test('is read, counted by its frame, and shown against the tolerance once all of it is read', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit({ kind: 'full_count' })
    value(await freeze(audit))
    const results = async () => {
      const frame = await frameOf(audit)
      if (!frame) throw new Error('there is no frame')
      const { strata } = await loadResults(await as('registrar', 'audit.see-results'), frame, 0.1)
      return strata.map(({ stratum, result }) => [stratum.stratum, resultInWords(result, 0.1)])
    }
    const [first, second] = await asSystem((tx) => tx.cancellationDecision.findMany({ orderBy: { decidedAt: 'asc' } }))
    const read = async (decisionId = '', finding: 'correct' | 'wrong' = 'correct') =>
      recordReview(await as('auditor', 'decision.audit'), decisionId, { finding, reason: WORDS }, newId())
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'standards', DICE[1]))
    value(await read(first?.id))
    expect(await results()).toEqual([['violence C2', '1 more to read. Nothing is shown before the last.']])
    value(await read(second?.id, 'wrong'))
    expect(await results()).toEqual([['violence C2', 'Above 10%.']])
    const kinds = await asSystem((tx) => tx.auditReview.findMany({ select: { kind: true, frameId: true } }))
    const frameId = (await frameOf(audit))?.id
    expect(kinds).toEqual([
      { kind: 'full_count', frameId },
      { kind: 'full_count', frameId },
    ])
  })

  test('is the same in the database as anybody draws it by hand', async () => {
    await cancelled(4)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'auditor', DICE[1]))
    const frame = await frameOf(audit)
    if (!frame) throw new Error('there is no frame')
    const drawn = await loadDrawn(await as('registrar', 'audit.see'), frame)
    const rows = await asSystem(
      (tx) => tx.$queryRaw<{ reference: string }[]>`
      SELECT reference FROM registrar.drawn_of(${frame.id}::uuid)`,
    )
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(
      drawn.map(({ reference }) => reference).toSorted(),
    )
  })
})

describe('a frame', () => {
  test('is given up with a reason and stays, with its numbers; the next gets numbers of its own', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    expect(await freeze(audit)).toMatchObject({ refusal: { kind: 'frozen' } })
    value(await give(audit, 'panel', DICE[0]))
    value(await give(audit, 'auditor', DICE[1]))
    expect(await give(audit, 'standards', DICE[0])).toMatchObject({ refusal: { kind: 'no-frame' } })
    value(await abandonFrame(await as('registrar', 'audit.declare'), audit, { reason: WORDS }, newId()))
    value(await freeze(audit))
    const frames = (await loadAudit(await as('registrar', 'audit.see'), audit))?.frames ?? []
    expect(frames.map(({ number, abandoned, seed }) => [number, abandoned?.why, seed !== null])).toEqual([
      [1, WORDS, true],
      [2, undefined, false],
    ])
  })

  test('takes two numbers of two people, one from the panel or a published source, and none from the registrar', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    await expect(as('registrar', 'audit.give-number')).rejects.toThrow('may not')
    await expect(as('decisionMaker', 'audit.give-number')).rejects.toThrow('may not')
    value(await give(audit, 'auditor', DICE[0]))
    expect(await give(audit, 'auditor', DICE[1])).toMatchObject({ refusal: { kind: 'given' } })
    expect(await give(audit, 'standards', DICE[1])).toMatchObject({
      refusal: { words: expect.stringContaining('panel or from a published source') as string },
    })
    value(await give(audit, 'standards', DICE[1], 'The lottery draw of 4 July 2026, as its operator published it'))
    expect((await frameOf(audit))?.seed).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['12345', 'fewer digits'],
    ['seven', 'no digits'],
    ['', 'nothing'],
  ])('a number of %s is refused: %s', (typed) => {
    expect(numberForm.safeParse({ value: typed, source: '' }).success).toBe(false)
  })
})

describe('the database refuses', () => {
  const inTheName = async (
    who: Somebody,
    sql: (tx: Parameters<Parameters<typeof asSystem>[0]>[0]) => Promise<unknown>,
  ) =>
    write(await as(who, 'start.see'), { kind: 'frame.frozen', formKey: newId() }, async (tx) => {
      await sql(tx)
      return ok({})
    })

  test('a frame that leaves one out, and one with something added', async () => {
    await cancelled(2)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    const shorter = await inTheName('registrar', async (tx) => {
      await tx.$executeRaw`
        INSERT INTO audit_frame (id, audit_id, number, count, hash, sizes, frozen_by, frozen_at, form_key)
        SELECT
          gen_random_uuid(), ${audit}::uuid, 1, 1, encode(sha256(convert_to(upper(min(reference)), 'UTF8')), 'hex'),
          '[]', registrar.actor(), registrar.now(), gen_random_uuid()
        FROM registrar.audit_items(${audit}::uuid)`
      await tx.$executeRaw`
        INSERT INTO frame_item (id, frame_id, reference, crime_id, decision_id, stratum, cluster_id)
        SELECT gen_random_uuid(), f.id, i.reference, i.crime_id, i.decision_id, i.stratum, i.cluster_id
        FROM audit_frame f, registrar.audit_items(${audit}::uuid) i ORDER BY i.reference LIMIT 1`
    })
    expect(shorter).toMatchObject({
      refusal: { words: expect.stringContaining('everything its audit is about') as string },
    })
    value(await freeze(audit))
    const longer = await inTheName(
      'registrar',
      (tx) => tx.$executeRaw`
      INSERT INTO frame_item (id, frame_id, reference, crime_id, decision_id, stratum, cluster_id)
      SELECT gen_random_uuid(), frame_id, reference || 'X', crime_id, decision_id, stratum, cluster_id FROM frame_item`,
    )
    expect(longer).toMatchObject({ refusal: { words: expect.stringContaining('once it is frozen') as string } })
  })

  test('a number changed or taken away, and another audit than was declared', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    value(await give(audit, 'panel', DICE[0]))
    for (const change of [
      asSystem((tx) => tx.seedNumber.updateMany({ data: { value: '111111' } })),
      asSystem((tx) => tx.seedNumber.deleteMany({})),
      asSystem((tx) => tx.audit.updateMany({ data: { toleranceTenths: 900 } })),
      asSystem((tx) => tx.auditFrame.updateMany({ data: { hash: '0'.repeat(64) } })),
      asSystem((tx) => tx.frameItem.deleteMany({})),
    ])
      await expect(change).rejects.toThrow('permission denied')
  })

  test('a number in somebody’s name who decided what the frame holds, whatever their role', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    value(await freeze(audit))
    const given = await inTheName(
      'decisionMaker',
      (tx) => tx.$executeRaw`
      INSERT INTO seed_number (id, frame_id, number, value, by_id, at)
      SELECT gen_random_uuid(), id, 1, '123456', registrar.actor(), registrar.now() FROM audit_frame`,
    )
    expect(given).toMatchObject({ refusal: { kind: 'guarded' } })
  })
})
