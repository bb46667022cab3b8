import { mistakesAndSelfDefence } from './cases-2026-27/mistakes-and-self-defence.ts'
import { newFacts } from './cases-2026-27/new-facts.ts'
import { notGrounds } from './cases-2026-27/not-grounds.ts'
import { otherMatters } from './cases-2026-27/other-matters.ts'
import { rapeAndHomicide } from './cases-2026-27/rape-and-homicide.ts'
import { tellings } from './cases-2026-27/tellings.ts'
import { transfersAndDuplicates } from './cases-2026-27/transfers-and-duplicates.ts'
import type { WorkedCase } from './cases-2026-27/worked-case.ts'

/** The worked cases of 2026/27, in the order of their numbers: facts, and the answer the rules give. */
export const cases2026: readonly WorkedCase[] = [
  ...newFacts,
  ...rapeAndHomicide,
  ...notGrounds,
  ...transfersAndDuplicates,
  ...mistakesAndSelfDefence,
  ...tellings,
  ...otherMatters,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))
