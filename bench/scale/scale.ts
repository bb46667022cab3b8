import type { Go } from '../measuring/browser.ts'
import { median } from '../measuring/measure.ts'
import { startWeb, type Web } from '../measuring/web.ts'
import { databasesOf, type Sized } from './databases.ts'
import { peopleOf, signedIn } from './people.ts'
import { type Target, targetsOf } from './targets.ts'

const SIZES = [20_000, 1_000_000]
/** How many times its own time at the smallest size a page may take at the largest. */
const LIMIT = 1.3
const ROUNDS = 7
// What looks slower is asked again before it is believed: other work on the machine falls on one size as on another.
const ROUNDS_AGAIN = 20
const WARM = 2

/** A page of one role with its time at each size, in milliseconds. */
interface Line {
  readonly target: Target
  readonly times: readonly number[]
  readonly ratio: number
}

/** One size as it is served, with everybody signed in. */
interface Served {
  readonly database: Sized
  readonly web: Web
  readonly browsers: ReadonlyMap<string, Go>
}

/**
 * Measures every page of every role over forces of 20,000 and of 1,000,000 crimes, the sizes in turn, request by
 * request, and prints how much longer the largest takes. Answers 1 where a page takes over 1.3 times as long, or where
 * nobody was shown a page. `only`: words of which an address must have one.
 */
export async function benchScale(only: readonly string[]): Promise<number> {
  const served: Served[] = []
  try {
    for (const database of await databasesOf(SIZES, console.log)) served.push(await servedOver(database))
    const [smallest] = served
    if (!smallest) throw new Error('there is no size to measure')
    const { targets, unseen } = await targetsOf(
      served.map(({ database: { ownerUrl }, browsers }) => ({ ownerUrl, browsers })),
      await peopleOf(smallest.database.ownerUrl),
      only,
    )
    console.log(`measuring ${String(targets.length)} pages of roles …`)
    const lines: Line[] = []
    for (const target of targets) {
      const line = await measured(served, target)
      lines.push(line)
      console.log(`${inWords(line)}${line.ratio <= LIMIT ? '' : `, over ${String(LIMIT)}`}`)
    }
    return printed(lines, unseen)
  } finally {
    for (const { web } of served) await web.stop()
  }
}

async function servedOver(database: Sized): Promise<Served> {
  const web = await startWeb(database.appUrl)
  return { database, web, browsers: await signedIn(web, await peopleOf(database.ownerUrl)) }
}

async function measured(served: readonly Served[], target: Target): Promise<Line> {
  await rounds(served, target, WARM)
  const first = lineOf(target, await rounds(served, target, ROUNDS))
  return first.ratio <= LIMIT * 0.9 ? first : lineOf(target, await rounds(served, target, ROUNDS_AGAIN))
}

/** So many requests of a page to each size, in turn. */
async function rounds(served: readonly Served[], { pages, person }: Target, count: number): Promise<number[][]> {
  const times: number[][] = served.map(() => [])
  for (let round = 0; round < count; round++)
    for (const [place, { browsers, database }] of served.entries()) {
      const go = browsers.get(person.id)
      if (!go) throw new Error(`${person.key} is not signed in`)
      const start = performance.now()
      const page = pages[place] ?? ''
      const { status } = await go(page)
      times[place]?.push(performance.now() - start)
      if (status !== 200) throw new Error(`${page} answered ${String(status)} over ${String(database.crimes)} crimes`)
    }
  return times
}

function lineOf(target: Target, times: readonly number[][]): Line {
  const medians = times.map(median)
  return { target, times: medians, ratio: (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN) }
}

const inWords = ({ target, times, ratio }: Line): string =>
  `${target.route} as ${target.person.role}: ${times.map((time) => time.toFixed(1)).join(', ')} ms, ${ratio.toFixed(2)} times`

function printed(lines: readonly Line[], unseen: readonly string[]): number {
  const sorted = lines.toSorted((left, right) => right.ratio - left.ratio)
  const over = sorted.filter(({ ratio }) => !(ratio <= LIMIT))
  console.table(
    sorted.map(({ target: { route, person }, times, ratio }) => ({
      page: route,
      role: person.role,
      ...Object.fromEntries(times.map((time, place) => [`${String(SIZES[place])} p50 ms`, time.toFixed(1)])),
      ratio: ratio.toFixed(2),
      limit: ratio <= LIMIT ? '' : `over ${String(LIMIT)}`,
    })),
  )
  for (const route of unseen) console.log(`not measured, because nobody was shown it: ${route}`)
  console.log(
    `${String(over.length)} of ${String(lines.length)} pages of roles take over ${String(LIMIT)} times as long`,
  )
  console.log(
    JSON.stringify(
      sorted.map(({ target, times, ratio }) => ({ page: target.route, role: target.person.role, times, ratio })),
    ),
  )
  return over.length + unseen.length > 0 ? 1 : 0
}
