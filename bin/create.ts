import { parseArgs } from 'node:util'
import { closeDatabase } from '#lib/base/database'
import { type Day, parseDay } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { createInstallation, type FirstPerson } from '#lib/people/create-installation'
import { openDatabase } from './postgres/open-database.ts'
import { loadRules } from './database/load-rules.ts'
import { migrate } from './database/migrate.ts'
import { prepare } from './generate/prepare.ts'
import { openQueue } from './database/queue.ts'
import { runCommand } from './tools/run-command.ts'
import { UserError } from './tools/user-error.ts'

const USAGE = `npm run create -- --force-code ZZ --force-name "Zedshire Police" --live-since 2026-04-01 \\
  --administrator "S1010, Ada Pryce" --chief "S1009, Marcus Fell"
Begins the force's own installation in an empty database: never a demonstration. The chief officer then appoints the
registrar, the registrar the decision makers, and the administrator gives every other role.`

/** `npm run create`: whose product this is, from when it is live, and the two people nobody else could appoint. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2))
  await prepare()
  const { ownerUrl } = await openDatabase()
  await migrate(ownerUrl)
  await openQueue(ownerUrl)
  await loadRules(ownerUrl)
  const made = await createInstallation({ ...options, demonstration: false, places: [] }, newId())
  await closeDatabase()
  if (!made.ok) throw new UserError(made.refusal.words)
  console.log(`${options.forceName} has begun. Next: npm start, and take in a first extract from the RMS.`)
  return 0
})

function readOptions(words: string[]): { forceCode: string; forceName: string; liveSince: Day; people: FirstPerson[] } {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: words,
    options: { 'force-code': text, 'force-name': text, 'live-since': text, administrator: text, chief: text },
  })
  const { 'force-code': forceCode, 'force-name': forceName, 'live-since': live, administrator, chief } = values
  if (!forceCode || !forceName || !live || !administrator || !chief) throw new UserError(USAGE)
  const liveSince = parseDay(live)
  if (!liveSince.ok) throw new UserError(`--live-since: ${liveSince.refusal.words}`)
  return {
    forceCode,
    forceName,
    liveSince: liveSince.value,
    people: [person(administrator, 'administrator', live), person(chief, 'chief', live)],
  }
}

function person(words: string, role: 'administrator' | 'chief', fromDay: string): FirstPerson {
  const [key, name] = words.split(',').map((part) => part.trim())
  if (!key || !name) throw new UserError(`Say who the ${role} is as "STAFF NUMBER, Name".`)
  return { key, name, unit: null, roles: [role], fromDay }
}
