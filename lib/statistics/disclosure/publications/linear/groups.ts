/** Numbers the groups that pairs of things tie together: for each of so many things the number of its group. */
export const groups = (length: number, pairs: Iterable<readonly [number, number]>): readonly number[] => {
  const parents = Array.from({ length }, (_, at) => at)
  const top = (at: number): number => {
    let current = at
    while (parents[current] !== current) {
      const above = parents[parents[current] ?? current] ?? current
      parents[current] = above
      current = above
    }
    return current
  }
  for (const [a, b] of pairs) parents[top(a)] = top(b)
  return parents.map((_, at) => top(at))
}
