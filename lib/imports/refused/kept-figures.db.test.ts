import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { asSystem } from '#lib/base/database'
import { rows } from '#lib/testing/count-rows'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { runs } from '#lib/testing/runs'
import { importExtract } from '../import-extract.ts'
import { incompleteFigures, listMissing } from './list-missing.ts'

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

/** Some hours later each time, so that no extract is older than the last. */
const fresh = (hour: number) =>
  oneCrime(900 + hour, {
    recorded_at: `2026-06-10T${String(hour).padStart(2, '0')}:00:00Z`,
    reported_at: '2026-06-09T00:00:00Z',
  })

/** A victim whose year of birth cannot be read. */
function withFaultyVictim(n: number): ExtractRows {
  const crime = oneCrime(n)
  return { ...crime, 'people.csv': crime['people.csv'].map((row) => ({ ...row, year_of_birth: 'nineteen' })) }
}

/** The crime a second time, its reference written in another way. */
function alike(n: number): ExtractRows {
  const crime = oneCrime(n)
  const other = (row: Readonly<Record<string, string>>) =>
    row.reference === undefined ? row : { ...row, reference: row.reference.replace('/0', '/00') }
  return {
    ...crime,
    'crimes.csv': crime['crimes.csv'].map(other),
    'classifications.csv': crime['classifications.csv'].map(other),
    'parts.csv': crime['parts.csv'].map(other),
  }
}

type Act = { readonly kind: 'whole' | 'faulty' | 'refused' | 'alike' | 'decided'; readonly n: number }

async function play({ kind, n }: Act, hour: number): Promise<void> {
  if (kind !== 'decided') {
    const brought: Readonly<Record<typeof kind, () => ExtractRows>> = {
      whole: () => oneCrime(n),
      faulty: () => withFaultyVictim(n),
      refused: () => oneCrime(n, { recorded_at: 'yesterday' }),
      alike: () => alike(n),
    }
    await bring(brought[kind](), fresh(hour))
    return
  }
  const crime = await asSystem((tx) =>
    tx.reportedCrime.findFirst({ where: { requests: { none: {} } }, orderBy: { reference: 'asc' } }),
  )
  // Whether it is authorised or refused for being incomplete: what was counted stays.
  if (crime) await decideWell(await aC2Request(crime.id))
}

/** Asked crime by crime and row by row, of every one of them. */
async function plainFigures() {
  const [plain] = await rows`
    SELECT
      (
        SELECT count(*)::int
        FROM reported_crime c
        WHERE EXISTS (SELECT FROM registrar.open_refused_rows(c.id))
          OR EXISTS (SELECT FROM registrar.alike_crimes(c.id))
      ) AS crimes,
      (SELECT count(*)::int FROM personal.refused_row WHERE closed_at IS NULL) AS rows,
      (SELECT count(*)::int / 2 FROM reported_crime c, registrar.alike_crimes(c.id)) AS alike`
  return plain
}

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom<Act['kind'][]>('whole', 'faulty', 'refused', 'alike', 'decided'),
    n: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 3, maxLength: 6 },
)

test('whatever an extract brings or cannot bring, at once and to the last digit: the kept figures are those of a plain count', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      await inAForce()
      await setClock('2026-06-15T08:00:00Z')
      for (const [hour, act] of history.entries()) {
        await play(act, hour)
        const plain = await plainFigures()
        expect(await incompleteFigures(await as('chief', 'report.follow'))).toMatchObject(plain ?? {})
        // Asked once more, it is the kept count that answers.
        expect(await incompleteFigures(await as('chief', 'report.follow'))).toMatchObject(plain ?? {})
        const listed = await listMissing(await as('registrar', 'rms.see'))
        expect(new Set(listed.lines.map(({ rowId }) => rowId)).size).toBe(Math.min(25, Number(plain?.rows)))
        expect(listed.alike).toHaveLength(Number(plain?.alike))
      }
    }),
    { numRuns: runs(3, 30) },
  )
}, 300_000)

test('a decision leaves the count as it was kept; what an extract brings has it counted again', async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
  const asOf = async () => (await rows`SELECT as_of::int AS at FROM kept_figure`)[0]?.at
  await bring(oneCrime(1), fresh(1))
  await incompleteFigures(await as('chief', 'report.follow'))
  const kept = await asOf()
  await play({ kind: 'decided', n: 1 }, 2)
  await incompleteFigures(await as('chief', 'report.follow'))
  expect(await asOf()).toBe(kept)
  await play({ kind: 'faulty', n: 2 }, 3)
  expect(await incompleteFigures(await as('chief', 'report.follow'))).toMatchObject({ crimes: 1 })
  expect(await asOf()).toBeGreaterThan(Number(kept))
}, 60_000)
