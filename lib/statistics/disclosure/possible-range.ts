/**
 * A table of counts with its totals as a last row and a last column, and which of its cells are hidden. Every row and
 * every column adds up to its last cell; a reader knows that, and that no count is below 0.
 */
export interface HiddenTable {
  readonly counts: readonly (readonly number[])[]
  readonly hidden: readonly (readonly boolean[])[]
}

/** How far a reader can narrow a hidden count down: never outside these two, and no nearer. */
export interface PossibleRange {
  readonly least: number
  readonly most: number
}

type Flow = Map<number, Map<number, number>>

/**
 * What a hidden count could be, given all that is shown. Raising one hidden count means moving others round a loop of
 * hidden cells so that all sums stay; how far that goes is a greatest flow between the cell's row and its column.
 */
export const possibleRange = (table: HiddenTable, row: number, column: number): PossibleRange => {
  const count = table.counts[row]?.[column] ?? 0
  const [from, to] = [row, table.counts.length + column]
  const [back, forth] = countsTowards(table, row, column) ? [to, from] : [from, to]
  return {
    least: count - Math.min(count, greatestFlow(flowGraph(table, row, column), forth, back)),
    most: count + greatestFlow(flowGraph(table, row, column), back, forth),
  }
}

/** Cells inside, and the grand total, count one way in the sums; the totals of rows and columns the other. */
const countsTowards = ({ counts }: HiddenTable, row: number, column: number): boolean =>
  (row === counts.length - 1) === (column === (counts[row]?.length ?? 0) - 1)

/** How far each hidden cell but one could move either way, as edges between row nodes and column nodes. */
const flowGraph = (table: HiddenTable, exceptRow: number, exceptColumn: number): Flow => {
  const flow: Flow = new Map()
  const edge = (from: number, to: number, most: number) => {
    flow.set(from, (flow.get(from) ?? new Map<number, number>()).set(to, most))
  }
  table.hidden.forEach((cells, row) => {
    cells.forEach((isHidden, column) => {
      if (!isHidden || (row === exceptRow && column === exceptColumn)) return
      const node = table.counts.length + column
      const down = table.counts[row]?.[column] ?? 0
      const towards = countsTowards(table, row, column)
      edge(row, node, towards ? Infinity : down)
      edge(node, row, towards ? down : Infinity)
    })
  })
  return flow
}

const greatestFlow = (flow: Flow, from: number, to: number): number => {
  let total = 0
  for (let path = shortestPath(flow, from, to); path !== null; path = shortestPath(flow, from, to)) {
    const most = Math.min(...path.map(([a, b]) => flow.get(a)?.get(b) ?? 0))
    if (most === Infinity) return Infinity
    for (const [a, b] of path) {
      flow.get(a)?.set(b, (flow.get(a)?.get(b) ?? 0) - most)
      flow.get(b)?.set(a, (flow.get(b)?.get(a) ?? 0) + most)
    }
    total += most
  }
  return total
}

const shortestPath = (flow: Flow, from: number, to: number): [number, number][] | null => {
  const cameFrom = new Map<number, number>([[from, from]])
  const queue = [from]
  for (let node = queue.shift(); node !== undefined && !cameFrom.has(to); node = queue.shift())
    for (const [next, most] of flow.get(node) ?? [])
      if (most > 0 && !cameFrom.has(next)) {
        cameFrom.set(next, node)
        queue.push(next)
      }
  if (!cameFrom.has(to)) return null
  const path: [number, number][] = []
  for (let node = to; node !== from; node = cameFrom.get(node) ?? from) path.unshift([cameFrom.get(node) ?? from, node])
  return path
}
