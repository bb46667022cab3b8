import { closeDatabase } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { takeIn } from '#lib/imports/take-in'
import { tryOut } from '#lib/imports/try-out'
import { demonstrationPeople } from '#lib/people/accounts'
import { personOfKey } from '#lib/people/standing/at-the-console'
import { permit } from '#lib/people/powers'
import { openDatabase } from './postgres/open-database.ts'
import { parseWords } from './importing/asked.ts'
import { tellProgress } from './importing/progress.ts'
import { wordsOfTakenIn, wordsOfTrial } from './importing/words.ts'
import { runDoor } from './tools/stopping.ts'
import { Trouble } from './tools/trouble.ts'
import { wakeClock } from './web/demonstration-clock.ts'

/**
 * `npm run import`: takes an extract of the RMS in, or with --dry-run only says what that would do. Ends with 0 when it
 * was taken in, also where single rows were rejected; with 1, and why, when it was not.
 */
await runDoor(async () => {
  const { key, isDryRun, rejectsTo, ...rest } = parseWords(process.argv.slice(2))
  const { ownerUrl } = await openDatabase()
  await wakeClock(ownerUrl, { onlyIfOff: true })
  const allowed = await mayImport(key)
  const wish = { ...rest, rejectsTo, progress: tellProgress() }
  const words = isDryRun ? await trial(allowed, wish) : await taken(allowed, wish)
  await closeDatabase()
  console.log(words.join('\n'))
  return 0
})

type WishOfAll = Parameters<typeof takeIn>[1] & { readonly rejectsTo: string }

async function taken(allowed: Permit<'extract.import'>, wish: WishOfAll): Promise<string[]> {
  const outcome = await takeIn(allowed, wish)
  if (!outcome.ok) throw new Trouble(outcome.refusal.words)
  return wordsOfTakenIn(outcome.value, wish.rejectsTo)
}

async function trial(allowed: Permit<'extract.import'>, wish: WishOfAll): Promise<string[]> {
  const outcome = await tryOut(allowed, wish)
  if (!outcome.ok) throw new Trouble(outcome.refusal.words)
  return wordsOfTrial(outcome.value, wish.rejectsTo)
}

async function mayImport(key: string | undefined): Promise<Permit<'extract.import'>> {
  const asked = key ?? (await keyInADemonstration())
  const person = await personOfKey(asked)
  if (!person) throw new Trouble(`Nobody here has the key ${asked}.`)
  const allowed = permit(person, 'extract.import')
  if (!allowed.ok)
    throw new Trouble(
      `${person.name} may not import an extract. That is for the registrar, a deputy and the registrar's staff.`,
    )
  return allowed.value
}

/** Nobody real is taken for somebody they did not name; in a demonstration the registrar's staff brings extracts in. */
async function keyInADemonstration(): Promise<string> {
  const staff = (await demonstrationPeople()).find(({ roles }) => roles.includes('registrar-staff'))
  if (!staff) throw new Trouble('Say who you are: --as KEY, such as --as S1006, or set IMPORT_AS.')
  return staff.key
}
