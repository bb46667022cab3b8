import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { differenceFigures } from '#lib/imports/rms/differences'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { demonstrationPeople } from '#lib/people/accounts'
import { operatorPermit } from '#lib/people/permissions'
import { filledDemonstration } from '#bin/testing/filled-demonstration'
import { count, rows } from '#lib/testing/count-rows'
import { as } from '#lib/testing/force'
import { brokenInvariants } from '#lib/testing/invariants'
import { END } from './demonstration/calendar.ts'
import { CrimeCase } from './demonstration/matters/crime-case.ts'
import { Force } from './demonstration/force.ts'
import { newFacts } from './demonstration/matters/new-facts.ts'
import { begin } from './demonstration/people.ts'
import { RmsClerk } from './demonstration/rms/clerk.ts'
import { Rms } from './demonstration/rms/rms.ts'
import { waits } from './demonstration/scenarios/open.ts'
import { traitsOf } from './demonstration/matters/traits.ts'
import { AUDIT_SITUATIONS } from './demonstration/testing/audit-situations.ts'
import { SITUATIONS } from './demonstration/testing/situations.ts'
import { stages } from './demonstration/testing/stages.ts'
import { describePeople } from './demonstration.ts'

const { database, progress } = await filledDemonstration()
const requests = (where: object) => count('cancellationRequest', where)
/** The situations that happen to nobody. */
const notHeld = (situations: typeof SITUATIONS) =>
  asSystem(async (tx) => {
    const lacking: string[] = []
    for (const [situation, statement] of Object.entries(situations))
      if ((await tx.$queryRaw<unknown[]>(statement)).length === 0) lacking.push(situation)
    return lacking
  })

describe('the demonstration force', () => {
  test('has as many crimes and requests as were asked for, but for the rows the last extract refused', async () => {
    const [{ refused } = { refused: 0 }] =
      await rows`SELECT count(DISTINCT line)::int AS refused FROM personal.reject WHERE file = 'crimes.csv'`
    expect(await count('reportedCrime', {})).toBe(2000 - Number(refused))
    expect(await requests({})).toBe(80)
    expect(await rows`SELECT DISTINCT file FROM personal.reject`).not.toEqual([])
  })

  test('has a request at every stage and in every category', async () => {
    const [now] = await rows`SELECT registrar.today()::text AS today`
    expect(now).toEqual({ today: '2026-11-16' })
    expect(Object.entries(await stages()).filter(([, n]) => n === 0)).toEqual([])
  })

  test('has each situation that wrong cancellations and missing rows lead to', async () => {
    expect(await notHeld(SITUATIONS)).toEqual([])
  })

  test('has audits at every step, and what follows from them', async () => {
    expect(await notHeld(AUDIT_SITUATIONS)).toEqual([])
  })

  test('has four published reports and extracts, and a revision of one with what audits found', async () => {
    expect(
      await rows`
        SELECT kind::text, from_day::text AS from, edition, approved_on IS NOT NULL AS "isApproved"
        FROM publication
        ORDER BY number`,
    ).toEqual([
      { kind: 'report', from: '2025-04-01', edition: 1, isApproved: false },
      { kind: 'report', from: '2025-10-01', edition: 1, isApproved: false },
      { kind: 'report', from: '2026-04-01', edition: 1, isApproved: false },
      { kind: 'extract', from: '2026-04-01', edition: 1, isApproved: false },
      { kind: 'report', from: '2026-04-01', edition: 2, isApproved: true },
    ])
  })

  test('has drafts, three attempts on one victim, warnings, and files of every kind', async () => {
    const [found] = await rows`
      SELECT
        (SELECT count(*)::int FROM personal.draft) AS drafts, (SELECT count(*)::int FROM contact_note) > 0 AS warned,
        EXISTS (
          SELECT FROM notification_attempt a JOIN duty_to_inform y ON y.id = a.duty_id
          WHERE y.state = 'open' GROUP BY a.duty_id HAVING count(*) >= 3
        ) AS tried,
        (SELECT count(DISTINCT media_type)::int FROM personal.evidence_file) AS kinds`
    expect(found).toEqual({ drafts: 3, warned: true, tried: true, kinds: 4 })
  })

  test('has letters, e-mails and reviews at every step, and decisions that an audit has found right and wrong', async () => {
    const states = (table: TemplateStringsArray) => rows(table).then((found) => found.map(({ state }) => state))
    expect(await states`SELECT DISTINCT state FROM message ORDER BY state`).toEqual(['drafted', 'approved', 'returned'])
    expect(
      await states`SELECT DISTINCT coalesce(outcome::text, 'open') AS state FROM cancellation_review ORDER BY state`,
    ).toEqual(['open', 'put_back', 'stands'])
    expect(await states`SELECT DISTINCT finding AS state FROM audit_review ORDER BY state`).toEqual([
      'correct',
      'wrong',
      'cannot_tell',
    ])
  })

  test('holds nothing that cannot be', async () => {
    expect(await brokenInvariants()).toEqual([])
  })

  test('nobody decided or confirmed a crime they had a part in', async () => {
    const found = await rows`
      SELECT d.id
      FROM cancellation_decision d JOIN cancellation_request r ON r.id = d.request_id
      JOIN involvement p ON p.crime_id = r.crime_id
      WHERE p.staff_id = d.decided_by
      UNION
      SELECT c.id FROM cancellation c JOIN involvement p ON p.crime_id = c.crime_id WHERE p.staff_id = c.confirmed_by`
    expect(found).toEqual([])
  })
})

describe('its time', () => {
  test('stands on the morning of 16 November 2026', async () => {
    const [now] = await rows`SELECT registrar.now() AS at`
    const since = (now?.at as Date).getTime() - Date.UTC(2026, 10, 16, 9)
    expect(since).toBeGreaterThanOrEqual(0)
    expect(since).toBeLessThan(600_000)
  })

  test('its book is whole, begins as the product goes live, and never goes back', async () => {
    expect((await verifyLedger(operatorPermit())).broken).toBeUndefined()
    const [version] = await rows`SELECT min(at) AS first, max(at) AS last, bool_or(at < before) AS goes_back
      FROM (SELECT at, lag(at) OVER (ORDER BY seq) AS before FROM ledger.entry) e`
    expect((version?.first as Date).toISOString().slice(0, 13)).toBe('2026-04-01T05')
    expect((version?.last as Date).toISOString().slice(0, 10)).toBe('2026-11-16')
    expect(version?.goes_back).toBe(false)
  })

  test('what is said of a day agrees with when it was said', async () => {
    const found = await rows`
      SELECT t.id FROM victim_notification t JOIN duty_to_inform y ON y.id = t.duty_id WHERE t.at < y.opened_at
      UNION
      SELECT a.id FROM notification_attempt a JOIN duty_to_inform y ON y.id = a.duty_id WHERE a.at < y.opened_at
      UNION
      SELECT s.id
      FROM submission s JOIN cancellation_request r ON r.id = s.request_id
      JOIN reported_crime k ON k.id = r.crime_id
      WHERE s.submitted_at < k.recorded_at`
    expect(found).toEqual([])
  })
})

describe('its RMS', () => {
  test('went its own way here and there, and lags behind a little', async () => {
    const { asOf, figures } = await differenceFigures(await as('registrar', 'rms.see'))
    expect(asOf).toMatchObject({ isFresh: true, takenAt: new Date('2026-11-16T06:00:00Z') })
    const differing = Object.values(figures).filter(({ all }) => Number(all) > 0)
    expect(differing.length, JSON.stringify(figures)).toBeGreaterThanOrEqual(2)
    const [shown] = await rows`
      SELECT count(*) FILTER (WHERE k.rms_status <> 'live')::int AS shown, count(*)::int AS of
      FROM cancellation c JOIN reported_crime k ON k.id = c.crime_id
      WHERE c.source = 'decided' AND c.in_force AND c.took_effect_at < '2026-11-10'`
    expect(Number(shown?.shown) / Number(shown?.of)).toBeGreaterThan(0.7)
    expect(Number(shown?.shown)).toBeLessThan(Number(shown?.of))
    const [made] = await rows`SELECT array_agg(DISTINCT concat_ws(' ', why, to_class)) AS changes FROM rms_change`
    expect(made?.changes).toEqual(expect.arrayContaining(['rape N100', 'robbery 49', 'rest 8N']))
  })
})

describe('its words and people', () => {
  test('nobody real, nowhere real', async () => {
    expect(
      await rows`
        SELECT key FROM personal.person WHERE email !~ '@example\.(org|com)$' OR phone !~ '^(07700 900|01632 960)'`,
    ).toEqual([])
    expect(await rows`SELECT reference FROM reported_crime WHERE reference !~ '^ZZ/[0-9O]{6}/2[56]$'`).toEqual([])
    expect(
      await rows`
        SELECT text
        FROM personal.words
        WHERE text !~ '^[{]"(counts|published|account)"'
          AND (
            text ~ '[{}]|undefined|@(?!example[.](com|org))|http'
            OR text ~* 'police force of|constabulary'
          )`,
    ).toEqual([])
  })

  test('no two accounts in ten are the same', async () => {
    const [accounts] =
      await rows`SELECT count(*)::int AS all, count(DISTINCT w.text)::int AS different FROM submission s
      JOIN personal.words w ON w.id = (s.answers->'words'->'account'->>'id')::uuid WHERE s.occasion = 'requested'`
    expect(Number(accounts?.different)).toBeGreaterThan(Number(accounts?.all) * 0.9)
  })

  test('the sign-in page offers everybody with a part of their own, three officers and three supervisors', async () => {
    const people = await demonstrationPeople()
    const roles = people.flatMap((person) => person.roles)
    expect(roles.filter((role) => role === 'officer')).toHaveLength(3)
    expect(roles.filter((role) => role === 'supervisor')).toHaveLength(3)
    expect(new Set(roles).size).toBe(15)
    expect(people.slice(0, 2).map(({ key }) => key)).toEqual(['S1001', 'S1002'])
    expect(people.find(({ key }) => key === 'S1006')?.registered).toBe(true)
  })

  test('each is described in a line', async () => {
    const lines = await describePeople(database.appUrl)
    expect(lines).toContainEqual(expect.stringMatching(/Ruth Halvorsen, force crime registrar: .*start at Requests/))
    expect(lines).toHaveLength(20)
  })

  test('something waits for each of the two officers', async () => {
    const open =
      await rows`SELECT DISTINCT s.key FROM cancellation_request r JOIN personal.staff s ON s.id = r.requester_id
      WHERE r.state IN ('submitted', 'returned', 'authorised') AND s.key IN ('S1001', 'S1002') ORDER BY 1`
    expect(open).toEqual([{ key: 'S1001' }, { key: 'S1002' }])
  })
})

test('it says how far it is', () => {
  expect(progress[0]).toBe('the demonstration force has begun')
  expect(progress.filter((words) => words.includes('crimes came in'))).toHaveLength(9)
})

test('a command that refuses what a scenario meant is an error that names the scenario, the crime and the words', async () => {
  const rms = new Rms(2000, 1)
  const [open] = await rows`
    SELECT k.reference FROM reported_crime k JOIN cancellation_request r ON r.crime_id = k.id
    WHERE r.state = 'submitted' AND r.category = 'C2' LIMIT 1`
  const crime = rms.crime(String(open?.reference))
  const force = await Force.at(database.appUrl)
  const traits = traitsOf(rms, crime, END)
  const crimeCase = new CrimeCase(
    { kind: 'waiting, C2', nth: 7, seed: 1, crime, traits, opens: END, principalCrime: null },
    { force, rms, clerk: new RmsClerk(rms) },
  )
  const scenario = waits(newFacts)(crimeCase)
  await scenario.next()
  await expect(scenario.next()).rejects.toThrow(
    `waiting, C2 7, ${crime.reference}, 2026-11-16T09:00:00.000Z: saves a draft: already-open: There is an open request`,
  )
  await force.end()
})

test('it begins once only', () => expect(begin()).rejects.toThrow('belongs to an installation already'))
