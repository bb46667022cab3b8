import { corrected } from './cases/corrected.ts'
import { disputed } from './cases/disputed.ts'
import { mistakesAndSelfDefence } from './cases/mistakes-and-self-defence.ts'
import { newFacts } from './cases/new-facts.ts'
import { notNamed } from './cases/not-named.ts'
import { notGrounds } from './cases/not-grounds.ts'
import { otherMatters } from './cases/other-matters.ts'
import { rapeAndHomicide } from './cases/rape-and-homicide.ts'
import { notifications } from './cases/notifications.ts'
import { openMatters, sources } from './cases/sources.ts'
import { transfersAndDuplicates } from './cases/transfers-and-duplicates.ts'
import { whichCrimeStays } from './cases/which-crime-stays.ts'
import type { WorkedCase } from '#lib/counting-rules/model'

/** The case with why its answer, or the rules it names, are not those it was given with. */
const withReasons = (worked: WorkedCase): WorkedCase => {
  const why = disputed[worked.id]
  const others = notNamed[worked.id]
  return {
    ...worked,
    ...(why === undefined ? {} : { disputed: why }),
    ...(others === undefined ? {} : { notNamed: others }),
  }
}

/** The worked cases of 2026/27, in the order of their numbers: facts, and the answer the rules give. */
export const cases2026: readonly WorkedCase[] = [
  ...newFacts,
  ...rapeAndHomicide,
  ...notGrounds,
  ...transfersAndDuplicates,
  ...mistakesAndSelfDefence,
  ...notifications,
  ...otherMatters,
  ...sources,
  ...openMatters,
  ...whichCrimeStays,
  ...corrected,
]
  .map(withReasons)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
