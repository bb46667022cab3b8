import { accounts } from './traps/accounts.ts'
import { disguises } from './traps/disguises.ts'
import { duplicates } from './traps/duplicates.ts'
import { mistakes } from './traps/mistakes.ts'
import { reportsAndDays } from './traps/reports-and-days.ts'
import type { Trap } from './traps/trap.ts'
import { whoAndWhat } from './traps/who-and-what.ts'

/** Cases that must never be permitted, each beside its twin. */
export const traps: readonly Trap[] = [
  ...mistakes,
  ...reportsAndDays,
  ...accounts,
  ...disguises,
  ...duplicates,
  ...whoAndWhat,
]
