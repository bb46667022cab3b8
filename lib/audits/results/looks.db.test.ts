import { beforeEach, describe, expect, test } from 'vitest'
import { inAForce } from '#bin/testing/force-environment'
import { newId } from '#lib/base/ids'
import { asSystem } from '#lib/base/database'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { confidenceOfEach } from '#lib/statistics/sampling/looks'
import { declareTolerance, sampleVerdict } from '#lib/statistics/sampling/sample-verdict'
import { aSample } from '#lib/statistics/testing/a-sample'
import { anAudit, cancelled, declare, DICE, frameOf, freeze, give } from '#lib/testing/audits/declared-audit'
import { read, reading } from '#lib/testing/audits/reading'
import { as, setClock } from '#lib/testing/force'
import { inTheName } from '#lib/testing/audits/in-the-name'
import { value } from '#lib/testing/request'
import { listAudits } from '../programme/load-audit.ts'
import { loadResults } from './load-results.ts'
import { resultAtLookInWords } from './results-in-words.ts'

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-16T09:00:00Z')
})

/** Ten of fourteen drawn in two looks, held to a tolerance in percent; answers the audit. */
async function drawnInTwo(tolerance: string): Promise<string> {
  await cancelled(14)
  await setClock('2026-07-01T09:00:00Z')
  const audit = await anAudit({ tolerance, within: '20', looks: '2' })
  value(await freeze(audit))
  value(await give(audit, 'panel', DICE[0]))
  value(await give(audit, 'standards', DICE[1]))
  return audit
}

const inLook = async (look: number) =>
  asSystem((tx) => tx.drawnItem.findMany({ where: { look }, orderBy: { place: 'asc' } }))

/** The items of a look are read, the first so many of them found wrong by two readers. */
async function readLook(look: number, wrong: number): Promise<void> {
  for (const [index, { id, readTwice }] of (await inLook(look)).entries()) {
    const finding: AuditFinding = index < wrong ? 'wrong' : 'correct'
    value(await read(id, reading(finding)))
    if (readTwice || finding === 'wrong') value(await read(id, reading(finding), 'otherAuditor'))
  }
}

async function shown(audit: string, tolerance: number) {
  const frame = await frameOf(audit)
  if (!frame) throw new Error('there is no frame')
  const results = await loadResults(await as('registrar', 'audit.see-results'), frame, { tolerance, looks: 2 })
  return { ...results, words: results.strata.map((each) => resultAtLookInWords(each, tolerance, 2)) }
}

const closed = () => asSystem((tx) => tx.auditLook.findMany({ orderBy: { number: 'asc' } }))
const listed = async () => (await listAudits(await as('registrar', 'audit.see')))[0]
const refused = (result: Awaited<ReturnType<typeof read>>) => (result.ok ? 'saved' : result.refusal.kind)

describe('a sample that is read in two looks', () => {
  test('is read no further once the first look is above its tolerance', async () => {
    const audit = await drawnInTwo('10')
    const second = await inLook(2)
    expect([(await inLook(1)).length, second.length]).toEqual([5, 5])
    expect(refused(await read(second[0]?.id ?? '', reading('correct')))).toBe('no-such-item')
    await readLook(1, 4)
    expect(await closed()).toMatchObject([{ number: 1, goesOn: [] }])
    expect((await shown(audit, 0.1)).words).toEqual(['Look 1 of 2: Above 10%. The rest of its sample is not read.'])
    expect(refused(await read(second[0]?.id ?? '', reading('correct')))).toBe('no-such-item')
    expect(await listed()).toMatchObject({ isFinished: true, progress: { drawn: 5, settled: 5 } })
    expect((await shown(audit, 0.1)).whole).not.toBeNull()
  })

  test('is read no further once it is within', async () => {
    const audit = await drawnInTwo('60')
    await readLook(1, 0)
    expect((await shown(audit, 0.6)).words).toEqual(['Look 1 of 2: Within 60%. The rest of its sample is not read.'])
  })

  test('goes on where the first look shows too little, without a verdict in between, and ends with the last', async () => {
    const audit = await drawnInTwo('10')
    const [first] = await inLook(1)
    value(await read(first?.id ?? '', reading('correct')))
    expect((await shown(audit, 0.1)).words[0]).toContain('Nothing is shown before the last')
    const rest = (await inLook(1)).slice(1)
    if (first?.readTwice === true) value(await read(first.id, reading('correct'), 'otherAuditor'))
    for (const { id, readTwice } of rest) {
      value(await read(id, reading('correct')))
      if (readTwice) value(await read(id, reading('correct'), 'otherAuditor'))
    }
    expect(await closed()).toMatchObject([{ number: 1, goesOn: ['violence C2'] }])
    expect((await shown(audit, 0.1)).words).toEqual(['5 more to read. Nothing is shown before the last.'])
    expect(await listed()).toMatchObject({ isFinished: false, progress: { drawn: 10, settled: 5 } })
    await readLook(2, 0)
    expect(await closed()).toMatchObject([{ number: 1 }, { number: 2, goesOn: [] }])
    expect((await shown(audit, 0.1)).words[0]).toMatch(/^Look 2 of 2: Not enough evidence/)
    expect(await listed()).toMatchObject({ isFinished: true })
  })

  test('is not read on, or stopped, by anybody who writes it by hand', async () => {
    await drawnInTwo('10')
    const closing = (number: number, goesOn: string) =>
      inTheName(
        'auditor',
        (tx) => tx.$executeRaw`
          INSERT INTO audit_look (id, frame_id, number, goes_on, closed_by, closed_at)
          SELECT gen_random_uuid(), id, ${number}::smallint, ${goesOn}::text[], registrar.actor(), registrar.now()
          FROM audit_frame`,
      )
    const words = (text: string) => ({ refusal: { words: expect.stringContaining(text) as string } })
    expect(await closing(1, '{violence C2}')).toMatchObject(words('once every reading'))
    expect(await closing(2, '{}')).toMatchObject(words('out of its turn'))
    const [next] = await inLook(2)
    const early = await inTheName(
      'auditor',
      (tx) => tx.$executeRaw`
        INSERT INTO audit_review (
          id, decision_id, kind, finding, reason_id, reviewer_id, at, frame_id, item_id, stage
        )
        SELECT
          gen_random_uuid(), i.decision_id, 'sample', 'correct', gen_random_uuid(), registrar.actor(), registrar.now(),
          i.frame_id, i.id, 'first'
        FROM frame_item i
        WHERE i.id = ${next?.id}::uuid`,
    )
    expect(early).toMatchObject(words('out of its turn'))
    await readLook(1, 4)
    expect(await closing(2, '{violence C2}')).toMatchObject(words('out of its turn'))
  })
})

test('a full count has no looks, and no sample more than four', async () => {
  await setClock('2026-07-01T09:00:00Z')
  value(await declare({ kind: 'full_count', looks: '3' }))
  expect(await asSystem((tx) => tx.audit.findFirstOrThrow())).toMatchObject({ looks: 1 })
  await expect(declare({ looks: '5' })).rejects.toThrow()
  const byHand = inTheName(
    'registrar',
    (tx) => tx.$executeRaw`
      INSERT INTO audit
      SELECT (jsonb_populate_record(a, jsonb_build_object('id', ${newId()}::text, 'number', 2, 'looks', 2))).*
      FROM audit a`,
  )
  await expect(byHand).rejects.toThrow('looks_of_a_sample')
})

test('the database ends a plan where the statistics do', async () => {
  const cases = [1, 2, 3, 4].flatMap((looks) =>
    [0.01, 0.05, 0.1, 0.2, 0.5].flatMap((tolerance) =>
      [5, 12, 29, 46, 120].flatMap((of) =>
        Array.from({ length: Math.min(of, 40) + 1 }, (_, hits) => ({ looks, tolerance, of, hits })),
      ),
    ),
  )
  const rows = await asSystem(
    (tx) => tx.$queryRaw<{ ends: boolean }[]>`
      SELECT registrar.ends_at_look(
        (c->>'of')::int, (c->>'hits')::int, (c->>'hits')::int, (c->>'tolerance')::float8, (c->>'looks')::int
      ) AS ends
      FROM jsonb_array_elements(${JSON.stringify(cases)}::jsonb) WITH ORDINALITY AS z(c, n)
      ORDER BY n`,
  )
  const ends = cases.map(
    ({ looks, tolerance, of, hits }) =>
      sampleVerdict(aSample(hits, of), declareTolerance(tolerance, confidenceOfEach(looks))).verdict !==
      'not enough evidence',
  )
  expect(cases.filter((_, n) => rows[n]?.ends !== ends[n])).toEqual([])
})
