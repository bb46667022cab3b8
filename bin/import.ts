import { closeDatabase } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { importExtract } from '#lib/imports/import-extract'
import { trialImport } from '#lib/imports/trial-import'
import { demonstrationPeople } from '#lib/people/accounts'
import { personOfKey } from '#lib/people/roles/find-by-key'
import { permit } from '#lib/people/permissions'
import { openDatabase } from './postgres/open-database.ts'
import { parseWords } from './importing/arguments.ts'
import { reportProgress } from './importing/progress.ts'
import { wordsOfImportResult, wordsOfTrial } from './importing/words.ts'
import { runCommand } from './tools/run-command.ts'
import { UserError } from './tools/user-error.ts'
import { wakeClock } from './web/demonstration-clock.ts'

/**
 * `npm run import`: takes an extract of the RMS in, or with --dry-run only says what that would do. Ends with 0 when it
 * was imported, also where single rows were rejected; with 1, and why, when it was not.
 */
await runCommand(async () => {
  const { key, isDryRun, rejectsTo, ...rest } = parseWords(process.argv.slice(2))
  const { ownerUrl } = await openDatabase()
  await wakeClock(ownerUrl, { onlyIfOff: true })
  const allowed = await mayImport(key)
  const options = { ...rest, rejectsTo, progress: reportProgress() }
  const words = isDryRun ? await trial(allowed, options) : await taken(allowed, options)
  await closeDatabase()
  console.log(words.join('\n'))
  return 0
})

type OptionsOfAll = Parameters<typeof importExtract>[1] & { readonly rejectsTo: string }

async function taken(allowed: Permit<'extract.import'>, options: OptionsOfAll): Promise<string[]> {
  const outcome = await importExtract(allowed, options)
  if (!outcome.ok) throw new UserError(outcome.refusal.words)
  return wordsOfImportResult(outcome.value, options.rejectsTo)
}

async function trial(allowed: Permit<'extract.import'>, options: OptionsOfAll): Promise<string[]> {
  const outcome = await trialImport(allowed, options)
  if (!outcome.ok) throw new UserError(outcome.refusal.words)
  return wordsOfTrial(outcome.value, options.rejectsTo)
}

async function mayImport(key: string | undefined): Promise<Permit<'extract.import'>> {
  const staffKey = key ?? (await keyInADemonstration())
  const person = await personOfKey(staffKey)
  if (!person) throw new UserError(`Nobody here has the key ${staffKey}.`)
  const allowed = permit(person, 'extract.import')
  if (!allowed.ok)
    throw new UserError(
      `${person.name} may not import an extract. That is for the registrar, a deputy and the registrar's staff.`,
    )
  return allowed.value
}

/** Nobody real is taken for somebody they did not name; in a demonstration the registrar's staff brings extracts in. */
async function keyInADemonstration(): Promise<string> {
  const staff = (await demonstrationPeople()).find(({ roles }) => roles.includes('registrar_staff'))
  if (!staff) throw new UserError('Say who you are: --as KEY, such as --as S1006, or set IMPORT_AS.')
  return staff.key
}
