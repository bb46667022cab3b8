import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asSystem } from '#lib/base/database'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from '../import-extract.ts'

type Row = Readonly<Record<string, string>>

const AT = '2026-06-10T10:00:00Z'
const RAPE = ['019/08', '19C'] as const
const HOMICIDE = ['001/00', '1'] as const
const SEXUAL = ['020/05', '20A'] as const
const ROBBERY = ['034/01', '34B'] as const
const THEFT = ['049/10', '49'] as const
const ASSAULT = ['105/01', '105A'] as const
const ABH = ['008/06', '8N'] as const
const DEATH = ['300/01', 'N300'] as const
const UNLISTED = ['999/98', '99Z'] as const

/** A crime that was recorded as the first pair, and was each of the others since; `lines` is said of the last of them. */
function crimeOf(
  n: number,
  pairs: readonly (readonly [string, string])[],
  crime: Row = {},
  line: Row = {},
): ExtractRows {
  const [code = '', countClass = ''] = pairs.at(-1) ?? []
  const made = oneCrime(n, { offence_code: code, count_class: countClass, ...crime })
  return {
    ...made,
    'classifications.csv': pairs.map(([offence_code, count_class], at) => ({
      reference: made['crimes.csv'][0]?.reference ?? '',
      from_at: at === 0 ? '2026-06-01T10:00:00Z' : new Date(Date.parse(AT) + at * 60_000).toISOString(),
      offence_code,
      count_class,
      ...(at > 0 && at === pairs.length - 1 ? line : {}),
    })),
  }
}

const STAFF: ExtractRows['people.csv'] = [
  { key: 'S1004', kind: 'staff', name: 'Ines Calloway' },
  { key: 'S1001', kind: 'staff', name: 'Priya Ashdown' },
]
const bring = async (...crimes: ExtractRows[]) => {
  const rows = together(...crimes)
  const people = [...rows['people.csv'].filter(({ kind }) => kind !== 'staff'), ...STAFF]
  const directory = written({ ...rows, 'people.csv': people })
  return value(await importExtract(await as('registrar', 'extract.import'), { directory }))
}
const changes = () =>
  asSystem(async (tx) => {
    const rows = await tx.rmsChange.findMany({ orderBy: [{ changedAt: 'asc' }, { why: 'asc' }] })
    return rows.map(({ kind, weight, why, fromClass, toClass }) => [kind, weight, why, fromClass, toClass].join(' '))
  })
const only = async () => (await asSystem((tx) => tx.rmsChange.findMany()))[0]
/** What bars a change, as "HOCR-A-10a unknown". */
const barring = async () => {
  const findings = z.array(z.object({ check: z.string(), result: z.string() })).parse((await only())?.findings)
  return findings.map(({ check, result }) => `${check} ${result}`)
}

/** The crime is known as the first extract had it; then a second extract shows what became of it. */
async function becomes(before: ExtractRows, after: ExtractRows): Promise<string[]> {
  await setClock('2026-06-09T09:00:00Z')
  await bring(before, oneCrime(90, { recorded_at: '2026-06-09T07:00:00Z', reported_at: '2026-06-09T07:00:00Z' }))
  await setClock('2026-06-11T09:00:00Z')
  await bring(after, oneCrime(91, { recorded_at: '2026-06-11T07:00:00Z', reported_at: '2026-06-11T07:00:00Z' }))
  return changes()
}

beforeEach(async () => {
  await inAForce()
})

describe('what an extract shows as reclassified', () => {
  test.each([
    ['rape to common assault', RAPE, ASSAULT, 'difference rape 19C 105A'],
    ['rape to another sexual offence', RAPE, SEXUAL, 'difference rape 19C 20A'],
    ['rape to another class of rape', RAPE, ['019/07', '19D'] as const, 'difference rape 19C 19D'],
    ['homicide to wounding', HOMICIDE, ABH, 'difference homicide 1 8N'],
    ['homicide to a reported death', HOMICIDE, DEATH, 'difference homicide 1 N300'],
    ['a reported death to homicide', DEATH, HOMICIDE, 'difference incident N300 1'],
    ['rape to an N100', RAPE, ['100/01', 'N100'] as const, 'difference rape 19C N100'],
    ['an N100 to rape', ['100/01', 'N100'] as const, RAPE, 'difference incident N100 19C'],
    ['theft to a reported death', THEFT, DEATH, 'difference incident 49 N300'],
    ['another sexual offence to assault', SEXUAL, ASSAULT, 'difference other_sexual 20A 105A'],
    ['robbery to theft', ROBBERY, THEFT, 'difference robbery 34B 49'],
    ['theft to what no list has', THEFT, UNLISTED, 'difference unlisted 49 99Z'],
    ['assault to actual bodily harm', ASSAULT, ABH, 'sample rest 105A 8N'],
    ['actual bodily harm to assault', ABH, ASSAULT, 'sample rest 8N 105A'],
    ['theft to robbery', THEFT, ROBBERY, 'sample rest 49 34B'],
    ['assault to rape', ASSAULT, RAPE, 'sample rest 105A 19C'],
  ])('%s', async (_, from, to, found) => {
    expect(await becomes(crimeOf(1, [from]), crimeOf(1, [from, to]))).toEqual([`reclassified ${found}`])
  })

  test('of a child to a lower class, and not to a higher one', async () => {
    const flagged = { flags: 'child' }
    expect(await becomes(crimeOf(1, [ABH], flagged), crimeOf(1, [ABH, ASSAULT], flagged))).toEqual([
      'reclassified difference child 8N 105A',
    ])
    await inAForce()
    expect(await becomes(crimeOf(1, [ASSAULT], flagged), crimeOf(1, [ASSAULT, ABH], flagged))).toEqual([
      'reclassified sample rest 105A 8N',
    ])
  })

  test('of a victim whose age is not known to a lower class', async () => {
    const ageless = (rows: ExtractRows): ExtractRows => ({
      ...rows,
      'people.csv': rows['people.csv'].map((row) => ({ ...row, year_of_birth: '' })),
    })
    expect(await becomes(ageless(crimeOf(1, [ABH])), ageless(crimeOf(1, [ABH, ASSAULT])))).toEqual([
      'reclassified difference child 8N 105A',
    ])
  })

  test('without a line of its history', async () => {
    const silent = {
      ...crimeOf(1, [RAPE, ASSAULT]),
      'classifications.csv': crimeOf(1, [ASSAULT])['classifications.csv'],
    }
    expect(await becomes(crimeOf(1, [RAPE]), silent)).toEqual(['reclassified difference rape 19C 105A'])
  })

  test('in steps between two extracts, each of them', async () => {
    expect(await becomes(crimeOf(1, [ASSAULT]), crimeOf(1, [ASSAULT, RAPE, ASSAULT]))).toEqual([
      'reclassified sample rest 105A 19C',
      'reclassified difference rape 19C 105A',
    ])
  })

  test('before any extract had the crime', async () => {
    expect(await becomes(oneCrime(2), crimeOf(1, [RAPE, ASSAULT]))).toEqual(['reclassified difference rape 19C 105A'])
  })

  test('and what was done before the product went live is none of it', async () => {
    await setClock('2026-06-11T09:00:00Z')
    const old = crimeOf(1, [RAPE, ASSAULT], {
      recorded_at: '2026-02-01T10:00:00Z',
      reported_at: '2026-02-01T09:00:00Z',
    })
    await bring({
      ...old,
      'classifications.csv': old['classifications.csv'].map((row, at) => ({
        ...row,
        from_at: at === 0 ? '2026-02-01T10:00:00Z' : '2026-02-02T10:00:00Z',
      })),
    })
    expect(await changes()).toEqual([])
  })

  test('the same extract again, or a later one that shows it still, finds nothing more', async () => {
    await becomes(crimeOf(1, [RAPE]), crimeOf(1, [RAPE, ASSAULT]))
    await setClock('2026-06-12T09:00:00Z')
    await bring(
      crimeOf(1, [RAPE, ASSAULT], { flags: 'repeat' }),
      oneCrime(92, { recorded_at: '2026-06-12T07:00:00Z', reported_at: '2026-06-12T07:00:00Z' }),
    )
    expect(await changes()).toHaveLength(1)
  })
})

describe('what the rules make of it', () => {
  const said = (by: string) =>
    becomes(
      crimeOf(1, [ROBBERY]),
      crimeOf(
        1,
        [ROBBERY, THEFT],
        {},
        {
          changed_by: by,
          because: 'further_information',
          justification: 'The shop’s film shows that nobody was threatened or touched when it was taken.',
        },
      ),
    )

  test('by somebody who may not', async () => {
    await said('S1001')
    expect(await only()).toMatchObject({ verdict: 'refer', versionId: 'HOCR-2026-27' })
    expect(await barring()).toContain('HOCR-A-10a not met')
  })

  test('by a decision maker, with reason and justification: what the extract cannot tell is unknown', async () => {
    await said('S1004')
    expect(await barring()).toEqual(['HOCR-A-10b unknown', 'HOCR-A-10c not met', 'LAW-01a unknown', 'LAW-01c unknown'])
  })

  test('without who and why, that is not known, and never taken for right', async () => {
    await becomes(crimeOf(1, [ROBBERY]), crimeOf(1, [ROBBERY, THEFT]))
    expect(await barring()).toEqual(expect.arrayContaining(['HOCR-A-10a unknown', 'HOCR-A-10 not met']))
  })
})

describe('what else an extract shows', () => {
  const moved = { rms_status: 'n100', rms_changed_at: AT, rms_changed_by: 'S1001', n100_reference: 'N100/77/26' }

  test('a rape moved to an N100', async () => {
    expect(await becomes(crimeOf(1, [RAPE]), crimeOf(1, [RAPE], moved))).toEqual([
      'moved_to_incident difference rape 19C N100',
    ])
    expect(await barring()).toContain('HOCR-A-08 not met')
  })

  test('a homicide that came from a reported death', async () => {
    expect(await becomes(crimeOf(1, [HOMICIDE]), crimeOf(1, [HOMICIDE], { n300_reference: 'N300/5/26' }))).toEqual([
      'came_from_incident difference incident N300 1',
    ])
  })

  test.each([
    ['20', 'outcome difference outcome_20 105A 105A'],
    ['16', 'outcome sample rest 105A 105A'],
  ])('outcome %s', async (outcome, found) => {
    expect(await becomes(oneCrime(1), oneCrime(1, { outcome, outcome_at: AT }))).toEqual([found])
  })

  test('and nothing where nothing changed, or where the columns are left empty', async () => {
    const closed = { outcome: '16', outcome_at: '2026-06-05T10:00:00Z' }
    expect(await becomes(oneCrime(1, closed), oneCrime(1, closed))).toHaveLength(1)
    await inAForce()
    expect(await becomes(oneCrime(1), oneCrime(1))).toEqual([])
  })
})
