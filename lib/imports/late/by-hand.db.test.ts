import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Prisma } from '#lib/base/prisma/client'
import { ok } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { confirm } from '#lib/cancellations/notify/confirm'
import { write } from '#lib/ledger/write'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from '../import-extract.ts'
import { answerLateChange } from './answer-late-change.ts'

const REFERENCE = 'ZZ/000001/26'
const NOW = new Date('2026-06-20T08:00:00Z')

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))
const withVictim = (rows: ExtractRows): ExtractRows => ({
  ...rows,
  'parts.csv': [...rows['parts.csv'], { reference: REFERENCE, key: 'P000777', role: 'victim' }],
  'people.csv': [...rows['people.csv'], { key: 'P000777', kind: 'person', year_of_birth: '1991' }],
})
const onDay = (n: number) =>
  oneCrime(n, { recorded_at: `2026-06-${n}T07:00:00Z`, reported_at: `2026-06-${n}T06:00:00Z` })
const theCrime = () => asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: REFERENCE } }))

/** A crime that the RMS had cancelled before the product went live. */
const OLD = oneCrime(1, {
  recorded_at: '2026-02-01T10:00:00Z',
  reported_at: '2026-02-01T09:00:00Z',
  rms_changed_at: '2026-03-01T10:00:00Z',
  rms_status: 'cancelled',
  rms_category: 'C2',
})

/** Changes rows as somebody with the product’s own database role could, under an entry of any kind. */
async function byHand(who: Somebody, change: (tx: Tx) => Promise<unknown>): Promise<string> {
  const saved = await write(await as(who, 'start.see'), { kind: 'duty.assigned', formKey: newId() }, async (tx) => {
    await change(tx)
    return ok({})
  })
  return saved.ok ? 'saved' : saved.refusal.words
}

async function noteByHand(change: Partial<Prisma.LateChangeUncheckedCreateInput>): Promise<string> {
  const { id: crimeId, cancelledById } = await theCrime()
  const parts = await asSystem((tx) =>
    tx.involvement.findMany({ where: { crimeId, role: 'victim' }, orderBy: { id: 'asc' } }),
  )
  const found = {
    ...{ id: newId(), crimeId, cancellationId: cancelledById ?? newId(), changes: ['flags'] },
    ...{ foundAt: NOW, dueOn: new Date('2026-06-26'), victimsBefore: parts.map(({ id }) => id), ...change },
  }
  return byHand('registrar', (tx) => tx.lateChange.create({ data: found }))
}

const answered = async (tx: Tx, reason = 'The footage shows that nobody was touched.') => ({
  answeredAt: NOW,
  answeredById: await idOf('registrar'),
  reasonId: reason === '' ? newId() : (await saveWords(tx, (await theCrime()).id, reason)).id,
})
const answerByHand = (reason?: string) =>
  byHand('registrar', async (tx) => tx.lateChange.updateMany({ data: await answered(tx, reason) }))
const answer = async () => {
  const reason = 'The footage shows that nobody was touched, her either.'
  const permit = await as('registrar', 'late-change.answer')
  value(await answerLateChange(permit, (await theCrime()).id, { reason }, newId()))
  return asSystem((tx) => tx.dutyToInform.count({ where: { occasion: 'found_after_effect', state: 'open' } }))
}

beforeEach(async () => {
  await inAForce()
  await setClock(NOW.toISOString())
})

describe('by hand a change after a cancellation from before the product', () => {
  beforeEach(async () => {
    await bring(OLD, onDay(14))
    await bring(withVictim(OLD), onDay(15))
  })

  test('is not noted as one found earlier, so that a victim found since would have been one then', async () => {
    expect(await noteByHand({ foundAt: new Date('2026-06-10T08:00:00Z') })).toContain('found at another time')
    expect(await answer()).toBe(1)
  })

  test('is due neither later than the registrar has to decide it nor earlier, and says what changed', async () => {
    for (const day of ['2026-06-27', '2026-07-26', '2026-06-25'])
      expect(await noteByHand({ dueOn: new Date(day) })).toContain('due when the setting of its day says')
    expect(await noteByHand({ changes: [] })).toContain('says what changed')
  })

  test('keeps neither too many nor too few of who was a victim before it', async () => {
    for (const victimsBefore of [[newId()], [], undefined])
      expect(await noteByHand({ victimsBefore })).toContain('who was a victim before it')
  })

  test('is not noted with its answer, nor of another cancellation', async () => {
    const answer = await asSystem((tx) => answered(tx, ''))
    expect(await noteByHand(answer)).toContain('found before it is answered')
    expect(await noteByHand({ cancellationId: newId() })).toContain('cancelled by it')
  })

  test('is not answered without informing whoever was found, nor without a reason', async () => {
    expect(await answerByHand()).toContain('is to be informed')
    expect(await answerByHand('')).toContain('has its reason')
    expect(await answer()).toBe(1)
  })

  test('that is true is noted and answered', async () => {
    expect(await answer()).toBe(1)
    expect(await noteByHand({})).toBe('saved')
    expect(await answerByHand()).toContain('stays answered')
    expect(await answer()).toBe(1)
  })
})

test('by hand it is not answered of a crime cancelled here either without informing whoever was found', async () => {
  await bring(oneCrime(1), onDay(14))
  const request = await aC2Request((await theCrime()).id)
  value(await decideWell(request))
  await setClock('2026-06-20T09:00:00Z')
  await informAll(request, '2026-06-20T09:59')
  await setClock('2026-06-20T10:00:00Z')
  const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: request } }))
  const permit = await as('decisionMaker', 'cancellation.confirm')
  value(await confirm(permit, request, { version, sawEveryNotification: 'yes' }, newId()))
  await bring(withVictim(oneCrime(1)), onDay(15))
  const late = { ...(await asSystem((tx) => answered(tx, ''))), answeredAt: new Date('2026-06-20T10:00:00Z') }
  const done = byHand('registrar', async (tx) =>
    tx.lateChange.updateMany({ data: { ...late, reasonId: (await answered(tx)).reasonId } }),
  )
  expect(await done).toContain('is to be informed')
  expect(await answer()).toBe(1)
})
