import { checkBetween, checkWhole } from '../numbers/counts.ts'

/** What chance alone does where many comparisons are made: to be printed beside them. */
export interface FalseFlags {
  /** The chance of at least one false flag, if every unit is on target and the comparisons are independent. */
  readonly atLeastOne: number
  /** How many false flags to expect on average. */
  readonly expected: number
}

/** The false flags to expect of so many comparisons, each with this chance of one. Six districts by four categories: 46%. */
export const falseFlags = (comparisons: number, chance = 0.025): FalseFlags => {
  checkWhole(comparisons)
  checkBetween(chance, 'A chance')
  return { atLeastOne: 1 - (1 - chance) ** comparisons, expected: comparisons * chance }
}
