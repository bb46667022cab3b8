import { checkWhole } from '../numbers/counts.ts'

/** How far a panel agrees beyond chance. */
export interface PanelAgreement {
  /** The share of pairs of members who agree on a case, over all cases. */
  readonly observed: number
  readonly byChance: number
  /** Fleiss' kappa; null where everybody always said the same one thing. */
  readonly kappa: number | null
}

/**
 * How far a panel agrees: one row a case, in it how many members gave each verdict. Every case has as many members, two or more
 * (else RangeError); null of no cases. Source: J. L. Fleiss, Psychol. Bull. 76 (1971), 378-382.
 */
export const panelAgreement = (votes: readonly (readonly number[])[]): PanelAgreement | null => {
  const [first] = votes
  if (first === undefined) return null
  for (const count of votes.flat()) checkWhole(count)
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  const members = sum(first)
  if (members < 2 || votes.some((counts) => sum(counts) !== members || counts.length !== first.length))
    throw new RangeError('Every case needs the same number of members, two or more')
  const pairs = votes.map((counts) => sum(counts.map((count) => count * (count - 1))) / (members * (members - 1)))
  const observed = sum(pairs) / votes.length
  const shares = first.map((_, verdict) => sum(votes.map((counts) => counts[verdict] ?? 0)) / (members * votes.length))
  const byChance = sum(shares.map((share) => share * share))
  return { observed, byChance, kappa: byChance === 1 ? null : (observed - byChance) / (1 - byChance) }
}
