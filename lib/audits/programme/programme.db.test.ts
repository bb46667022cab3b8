import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { whatWaits } from '#lib/people/waits/what-waits'
import { inAForce } from '#bin/testing/force-environment'
import { anAudit, cancelled, declare, DICE, frameOf, freeze, give, WORDS } from '#lib/testing/audits/declared-audit'
import { aCrime } from '#lib/testing/crime'
import { as, PEOPLE, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { abandonFrame } from './abandon.ts'
import { itemsOf } from './frames-store.ts'
import { listAudits, loadAudit } from './load-audit.ts'
import { loadDrawn, loadLines } from './load-frame.ts'
import { numberForm } from './programme-forms.ts'

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
    const items = await asSystem((tx) => itemsOf(tx, frame.id))
    expect(items.map(({ reference }) => reference)).toEqual(references.toSorted())
    for (const { line, salt, reference } of items)
      expect(line).toBe(sha256(`${salt ?? 'no salt'}|${reference.toUpperCase()}`).toUpperCase())
    expect(new Set(items.map(({ salt }) => salt)).size).toBe(3)
    const sorted = items.map(({ line }) => line).toSorted()
    expect(frame.hash).toBe(sha256(sorted.join('\n')))
    expect(frame.seed).toBe(sha256(`${frame.entryHash}|4166235126|2251633415`))
    const tickets = sorted.map((each) => ({ each, ticket: sha256(`${frame.seed ?? ''}|${frame.hash}|${each}`) }))
    const inOrder = tickets.toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1)).map(({ each }) => each)
    const drawn = await loadDrawn(await as('registrar', 'audit.follow'), frame)
    const lineOf = new Map(items.map(({ id, line }) => [id, line]))
    expect(drawn.map(({ itemId }) => lineOf.get(itemId))).toEqual(inOrder)
    expect(await loadLines(await as('auditor', 'audit.follow'), audit, frame.id)).toEqual(sorted)
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
    const lottery = 'The lottery draw, as its operator published it'
    await setClock('2026-07-06T09:00:00Z')
    for (const day of ['2026-06-30', '2026-07-07'])
      expect(await give(audit, 'standards', DICE[1], lottery, day)).toMatchObject({
        refusal: { fields: { publishedOn: expect.stringContaining('1 July 2026') as string } },
      })
    value(await give(audit, 'standards', DICE[1], lottery, '2026-07-04'))
    expect((await frameOf(audit))?.seed).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['12345', 'fewer digits'],
    ['seven', 'no digits'],
    ['', 'nothing'],
  ])('a number of %s is refused: %s', (typed) => {
    expect(numberForm.safeParse({ value: typed, source: '', publishedOn: '' }).success).toBe(false)
  })

  test('a number that was published comes with the day, and a day with where', () => {
    const parsed = (source: string, publishedOn: string) =>
      numberForm.safeParse({ value: '41662351', source, publishedOn }).success
    expect([parsed('A lottery draw', ''), parsed('', '2026-07-04')]).toEqual([false, false])
    expect([parsed('A lottery draw', '2026-07-04'), parsed('', '')]).toEqual([true, true])
  })
})

describe('a number is asked for on Today', () => {
  const asked = async (who: 'panel' | 'auditor' | 'registrar') => {
    const { waits } = await whatWaits(await as(who, 'start.see'), { roles: PEOPLE[who].roles })
    return waits.find(({ kind }) => kind === 'seed-numbers')?.lines.map(({ id }) => id)
  }
  const isAsked = async (who: 'panel' | 'auditor', audit: string) =>
    (await loadAudit(await as(who, 'audit.see'), audit))?.waitsForMine

  test('of the panel and of auditors, until they have given theirs, and of nobody once both are given', async () => {
    await cancelled(1)
    await setClock('2026-07-01T09:00:00Z')
    const audit = await anAudit()
    expect(await asked('panel')).toBeUndefined()
    value(await freeze(audit))
    expect([await asked('panel'), await asked('auditor'), await asked('registrar')]).toEqual([
      [audit],
      [audit],
      undefined,
    ])
    value(await give(audit, 'panel', DICE[0]))
    expect([await asked('panel'), await asked('auditor')]).toEqual([undefined, [audit]])
    expect([await isAsked('panel', audit), await isAsked('auditor', audit)]).toEqual([false, true])
    value(await give(audit, 'standards', DICE[1]))
    expect([await asked('auditor'), await isAsked('auditor', audit)]).toEqual([undefined, false])
  })
})
