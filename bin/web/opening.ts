import { instantInWords } from '#lib/base/day'
import { openDatabase, type OpenDatabase } from '../postgres/open-database.ts'
import { emptyHalfFilled, fillApart, isEmpty, loadDemonstration } from '../demonstration/demonstration.ts'
import { loadRules } from '../database/load-rules.ts'
import { migrate } from '../database/migrate.ts'
import { prepare } from '../generate/prepare.ts'
import { openQueue } from '../database/queue.ts'
import { say } from '../tools/progress.ts'
import { wakeClock } from './demonstration-clock.ts'

const CRIMES = 20_000
const REQUESTS = 300

/** What `start` and `dev` do first: generated files, the database, its migrations, and a demonstration’s clock, which stood still. */
export async function openUp(): Promise<OpenDatabase> {
  for (const made of await prepare()) say(`made ${made}`)
  const database = await openDatabase()
  say(
    database.folder === undefined
      ? 'the database of DATABASE_URL answers'
      : `PostgreSQL runs, its files in ${database.folder}`,
  )
  if (await emptyHalfFilled(database.ownerUrl))
    say('the last start was cut off while it filled the database: beginning again')
  for (const name of await migrate(database.ownerUrl)) say(`migrated: ${name}`)
  await openQueue(database.ownerUrl)
  await loadRules(database.ownerUrl)
  const goesOnAt = await wakeClock(database.ownerUrl)
  if (goesOnAt) say(`the demonstration’s clock goes on from ${instantInWords(goesOnAt)}`)
  return database
}

/** Fills a database that never held anything with the demonstration, unless DEMONSTRATION=no. */
export async function fillIfEmpty({ ownerUrl, appUrl }: OpenDatabase): Promise<void> {
  if (!(await isEmpty(ownerUrl))) return
  if (process.env.DEMONSTRATION === 'no') {
    say('the database is empty and stays so (DEMONSTRATION=no)')
    return
  }
  say('filling the empty database with the demonstration force …')
  const progress = (words: string) => {
    say(`  ${words}`)
  }
  await fillApart({ ownerUrl, appUrl, crimes: CRIMES, requests: REQUESTS }, progress)
  say('the demonstration force is there')
}

/** Prints where the product is open, and who may be played where it is a demonstration. */
export async function announce(url: string, { appUrl }: OpenDatabase): Promise<void> {
  console.log(`\nCrime Registrar is open at ${url}   (Ctrl-C stops it)\n`)
  const { describePeople } = await loadDemonstration()
  for (const line of await describePeople(appUrl)) console.log(line)
}
