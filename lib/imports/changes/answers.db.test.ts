import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from '../import-extract.ts'
import { answerChange } from './answer-change.ts'
import { type AnswerFields, answerForm } from './answer-form.ts'
import { changeFigures, listChanges } from './load-changes.ts'

type Row = Readonly<Record<string, string>>

const RAPE = ['019/08', '19C'] as const
const N100 = ['100/01', 'N100'] as const
const ROBBERY = ['034/01', '34B'] as const
const THEFT = ['049/10', '49'] as const
const FIRST = { from_at: '2026-06-01T10:00:00Z' }
const SECOND = { from_at: '2026-06-10T10:00:00Z' }

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

/** A crime of a class, with the lines of its history. */
function crimeOf(n: number, pairs: readonly (readonly [string, string])[], line: Row = {}): ExtractRows {
  const [code = '', countClass = ''] = pairs.at(-1) ?? []
  const made = oneCrime(n, { offence_code: code, count_class: countClass })
  const reference = made['crimes.csv'][0]?.reference ?? ''
  return {
    ...made,
    'classifications.csv': pairs.map(([offence_code, count_class], at) => ({
      reference,
      offence_code,
      count_class,
      ...(at === 0 ? FIRST : { ...SECOND, from_at: `2026-06-${String(9 + at)}T10:00:00Z`, ...line }),
    })),
  }
}
const upTo = (day: string) =>
  oneCrime(Number(day.slice(8)) + 100, { recorded_at: `${day}T07:00:00Z`, reported_at: `${day}T07:00:00Z` })

async function changed(from: readonly [string, string], to: readonly [string, string], line: Row = {}) {
  await setClock('2026-06-09T09:00:00Z')
  await bring(crimeOf(1, [from]), upTo('2026-06-09'))
  await setClock('2026-06-11T09:00:00Z')
  await bring(crimeOf(1, [from, to], line), upTo('2026-06-11'))
}

const RIGHT: AnswerFields = {
  answer: 'right',
  because: 'first_class_wrong',
  substantiveInvestigationBegun: 'no',
  headOfCrimeAgrees: 'yes',
  againstNamedPerson: 'no',
  wholeLogSeen: 'yes',
  hasNoTie: 'yes',
  reason: 'The caller was asked again on the same day, and nobody had taken it from her by force.',
  shown: 'The log of the first call, read to its end.',
}
const answer = async (who: Somebody, change: Partial<AnswerFields> = {}) => {
  const { id } = await asSystem((tx) => tx.rmsChange.findFirstOrThrow({ orderBy: { foundAt: 'asc' } }))
  const done = await answerChange(await as(who, 'rms-change.answer'), id, { ...RIGHT, ...change }, newId())
  return done.ok ? 'saved' : `${done.refusal.kind}: ${done.refusal.words}`
}
const figures = async () => {
  const found = await changeFigures(await as('registrar', 'rms.see'))
  return Object.fromEntries(Object.entries(found).map(([list, { all }]) => [list, all]))
}

beforeEach(async () => {
  await inAForce()
})

describe('a difference is answered', () => {
  test('as right, by the registrar, with the reason and what shows it', async () => {
    await changed(ROBBERY, THEFT)
    expect(await figures()).toMatchObject({ waiting: 1, right: 0 })
    expect(await answer('registrar')).toBe('saved')
    expect(await figures()).toMatchObject({ waiting: 0, right: 1 })
    expect(await answer('registrar')).toContain('nothing-open')
  })

  test('by nobody else', async () => {
    await changed(ROBBERY, THEFT)
    for (const who of ['deputy', 'decisionMaker', 'officer', 'bureau', 'chief', 'auditor'] as const)
      await expect(as(who, 'rms-change.answer')).rejects.toThrow('may not')
  })

  test('not by whoever made the change', async () => {
    await changed(ROBBERY, THEFT, { changed_by: 'S1006' })
    expect(await answer('registrar')).toContain('own-change')
  })

  test('an early rape to an N100 by the registrar on the register', async () => {
    await changed(RAPE, N100)
    expect(await answer('registrar')).toBe('saved')
  })

  test.each([
    ['a substantive investigation had begun', { substantiveInvestigationBegun: 'yes' }, 'too late for an N100'],
    ['nobody has said whether one had', { substantiveInvestigationBegun: undefined }, 'arrested or interviewed'],
    ['the whole log was not read', { wholeLogSeen: 'no' }, 'whole log'],
    ['nobody has said why the class was changed', { because: undefined }, 'why the class should change'],
    ['a tie is not ruled out', { hasNoTie: 'unknown' }, 'ties'],
  ] as const)('not as right where %s', async (_, change, words) => {
    await changed(RAPE, N100)
    expect(await answer('registrar', change)).toContain(words)
    expect(await figures()).toMatchObject({ waiting: 1 })
  })

  test('as to be put right, and tracked until an extract shows that it was', async () => {
    await changed(RAPE, N100)
    expect(await answer('registrar', { answer: 'put_right', shown: undefined })).toBe('saved')
    expect(await figures()).toMatchObject({ waiting: 0, 'to put right': 1, 'put right': 0 })
    await setClock('2026-06-12T09:00:00Z')
    await bring(crimeOf(1, [RAPE, N100]), upTo('2026-06-12'))
    expect(await figures()).toMatchObject({ 'to put right': 1 })
    await setClock('2026-06-13T09:00:00Z')
    await bring(crimeOf(1, [RAPE, N100, RAPE]), upTo('2026-06-13'))
    expect(await figures()).toMatchObject({ 'to put right': 0, 'put right': 1 })
  })

  test('in words that say what it is', () => {
    const { shown: _shown, ...without } = RIGHT
    expect(answerForm.safeParse(without).success).toBe(false)
    expect(answerForm.safeParse({ ...without, answer: 'put_right' }).success).toBe(true)
    expect(answerForm.safeParse({ ...RIGHT, reason: '' }).success).toBe(false)
  })
})

test('the list has the worst first', async () => {
  await setClock('2026-06-09T09:00:00Z')
  await bring(crimeOf(1, [ROBBERY]), crimeOf(2, [RAPE]), upTo('2026-06-09'))
  await setClock('2026-06-11T09:00:00Z')
  await bring(crimeOf(1, [ROBBERY, THEFT]), crimeOf(2, [RAPE, THEFT]), upTo('2026-06-11'))
  const permit = await as('registrar', 'rms.see')
  const { lines } = await listChanges(permit, { list: 'waiting', why: undefined, after: undefined })
  expect(lines.map(({ why }) => why)).toEqual(['rape', 'robbery'])
  const [first] = lines
  const rest = await listChanges(permit, { list: 'waiting', why: undefined, after: first })
  expect(rest.lines.map(({ why }) => why)).toEqual(['robbery'])
  const robberies = await listChanges(permit, { list: 'waiting', why: 'robbery', after: undefined })
  expect(robberies.lines).toHaveLength(1)
})

describe('by hand', () => {
  const saved = (data: object) =>
    asSystem(async (tx) => {
      const { id } = await tx.rmsChange.findFirstOrThrow()
      await tx.rmsChange.update({ where: { id }, data })
    })

  test('it is answered by nobody in another’s name, and not taken away', async () => {
    await changed(RAPE, THEFT)
    const answered = {
      answer: 'put_right',
      answeredById: await idOf('registrar'),
      answeredAt: new Date('2026-06-11T09:00:00Z'),
      reasonId: newId(),
    }
    await expect(saved(answered)).rejects.toThrow('own name')
    await expect(saved({ weight: 'sample' })).rejects.toThrow('denied')
    await expect(asSystem((tx) => tx.rmsChange.deleteMany())).rejects.toThrow('denied')
  })

  test('it is not found at another time, nor due on another day than the registrar has to answer it', async () => {
    await changed(RAPE, THEFT)
    const { findings: _findings, ...found } = await asSystem((tx) => tx.rmsChange.findFirstOrThrow())
    const again = (change: object) =>
      asSystem((tx) => tx.rmsChange.create({ data: { ...found, id: newId(), findings: [], ...change } }))
    expect(found.dueOn).toEqual(new Date('2026-06-18'))
    for (const change of [
      { dueOn: new Date('2026-06-19') },
      { foundAt: new Date('2026-07-11T09:00:00Z'), dueOn: new Date('2026-07-17') },
    ])
      await expect(again(change)).rejects.toThrow('found now, and due when the setting of its day says')
    await expect(again({})).rejects.toThrow('without its entry')
  })

  test('a rape is never marked for the sample', async () => {
    await changed(RAPE, THEFT)
    await expect(
      asSystem(async (tx) => {
        const { findings: _findings, ...row } = await tx.rmsChange.findFirstOrThrow()
        await tx.rmsChange.create({ data: { ...row, id: newId(), weight: 'sample', findings: [] } })
      }),
    ).rejects.toThrow('always a difference')
  })
})
