import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { confirm } from '#lib/cancellations/notify/confirm'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { loadCrime } from '#lib/crimes/load-crime'
import { aDirectory, type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from '../import-extract.ts'
import { differenceFigures } from '../rms/differences.ts'
import { answerLateChange } from './answer-late-change.ts'
import { loadLateChanges } from './load-late-changes.ts'

const REFERENCE = 'ZZ/000001/26'
const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))
const crimeId = async () =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: REFERENCE } }))).id
const late = async () =>
  (await loadCrime(await as('registrar', 'crime.see'), await crimeId()))?.details.lateChanges ?? []
const figures = async () => {
  const { figures: found } = await differenceFigures(await as('registrar', 'rms.see'))
  return [found['changed after'].all, found['without authority'].all]
}

const whole = oneCrime(1)
const after = (instant: string) =>
  oneCrime(Number(instant.slice(8, 10)) + 100, { recorded_at: instant, reported_at: instant })
const withPart = (part: Record<string, string>): ExtractRows => ({
  ...whole,
  'parts.csv': [...whole['parts.csv'], { reference: REFERENCE, key: 'P000777', ...part }],
  'people.csv': [...whole['people.csv'], { key: 'P000777', kind: 'person', year_of_birth: '1991' }],
})
const born = (year: string): ExtractRows => ({
  ...whole,
  'people.csv': whole['people.csv'].map((row) => ({ ...row, year_of_birth: year })),
})
const classed = (code: string, countClass: string): ExtractRows => ({
  ...oneCrime(1, { offence_code: code, count_class: countClass }),
  'classifications.csv': [
    ...whole['classifications.csv'],
    { reference: REFERENCE, from_at: '2026-06-16T10:00:00Z', offence_code: code, count_class: countClass },
  ],
})

const withFlag = (rows: ExtractRows): ExtractRows => ({
  ...rows,
  'crimes.csv': rows['crimes.csv'].map((row) => ({ ...row, flags: 'repeat' })),
})
const personCalled = async (key: string) => (await asSystem((tx) => tx.person.findUniqueOrThrow({ where: { key } }))).id
const dutiesAfterEffect = async () => {
  const id = await crimeId()
  return asSystem((tx) =>
    tx.dutyToInform.findMany({
      where: { crimeId: id, occasion: 'found_after_effect' },
      include: { part: { select: { personId: true } } },
    }),
  )
}

/** The crime cancelled as the rules want it, on 16 June 2026. */
async function cancelled(): Promise<void> {
  await bring(whole, after('2026-06-15T07:00:00Z'))
  const request = await aC2Request(await crimeId())
  value(await decideWell(request))
  await setClock('2026-06-16T08:00:00Z')
  await informAll(request, '2026-06-16T08:59')
  await setClock('2026-06-16T09:00:00Z')
  const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: request } }))
  const permit = await as('decisionMaker', 'cancellation.confirm')
  value(await confirm(permit, request, { version, sawEveryNotification: 'yes' }, newId()))
  await setClock('2026-06-17T09:00:00Z')
}

const answer = async (who: Somebody) => {
  const permit = await as(who, 'late-change.answer')
  const done = await answerLateChange(
    permit,
    await crimeId(),
    { reason: 'She was on the film too, and nobody touched her.' },
    newId(),
  )
  return done.ok ? 'saved' : done.refusal.words
}

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
  await cancelled()
})

describe('what changes on a crime after it was cancelled', () => {
  const changed: Readonly<Record<string, ExtractRows>> = {
    victims: withPart({ role: 'victim' }),
    suspects: withPart({ role: 'suspect', relation: 'ex_partner' }),
    flags: oneCrime(1, { flags: 'domestic_abuse' }),
    class: classed('008/06', '8N'),
    'charge or bail': oneCrime(1, { on_bail: 'yes' }),
    'age of a victim': born('2012'),
  }
  test.each(Object.keys(changed))(
    '%s: the registrar decides within five working days whether it stands',
    async (what) => {
      await bring(changed[what] ?? whole, after('2026-06-17T08:00:00Z'))
      expect(await late()).toMatchObject([{ changes: [what], dueOn: '2026-06-24', isWithoutAuthority: false }])
      const view = await loadLateChanges(await as('registrar', 'late-change.answer'), await crimeId())
      expect(view?.waiting).toMatchObject([{ changes: [what], dueOn: '2026-06-24', isWithoutAuthority: false }])
      expect(await figures()).toEqual([1, 0])
      expect(await answer('registrar')).toBe('saved')
      expect(await late()).toEqual([])
      expect(await figures()).toEqual([0, 0])
      expect(await answer('registrar')).toContain('nothing to decide')
    },
  )

  test('a victim whose row was refused meanwhile, and comes with the corrected reject file', async () => {
    const victim = withPart({ role: 'victim' })
    const bad = {
      ...victim,
      'people.csv': victim['people.csv'].map((row) => (row.key === 'P000777' ? { ...row, year_of_birth: '91' } : row)),
    }
    const rejectsTo = aDirectory()
    const permit = await as('registrar', 'extract.import')
    const directory = written(together(bad, after('2026-06-17T08:00:00Z')))
    value(await importExtract(permit, { directory, rejectsTo }))
    expect(await late()).toEqual([])
    const people = path.join(rejectsTo, 'people.csv')
    fs.writeFileSync(people, fs.readFileSync(people, 'utf8').replace(',91,', ',1991,'))
    for (const file of ['crimes.csv', 'classifications.csv'])
      if (!fs.existsSync(path.join(rejectsTo, file)))
        fs.copyFileSync(
          path.join(written({ 'crimes.csv': [], 'classifications.csv': [], 'parts.csv': [], 'people.csv': [] }), file),
          path.join(rejectsTo, file),
        )
    value(await importExtract(permit, { directory: rejectsTo }))
    expect(await late()).toMatchObject([{ changes: ['victims'] }])
    expect((await loadCrime(await as('registrar', 'crime.see'), await crimeId()))?.details.missing).toEqual([])
  })

  test('a year of birth that is not known any more, and nothing by which the victim is as grown as before', async () => {
    await bring(born('1989'), after('2026-06-17T08:00:00Z'))
    expect(await late()).toEqual([])
    await bring(born(''), after('2026-06-17T08:00:00Z'))
    expect(await late()).toMatchObject([{ changes: ['age of a victim'] }])
  })

  test('nothing, where nothing changed but that the RMS has it cancelled too', async () => {
    const there = { rms_status: 'cancelled', rms_category: 'C2', rms_changed_at: '2026-06-16T12:00:00Z' }
    await bring(oneCrime(1, there), after('2026-06-17T08:00:00Z'))
    expect(await late()).toEqual([])
    expect(await figures()).toEqual([0, 0])
  })

  test('one that became rape is cancelled without authority until a registrar on the register decides afresh', async () => {
    await bring(classed('019/08', '19C'), after('2026-06-17T08:00:00Z'))
    expect(await late()).toMatchObject([{ changes: ['class'], isWithoutAuthority: true }])
    expect(await figures()).toEqual([0, 1])
    expect(await answer('deputy')).toContain('registrar on the College register')
    expect(await answer('registrar')).toBe('saved')
    expect(await figures()).toEqual([0, 0])
    for (const who of ['decisionMaker', 'officer', 'bureau'] as const)
      await expect(as(who, 'late-change.answer')).rejects.toThrow('may not')
  })

  test('a reinstated crime waits for no decision', async () => {
    await bring(withPart({ role: 'victim' }), after('2026-06-17T08:00:00Z'))
    const why = { foundBy: 'audit' as const, reason: 'A second victim.', supervisorId: await idOf('supervisor') }
    value(await reinstate(await as('registrar', 'crime.reinstate'), await crimeId(), why, newId()))
    expect(await figures()).toEqual([0, 0])
    expect(await late()).toEqual([])
  })

  test('a victim found after the effect is informed once the registrar says that it stands, and nobody a second time', async () => {
    await bring(withPart({ role: 'victim' }), after('2026-06-17T08:00:00Z'))
    expect(await dutiesAfterEffect()).toEqual([])
    expect(await answer('registrar')).toBe('saved')
    expect(await dutiesAfterEffect()).toMatchObject([{ occasion: 'found_after_effect', state: 'open' }])
    const [duty] = await dutiesAfterEffect()
    expect(duty?.part.personId).toBe(await personCalled('P000777'))
    await setClock('2026-06-18T09:00:00Z')
    await informAll(duty?.requestId ?? '', '2026-06-18T09:59')
    expect(await dutiesAfterEffect()).toMatchObject([{ state: 'informed' }])
    await bring(withFlag(withPart({ role: 'victim' })), after('2026-06-18T08:00:00Z'))
    expect(await answer('registrar')).toBe('saved')
    expect(await dutiesAfterEffect()).toHaveLength(1)
  })

  test('once the crime is put back, there is something else to tell', async () => {
    await bring(withPart({ role: 'victim' }), after('2026-06-17T08:00:00Z'))
    expect(await answer('registrar')).toBe('saved')
    const [duty] = await dutiesAfterEffect()
    const why = { foundBy: 'victim' as const, reason: 'She was pushed too.', supervisorId: await idOf('supervisor') }
    value(await reinstate(await as('registrar', 'crime.reinstate'), await crimeId(), why, newId()))
    const undone = await asSystem((tx) => tx.dutyToInform.findUniqueOrThrow({ where: { id: duty?.id ?? '' } }))
    expect(undone.state).toBe('no_longer_needed')
  })

  test('what changed is no victim: nobody hears of it', async () => {
    await bring(withPart({ role: 'suspect', relation: 'ex_partner' }), after('2026-06-17T08:00:00Z'))
    expect(await answer('registrar')).toBe('saved')
    expect(await dutiesAfterEffect()).toEqual([])
  })

  test('by hand it is neither answered in another’s name nor taken away', async () => {
    await bring(withPart({ role: 'victim' }), after('2026-06-17T08:00:00Z'))
    const [row] = await asSystem((tx) => tx.lateChange.findMany())
    await expect(
      asSystem((tx) =>
        tx.lateChange.update({
          where: { id: row?.id ?? '' },
          data: { answeredById: newId(), answeredAt: new Date('2026-06-17T09:00:00Z'), reasonId: newId() },
        }),
      ),
    ).rejects.toThrow('own name')
    await expect(asSystem((tx) => tx.lateChange.delete({ where: { id: row?.id ?? '' } }))).rejects.toThrow('denied')
  })
})
