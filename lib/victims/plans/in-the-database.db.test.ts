import { describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { natureOf } from '#lib/counting-rules/offences/nature'
import { allOffences } from '#lib/counting-rules/testing/all-offences'
import type { CaseCrime } from '#lib/crimes/model'
import { ageBand } from '#lib/crimes/involved-people'
import { inAForce } from '#bin/testing/force-environment'
import { dangersTo } from '#lib/victims/informing/safe-contact'

await inAForce()

type Answers = { answer: unknown }[]
const ask = async (question: (tx: Tx) => Promise<Answers>): Promise<unknown[]> =>
  (await asSystem(question)).map(({ answer }) => answer)

const crimeOf = (code: string, countClass: string): CaseCrime => ({
  id: 'crime',
  reference: 'ZZ/000123/26',
  code,
  countClass,
  offenceGroup: 'other',
  listed: true,
  recordedAt: '',
  reportedAt: '',
  charged: null,
  onBail: null,
  flags: [],
  reporter: 'victim',
  rmsStatus: 'live',
  unitId: 'unit',
  cancelledById: null,
  classesEver: [{ code, countClass }],
  mergedFrom: [],
  isIncomplete: false,
  openRequestIds: [],
  involvements: [],
})
const ADULT = { yearOfBirth: 1980, personKind: 'person' } as never

const twoDigits = (n: number) => String(n).padStart(2, '0')
const everyCode = Array.from({ length: 20_000 }, (_, n) => ({
  code: `${String(Math.floor(n / 100)).padStart(3, '0')}/${twoDigits(n % 100)}`,
  countClass: 'X9',
}))
const everyClass = Array.from({ length: 200 }, (_, n) => String(n)).flatMap((n) =>
  ['', 'A', 'Z', '/1', '/5', '/10'].map((part) => ({ code: '999/99', countClass: `${n}${part}` })),
)

describe('the database and the pages say the same', () => {
  test('of every offence: whether a person informs first', async () => {
    const pairs = [
      ...allOffences,
      { code: '019/99', countClass: '19Z' },
      { code: '001/09', countClass: '1' },
      { code: '105/99', countClass: '105X' },
      ...everyCode.flatMap(({ code }) => [
        { code, countClass: 'X9' },
        { code, countClass: '' },
      ]),
      ...everyClass,
    ]
    const answers = await ask(
      (tx) => tx.$queryRaw<Answers>`
        SELECT registrar.hurts_if_overheard(code, class) AS answer
        FROM unnest(
          ${pairs.map(({ code }) => code)}::text[],
          ${pairs.map(({ countClass }) => countClass)}::text[]
        ) WITH ORDINALITY AS t(code, class, n)
        ORDER BY n`,
    )
    const differing = pairs.filter(
      ({ code, countClass }, n) => answers[n] !== dangersTo(crimeOf(code, countClass), ADULT, '2026-06-15').length > 0,
    )
    expect(differing.map(({ code, countClass }) => `${code} ${countClass}`)).toEqual([])
  })

  test('of every code and class: what no list holds is taken to be', async () => {
    const pairs = [...allOffences, ...everyCode, ...everyClass]
    const answers = await ask(
      (tx) => tx.$queryRaw<Answers>`
        SELECT coalesce(registrar.nature_of_unlisted(code, class), 'other') AS answer
        FROM unnest(
          ${pairs.map(({ code }) => code)}::text[],
          ${pairs.map(({ countClass }) => countClass)}::text[]
        ) WITH ORDINALITY AS t(code, class, n)
        ORDER BY n`,
    )
    const differing = pairs.filter((pair, n) => answers[n] !== natureOf(pair))
    expect(differing.map(({ code, countClass }) => `${code} ${countClass}`)).toEqual([])
  })

  test('of every year of birth: how old somebody may be', async () => {
    const years = [null, 1, 1753, 1850, 1899, 1900, 1905, 1906, ...Array.from({ length: 40 }, (_, n) => 1990 + n)]
    const answers = await ask(
      (tx) =>
        tx.$queryRaw<Answers>`
          SELECT registrar.age_band(y, '2026-06-15') AS answer
          FROM unnest(${years}::int[]) WITH ORDINALITY AS t(y, n)
          ORDER BY n`,
    )
    expect(answers).toEqual(years.map((year) => ageBand(year, '2026-06-15')))
  })
})
