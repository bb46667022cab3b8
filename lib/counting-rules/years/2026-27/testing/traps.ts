import { accounts } from './traps/accounts.ts'
import { duplicates } from './traps/duplicates.ts'
import { mistakes } from './traps/mistakes.ts'
import type { Trap } from './traps/trap.ts'
import { whoAndWhat } from './traps/who-and-what.ts'

/** Eleven cases that must never be permitted, each beside its twin. */
export const traps: readonly Trap[] = [...mistakes, ...accounts, ...duplicates, ...whoAndWhat]
