import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf, setClock } from '#lib/testing/force'
import { informedSo } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { loadDuty } from '#lib/victims/views/load-duty'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from '../import-extract.ts'
import { differenceFigures } from '../rms/differences.ts'
import { answerLateChange } from './answer-late-change.ts'
import { loadLateChanges } from './load-late-changes.ts'

const REFERENCE = 'ZZ/000001/26'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
})

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

/** A crime that the RMS had cancelled in March, before the product went live on 1 April 2026. */
const old = (category: string, change: Record<string, string> = {}) =>
  oneCrime(1, {
    recorded_at: '2026-02-01T10:00:00Z',
    reported_at: '2026-02-01T09:00:00Z',
    rms_changed_at: '2026-03-01T10:00:00Z',
    rms_status: 'cancelled',
    rms_category: category,
    ...change,
  })

/** The same with another victim. */
const withVictim = (rows: ExtractRows, key = 'P000777'): ExtractRows => ({
  ...rows,
  'parts.csv': [...rows['parts.csv'], { reference: REFERENCE, key, role: 'victim' }],
  'people.csv': [...rows['people.csv'], { key, kind: 'person', year_of_birth: '1991' }],
})

const after = (n: number) =>
  oneCrime(n, { recorded_at: `2026-06-${n}T07:00:00Z`, reported_at: `2026-06-${n}T06:00:00Z` })
const crimeId = async () =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: REFERENCE } }))).id
const changedAfter = async () =>
  (await differenceFigures(await as('registrar', 'rms.see'))).figures['changed after'].all
const answer = async () =>
  value(
    await answerLateChange(
      await as('registrar', 'late-change.answer'),
      await crimeId(),
      { reason: 'The footage shows that nobody was touched, her either.' },
      newId(),
    ),
  )
const duties = async () => {
  const id = await crimeId()
  return asSystem((tx) =>
    tx.dutyToInform.findMany({
      where: { crimeId: id },
      select: { id: true, occasion: true, state: true, part: { select: { person: { select: { key: true } } } } },
      orderBy: { openedAt: 'asc' },
    }),
  )
}

test('a victim found later on a crime that was cancelled before the product: the registrar decides, and then they are informed', async () => {
  await bring(old('C2'), after(14))
  await bring(withVictim(old('C2')), after(15))
  const view = await loadLateChanges(await as('registrar', 'late-change.answer'), await crimeId())
  expect(view?.waiting).toMatchObject([{ changes: ['victims'], dueOn: '2026-06-22', requestId: null }])
  expect(await changedAfter()).toBe(1)
  expect(await duties()).toEqual([])
  await answer()
  expect(await changedAfter()).toBe(0)
  const [duty] = await duties()
  expect(await duties()).toMatchObject([
    { occasion: 'found_after_effect', state: 'open', part: { person: { key: 'P000777' } } },
  ])
  const shown = await loadDuty(await as('officer', 'victim.inform'), duty?.id ?? '')
  expect(shown?.duty).toMatchObject({ category: 'C2', requestId: null, isLive: false })
  await setClock('2026-06-16T10:00:00Z')
  value(await informedSo(duty?.id ?? '', '2026-06-16T10:30'))
  expect(await duties()).toMatchObject([{ state: 'informed' }])
})

test('who was its victim before is not asked after, nor anybody a second time', async () => {
  await setClock('2026-06-18T08:00:00Z')
  await bring(old('C2'), after(14))
  await bring(old('C2', { flags: 'repeat' }), after(15))
  await answer()
  expect(await duties()).toEqual([])
  await bring(withVictim(old('C2', { flags: 'repeat' })), after(16))
  await answer()
  await bring(withVictim(old('C2', { flags: 'domestic_abuse' })), after(17))
  await answer()
  expect(await duties()).toMatchObject([{ part: { person: { key: 'P000777' } } }])
})

test('two who come one after the other before the registrar decides are both informed', async () => {
  await setClock('2026-06-18T08:00:00Z')
  await bring(old('C2'), after(14))
  await bring(withVictim(old('C2')), after(15))
  await bring(withVictim(withVictim(old('C2')), 'P000778'), after(16))
  await answer()
  expect((await duties()).map(({ part }) => part.person?.key).toSorted()).toEqual(['P000777', 'P000778'])
})

test('of a duplicate nobody is informed, and of a mistake by a contact task', async () => {
  await bring(old('C3'), after(14))
  await bring(withVictim(old('C3')), after(15))
  await answer()
  expect(await duties()).toEqual([])
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
  await bring(old('C4'), after(14))
  await bring(withVictim(old('C4')), after(15))
  await answer()
  expect(await duties()).toMatchObject([{ occasion: 'after_error', part: { person: { key: 'P000777' } } }])
})

test('once the crime is reinstated there is something else to say', async () => {
  await bring(old('C2'), after(14))
  await bring(withVictim(old('C2')), after(15))
  await answer()
  const why = { foundBy: 'audit' as const, reason: 'A second victim.', supervisorId: await idOf('supervisor') }
  value(await reinstate(await as('registrar', 'crime.reinstate'), await crimeId(), why, newId()))
  expect(await duties()).toContainEqual(
    expect.objectContaining({ occasion: 'found_after_effect', state: 'no_longer_needed' }),
  )
})

test('by hand a duty of a crime that stays cancelled is not let go', async () => {
  await bring(old('C2'), after(14))
  await bring(withVictim(old('C2')), after(15))
  await answer()
  const [duty] = await duties()
  await expect(
    asSystem((tx) =>
      tx.dutyToInform.update({
        where: { id: duty?.id ?? '' },
        data: { state: 'no_longer_needed', closedAt: new Date('2026-06-15T09:00:00Z') },
      }),
    ),
  ).rejects.toThrow('cannot be no longer needed')
})
