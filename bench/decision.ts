import pg from 'pg'
import { isId, newId } from '#lib/base/ids'
import { closeDatabase } from '#lib/base/database'
import { decide } from '#lib/cancellations/decide/decide'
import { type Plain, canonical } from '#lib/ledger/canonical'
import { aCrime } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { aC2Request, goodJudgements, value } from '#lib/testing/request'
import { type Measured, median, timed } from './measuring/measure.ts'

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

const RUNS = 60

/**
 * A decision's transaction beside the very same statements sent by the plain PostgreSQL driver: the same locks, reads and
 * writes, the entry in the ledger and all guards included. What is over is what the command, the rules and Prisma cost.
 */
export async function benchDecision(appUrl: string): Promise<Measured[]> {
  const permit = await as('decisionMaker', 'request.decide')
  const next = await undecidedCases(RUNS * 2 + 6)
  const once = async () => {
    const undecided = next()
    value(await decide(permit, undecided.requestId, undecided.fields, newId()))
  }
  for (let warm = 0; warm < 5; warm++) await once()
  const action = await timed(RUNS, once)
  const { statements, ids } = await recorded(async () => {
    const undecided = next()
    value(await decide(permit, undecided.requestId, undecided.fields, newId()))
    return undecided
  })
  const plain = await replayed(appUrl, statements, ids, RUNS, next)
  await closeDatabase()
  const [value50, beside] = [median(action), median(plain)]
  return [
    {
      name: 'a decision’s transaction',
      value: value50,
      unit: 'ms',
      runs: RUNS,
      ratio: value50 / beside,
      beside: {
        value: beside,
        what: `the same ${String(statements.length)} statements in plain SQL; aim: at most 2.5 times`,
      },
    },
  ]
}

interface Ids {
  readonly crimeId: string
  readonly requestId: string
}

interface Undecided extends Ids {
  readonly fields: Awaited<ReturnType<typeof goodJudgements>>
}

/** So many requests that wait for a decision; each call takes one, with the judgements that decide it. */
async function undecidedCases(count: number): Promise<() => Undecided> {
  const make = async (): Promise<Undecided> => {
    const crimeId = await aCrime().saved()
    const requestId = await aC2Request(crimeId)
    return { crimeId, requestId, fields: await goodJudgements(requestId) }
  }
  const cases: Undecided[] = []
  for (let n = 0; n < count; n++) cases.push(await make())
  return () => {
    const undecided = cases.pop()
    if (!undecided) throw new Error('no case left')
    return undecided
  }
}

/** Every statement one command sends to the database, with its values. */
async function recorded(action: () => Promise<Ids>): Promise<{ statements: Statement[]; ids: Ids }> {
  const statements: Statement[] = []
  const driver = pg.Client.prototype as unknown as Record<'query', (...given: unknown[]) => unknown>
  const original = driver.query
  driver.query = function (this: unknown, ...given: unknown[]): unknown {
    const [first, values] = given as [string | { text: string; values?: unknown[] }, unknown]
    if (typeof first === 'string') statements.push({ text: first, values: Array.isArray(values) ? values : [] })
    else statements.push({ text: first.text, values: first.values ?? [] })
    return Reflect.apply(original, this, given)
  }
  try {
    return { statements, ids: await action() }
  } finally {
    driver.query = original
  }
}

/** Sends the statements again for other cases: every id of the recorded case replaced, every id it made made anew. */
async function replayed(
  appUrl: string,
  statements: readonly Statement[],
  ids: Ids,
  runs: number,
  next: () => Ids,
): Promise<number[]> {
  const db = new pg.Client({ connectionString: appUrl, options: '-c timezone=UTC' })
  await db.connect()
  const staff = new Set((await db.query<{ id: string }>('SELECT id FROM personal.staff')).rows.map(({ id }) => id))
  const times: number[] = []
  for (let n = 0; n < runs; n++) {
    const other = next()
    const map = await idsOf(db, ids, other)
    const start = performance.now()
    await replay(db, statements, map, staff)
    times.push(performance.now() - start)
  }
  await db.end()
  return times
}

/** Which id of the recorded case stands for which of the other. */
async function idsOf(db: pg.Client, from: Ids, to: Ids): Promise<Map<string, string>> {
  const find = async ({ crimeId, requestId }: Ids) =>
    (
      await db.query<{ id: string }>(
        `
          SELECT id
          FROM (
            SELECT 1 AS o, $1::uuid AS id
            UNION ALL
            SELECT 2, $2::uuid
            UNION ALL
            SELECT 3, id
            FROM submission
            WHERE request_id = $2
            UNION ALL
            SELECT 4, e.id
            FROM justification_evidence e
            JOIN submission s ON s.id = e.submission_id
            WHERE s.request_id = $2
            UNION ALL
            SELECT 5, id
            FROM involvement
            WHERE crime_id = $1 AND role = 'victim'
            UNION ALL
            SELECT 6, id
            FROM involvement
            WHERE crime_id = $1 AND role = 'oic'
          ) all_ids
          ORDER BY o`,
        [crimeId, requestId],
      )
    ).rows.map(({ id }) => id)
  const [old, fresh] = [await find(from), await find(to)]
  return new Map(old.map((id, at) => [id, fresh[at] ?? id]))
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

async function replay(
  db: pg.Client,
  statements: readonly Statement[],
  known: ReadonlyMap<string, string>,
  staff: ReadonlySet<string>,
): Promise<void> {
  const made = new Map(known)
  const swap = (text: string) => text.replace(UUID, (id) => made.get(id) ?? id)
  let entry: { seq: string; prev: string; at: Date; changes: Plain } | undefined
  for (const { text, values } of statements) {
    // An id that first appears in an insert is one the command made: it is made anew.
    if (text.startsWith('INSERT'))
      for (const id of values) if (isId(id) && !made.has(id) && !staff.has(id)) made.set(id, newId())
    const swapped = values.map((parameter) => (typeof parameter === 'string' ? swap(parameter) : parameter))
    if (/ledger\.append/.test(text) && entry) {
      const body = canonical({
        v: 1,
        seq: Number(entry.seq),
        at: entry.at.toISOString(),
        kind: 'cancellation.decided',
        actor: await actorOf(db),
        role: 'ddm',
        crime: null,
        request: null,
        form_key: newId(),
        version: null,
        rows: entry.changes,
        prev: entry.prev,
      })
      await db.query(text, [Buffer.from(body)])
      continue
    }
    const { rows } = await db.query<{ seq: string; prev: string; at: Date; changes: Plain }>(text, swapped)
    if (/open_entry/.test(text)) entry = rows[0]
  }
}

async function actorOf(db: pg.Client): Promise<string> {
  return (await db.query<{ actor: string }>('SELECT registrar.actor() AS actor')).rows[0]?.actor ?? ''
}
