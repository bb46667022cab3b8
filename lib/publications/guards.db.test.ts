import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { newId } from '#lib/base/ids'
import { asDate, type Day } from '#lib/base/day'
import type { Tx } from '#lib/base/database'
import { ok, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { rows } from '#lib/testing/count-rows'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-10-05T09:00:00Z')
})

const REPORT = { kind: 'report', from: '2026-04-01', to: '2026-09-30', edition: 1, tables: [] as { id: string }[] }

interface Changes {
  readonly who?: Somebody
  readonly by?: Somebody
  readonly said?: Partial<typeof REPORT>
  readonly row?: Partial<Parameters<Tx['publication']['create']>[0]['data']>
}

/** Publishes by hand, as the product would but for what is said otherwise. */
async function byHand({ who = 'registrar', by = who, said = {}, row = {} }: Changes = {}): Promise<Result<Saved>> {
  const { kind, from, to, edition, tables } = { ...REPORT, ...said }
  const content = JSON.stringify({ edition, kind, period: { from, to }, tables })
  const publishedById = await idOf(by)
  return write(await as(who, 'start.see'), { kind: 'publication.published', formKey: newId() }, async (tx, at) => {
    const keep = async () => (await saveWords(tx, null, '{}')).id
    await tx.publication.create({
      data: {
        id: newId(),
        number: 1,
        kind: 'report',
        fromDay: asDate(REPORT.from as Day),
        toDay: asDate(REPORT.to as Day),
        edition: 1,
        content,
        contentHash: createHash('sha256').update(content, 'utf8').digest('hex'),
        basisId: await keep(),
        protectionId: await keep(),
        publishedById,
        publishedAt: at,
        ...row,
      },
    })
    return ok({})
  })
}

const refusedWith = (words: string) => ({ ok: false, refusal: { words: `Not saved: ${words}.` } })

test('what the product would publish, the database takes', async () => {
  expect(value(await byHand())).toMatchObject({ again: false })
})

describe('the database refuses', () => {
  test('what somebody else publishes, or in another’s name', async () => {
    const words = 'the registrar or the deputy publishes, in their own name'
    expect(await byHand({ who: 'chief' })).toMatchObject(refusedWith(words))
    expect(await byHand({ who: 'panel' })).toMatchObject(
      refusedWith('the panel scores, discusses and refers, and changes nothing else'),
    )
    expect(await byHand({ by: 'deputy' })).toMatchObject(refusedWith(words))
  })

  test('a text under another hash, and a text that says another period, edition or kind than its row', async () => {
    expect(await byHand({ row: { contentHash: '0'.repeat(64) } })).toMatchObject(
      refusedWith('a publication under another hash than its own'),
    )
    const words = 'a publication whose text says another kind, edition or period'
    expect(await byHand({ said: { edition: 2 } })).toMatchObject(refusedWith(words))
    expect(await byHand({ said: { to: '2026-08-31' } })).toMatchObject(refusedWith(words))
    expect(await byHand({ said: { kind: 'panel' } })).toMatchObject(refusedWith(words))
  })

  test('a half-year that runs, and any other days', async () => {
    await setClock('2026-09-30T20:00:00Z')
    expect(await byHand()).toMatchObject(refusedWith('a publication is about days that are over'))
    await setClock('2026-10-05T09:00:00Z')
    const june = { from: '2026-06-01', to: '2026-06-30' }
    expect(
      await byHand({ said: june, row: { fromDay: asDate(june.from as Day), toDay: asDate(june.to as Day) } }),
    ).toMatchObject(refusedWith('a report is of a half-year from 1 April or 1 October'))
  })

  test('what auditors found without a decision of the data protection officer, which lets it through', async () => {
    const said = { tables: [{ id: 'audited' }] }
    expect(await byHand({ said })).toMatchObject(
      refusedWith('what audits found is published after a decision of the data protection officer'),
    )
    const approvedOn = asDate('2026-10-02' as Day)
    let approvalId = ''
    expect(await byHand({ said, row: { approvalId: newId(), approvedOn } })).toMatchObject({ ok: false })
    const permit = await as('registrar', 'start.see')
    value(
      await write(permit, { kind: 'publication.published', formKey: newId() }, async (tx) => {
        approvalId = (await saveWords(tx, null, 'Decided.')).id
        return ok({})
      }),
    )
    expect(value(await byHand({ said, row: { approvalId, approvedOn } }))).toMatchObject({ again: false })
  })

  test('a number or an edition out of its turn, a revision without a reason, and another time', async () => {
    expect(await byHand({ row: { number: 2 } })).toMatchObject(refusedWith('a publication out of its turn'))
    expect(await byHand({ said: { edition: 2 }, row: { edition: 2 } })).toMatchObject(
      refusedWith('an edition out of its turn'),
    )
    expect(await byHand({ row: { publishedAt: new Date('2026-10-04T09:00:00Z') } })).toMatchObject(
      refusedWith('a publication at another time'),
    )
    value(await byHand())
    expect(await byHand({ said: { edition: 2 }, row: { number: 2, edition: 2 } })).toMatchObject(
      refusedWith('a revision without its reason'),
    )
  })

  test('an extract of no report, or of other counts than its report’s', async () => {
    const words = 'an extract is made of the last report of its half-year'
    const extract = { said: { kind: 'extract' }, row: { kind: 'extract', number: 2 } } as const
    expect(await byHand({ ...extract, row: { kind: 'extract' } })).toMatchObject(refusedWith(words))
    value(await byHand())
    const [report] = await rows`SELECT id::text, basis_id::text AS basis FROM publication`
    const ofId = String(report?.id)
    expect(await byHand({ ...extract, row: { ...extract.row, ofId } })).toMatchObject(refusedWith(words))
    value(await byHand({ ...extract, row: { ...extract.row, ofId, basisId: String(report?.basis) } }))
  })

  test('any change to what is published, by anybody', async () => {
    value(await byHand())
    const permit = await as('registrar', 'start.see')
    const changed = (sql: (tx: Tx) => Promise<unknown>) =>
      write(permit, { kind: 'publication.published', formKey: newId() }, async (tx) => {
        await sql(tx)
        return ok({})
      })
    await expect(changed((tx) => tx.$executeRaw`UPDATE publication SET content = '{}'`)).rejects.toThrow(
      'permission denied',
    )
    await expect(changed((tx) => tx.$executeRaw`DELETE FROM publication`)).rejects.toThrow('permission denied')
    const otherBasis = changed(
      (tx) => tx.$executeRaw`
        UPDATE personal.words
        SET text = '{"n": 1}'
        WHERE id = (SELECT basis_id FROM publication)`,
    )
    expect(await otherBasis).toMatchObject(refusedWith('words are erased under review, and changed in no other way'))
  })
})
