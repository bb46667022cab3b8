import { beforeEach, describe, expect, test } from 'vitest'
import { readAs, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { endReservation } from './end-reservation.ts'
import { loadReservations } from './load-reservations.ts'
import { reserveOffence } from './reserve.ts'
import { reserveForm } from './reserve-form.ts'

beforeEach(async () => {
  await inAForce()
})

const reserve = async (changes: Record<string, unknown> = {}) =>
  reserveOffence(
    await as('registrar', 'offence.reserve'),
    reserveForm.parse({
      by: 'offence',
      code: '105/01',
      countClass: '105a',
      category: 'every',
      fromDay: '2026-06-15',
      reason: 'We got these wrong too often.',
      ...changes,
    }),
    newId(),
  )

const end = async (toDay: string, reservationId?: string) =>
  endReservation(
    await as('registrar', 'offence.reserve'),
    { reservationId: reservationId ?? (await shown())[0]?.id ?? '', toDay: toDay as never },
    newId(),
  )

const shown = async (who: Somebody = 'registrar') => (await loadReservations(await as(who, 'rules.read'))).reservations

const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)

const assault = async (...flags: string[]) =>
  aC2Request(
    await aCrime()
      .flagged(...flags)
      .saved(),
  )

describe('what the force keeps for its registrar', () => {
  test('no decision maker decides, neither to agree nor to refuse, and the registrar does', async () => {
    const requestId = await assault()
    value(await reserve())
    expect(words(await decideWell(requestId))).toContain('This force keeps this offence for its registrar.')
    expect(words(await decideWell(requestId, 'decisionMaker', { verdict: 'refuse' }))).toBe(
      'HOCR-A-13a: This force keeps this offence for its registrar. Send it to the registrar.',
    )
    expect(words(await decideWell(requestId, 'registrar'))).toBe('saved')
  })

  test('may be one offence, a group, or a flag, and leaves every other crime alone', async () => {
    value(await reserve({ code: '008/06', countClass: '8N' }))
    value(await reserve({ by: 'group', group: 'robbery' }))
    value(await reserve({ by: 'flag', flag: 'hate' }))
    expect(words(await decideWell(await assault()))).toBe('saved')
    expect(words(await decideWell(await assault('hate')))).toContain('keeps this offence')
    const robbery = await aC2Request(await aCrime().of('034/01', '34B').saved())
    expect(words(await decideWell(robbery))).toContain('keeps this offence')
  })

  test('may be kept in one category only', async () => {
    value(await reserve({ category: 'C5' }))
    expect(words(await decideWell(await assault()))).toBe('saved')
    value(await reserve({ category: 'C2' }))
    expect(words(await decideWell(await assault()))).toContain('keeps this offence')
  })

  test('is kept from its first day to its last: the day of the decision counts', async () => {
    value(await reserve({ fromDay: '2026-06-16' }))
    expect((await shown())[0]?.status).toBe('to come')
    expect(words(await decideWell(await assault()))).toBe('saved')
    const requestId = await assault()
    await setClock('2026-06-16T09:00:00Z')
    expect(words(await decideWell(requestId))).toContain('keeps this offence')
    value(await end('2026-06-17'))
    await setClock('2026-06-17T09:00:00Z')
    expect((await shown())[0]?.status).toBe('in force')
    expect(words(await decideWell(requestId))).toContain('keeps this offence')
    await setClock('2026-06-18T09:00:00Z')
    expect((await shown())[0]?.status).toBe('ended')
    expect(words(await decideWell(await assault()))).toBe('saved')
  })

  test('adds to what is kept everywhere, and ends none of it', async () => {
    expect(words(await decideWell(await assault('child')))).toContain('keeps this offence')
    const slavery = await aC2Request(await aCrime().of('106/01', '106').saved())
    expect(words(await decideWell(slavery))).toContain('keeps this offence')
    expect(words(await end('2026-06-20', newId()))).toBe('The force has not reserved this, so it cannot be ended.')
  })

  test('is shown with its reason to whoever reads the rules, and no other words are', async () => {
    value(await reserve())
    const elsewhere = { kind: 'contact.noted', formKey: newId() } as const
    value(
      await write(await as('registrar', 'start.see'), elsewhere, async (tx) => {
        await saveWords(tx, null, 'Of something else.')
        return ok({})
      }),
    )
    expect(await readAs(await as('panel', 'rules.read'), (tx) => tx.words.count())).toBe(1)
    expect(await shown('panel')).toMatchObject([
      {
        reserved: { by: 'offence', code: '105/01', countClass: '105A' },
        category: null,
        fromDay: '2026-06-15',
        toDay: null,
        status: 'in force',
        reason: 'We got these wrong too often.',
      },
    ])
  })
})

describe('it is refused', () => {
  test('for a day gone by, an offence that is in no list, and what is kept already', async () => {
    expect(words(await reserve({ fromDay: '2026-06-14' }))).toBe('The first day must be today or later')
    expect(words(await reserve({ code: '105/77' }))).toContain('There is no such offence and class in the list')
    value(await reserve())
    expect(words(await reserve({ category: 'C2' }))).toBe('This is kept for the registrar already')
  })

  test('without saying what is kept', () => {
    const fields = { category: 'every', fromDay: '2026-06-15', reason: 'Because.' }
    for (const [by, expected] of [
      ['offence', 'Enter the Home Office code, such as 008/06'],
      ['group', 'Choose a group'],
      ['flag', 'Choose a flag'],
    ] as const) {
      const parsed = reserveForm.safeParse({ ...fields, by, code: '', group: '', flag: '' })
      expect(parsed.error?.issues.map(({ message }) => message)).toEqual([expected])
    }
  })

  test('to end it before today, before it began, or twice', async () => {
    value(await reserve({ fromDay: '2026-06-20' }))
    expect(words(await end('2026-06-14'))).toContain('The last day must be today or later')
    expect(words(await end('2026-06-19'))).toContain('not before the first')
    expect(words(await end('2026-06-20'))).toBe('saved')
    expect(words(await end('2026-06-30'))).toBe('This has its last day already.')
  })

  test('to anybody but the registrar', async () => {
    for (const who of ['decisionMaker', 'deputy', 'chief', 'administrator'] as const)
      await expect(as(who, 'offence.reserve')).rejects.toThrow('may not')
  })
})

describe('the database keeps it too: by hand, as the product’s own role', () => {
  const attempt = async (who: Somebody, change: (tx: Tx) => Promise<unknown>): Promise<string> => {
    const permit = await as(who, 'start.see')
    try {
      return words(
        await write(permit, { kind: 'offence.reserved', formKey: newId() }, async (tx) => {
          await change(tx)
          return ok({})
        }),
      )
    } catch (failure) {
      return String(failure)
    }
  }
  const adding =
    (byId: string, changes: Record<string, unknown> = {}) =>
    async (tx: Tx) => {
      const { id: reasonId } = await saveWords(tx, null, 'By hand.')
      await tx.reservation.create({
        data: { id: newId(), flag: 'hate', fromDay: new Date('2026-06-15'), byId, reasonId, ...changes },
      })
    }

  test('only the registrar of the day adds one, in their own name, and for no day gone by', async () => {
    const [registrar, decisionMaker] = [await idOf('registrar'), await idOf('decisionMaker')]
    expect(await attempt('registrar', adding(registrar))).toBe('saved')
    expect(await attempt('decisionMaker', adding(decisionMaker))).toContain('only the registrar says')
    expect(await attempt('registrar', adding(decisionMaker))).toContain('in the name of another')
    expect(await attempt('registrar', adding(registrar, { fromDay: new Date('2026-06-14') }))).toContain(
      'for days gone by',
    )
    expect(
      await attempt('registrar', adding(registrar, { toDay: new Date('2026-06-16'), endedById: registrar })),
    ).toContain('ended at its beginning')
    expect(await attempt('registrar', adding(registrar, { reportGroup: 'robbery' }))).toContain('one_thing')
  })

  test('it is ended once, and neither changed nor removed', async () => {
    value(await reserve())
    const { id = '' } = (await shown())[0] ?? {}
    const [registrar, decisionMaker] = [await idOf('registrar'), await idOf('decisionMaker')]
    const ending = (toDay: string, endedById: string) => (tx: Tx) =>
      tx.reservation.update({ where: { id }, data: { toDay: new Date(toDay), endedById } })
    expect(
      await attempt('registrar', (tx) => tx.reservation.update({ where: { id }, data: { flag: 'hate' } })),
    ).toContain('permission denied')
    expect(await attempt('registrar', (tx) => tx.reservation.delete({ where: { id } }))).toContain('permission denied')
    expect(await attempt('decisionMaker', ending('2026-06-20', decisionMaker))).toContain('only the registrar says')
    expect(await attempt('registrar', ending('2026-06-20', decisionMaker))).toContain('own name')
    expect(await attempt('registrar', ending('2026-06-20', registrar))).toBe('saved')
    expect(await attempt('registrar', ending('2026-06-30', registrar))).toContain('ended once')
  })

  test('the last day is not one gone by', async () => {
    value(await reserve())
    await setClock('2026-06-20T09:00:00Z')
    const { id = '' } = (await shown())[0] ?? {}
    const registrar = await idOf('registrar')
    expect(
      await attempt('registrar', (tx) =>
        tx.reservation.update({ where: { id }, data: { toDay: new Date('2026-06-19'), endedById: registrar } }),
      ),
    ).toContain('not for days gone by')
  })
})
