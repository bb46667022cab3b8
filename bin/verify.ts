import { closeDatabase } from '#lib/base/database'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { operatorPermit } from '#lib/people/permissions'
import { openDatabase } from './postgres/open-database.ts'
import { runCommand } from './tools/run-command.ts'

/** `npm run verify`: recomputes the whole book and says where it breaks. Ends with 0 when it is whole, with 1 when not. */
await runCommand(async () => {
  await openDatabase()
  const { entries, last, broken } = await verifyLedger(operatorPermit())
  await closeDatabase()
  if (broken) {
    console.error(
      `The book breaks at entry ${String(broken.seq)}: ${broken.why}. The ${String(entries)} entries before it are whole.`,
    )
    return 1
  }
  console.log(`The book is whole: ${String(entries)} entries, the last of ${last.at}, hash ${last.hash}.`)
  return 0
})
