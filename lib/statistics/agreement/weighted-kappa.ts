import { checkWhole } from '../numbers/counts.ts'

/** How much a difference between two verdicts weighs: every difference alike, or by how many steps they lie apart. */
export type Weights = 'equal' | 'linear'

/**
 * Kappa for two readers and several verdicts, in their order (right, cannot tell, wrong): `table[i][j]` cases are i to the first
 * and j to the second. Null where nothing can be measured (no cases, or both always said the same one thing). Throws a RangeError
 * unless the table is square. Source: J. Cohen, Psychol. Bull. 70 (1968), 213-220.
 */
export const weightedKappa = (table: readonly (readonly number[])[], weights: Weights): number | null => {
  const kinds = table.length
  if (table.some((row) => row.length !== kinds)) throw new RangeError('A table of two readers must be square')
  for (const count of table.flat()) checkWhole(count)
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = table.map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  const n = rows.reduce((sum, count) => sum + count, 0)
  const weight = (i: number, j: number) => (weights === 'linear' ? Math.abs(i - j) : Number(i !== j))
  let [seen, byChance] = [0, 0]
  for (const [i, row] of table.entries())
    for (const [j, count] of row.entries()) {
      seen += weight(i, j) * count
      byChance += (weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0)) / n
    }
  return n === 0 || byChance === 0 ? null : 1 - seen / byChance
}
