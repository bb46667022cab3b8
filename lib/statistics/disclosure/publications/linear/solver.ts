import loadHighs, { type Highs, type ModelData } from 'highs'

/** A coefficient for a column. */
export type Term = readonly [column: number, coefficient: number]

export interface Bounds {
  readonly least: number
  readonly most: number
}

export interface Constraint extends Bounds {
  readonly terms: readonly Term[]
}

/** Columns with their bounds, and what holds between them. */
export interface Program {
  readonly columns: readonly Bounds[]
  readonly constraints: readonly Constraint[]
  /** Any solution in whole numbers, the best one in whole numbers, or the best one in fractions. */
  readonly wanted: 'any' | 'whole' | 'fractions'
}

/** A program in the solver's memory. Close it: it is not freed otherwise. */
export interface Session {
  /** The columns where the goal is greatest, or null where nothing fits. */
  readonly greatest: (goal: readonly Term[]) => readonly number[] | null
  readonly setBounds: (constraint: number, bounds: Bounds) => void
  readonly close: () => void
}

export interface Solver {
  readonly open: (program: Program) => Session
}

/** A limit in nodes, not in seconds: the same question always has the same answer. */
const MOST_NODES = 50

/** HiGHS's own number for a solution that keeps to all constraints. */
const FEASIBLE = 2

let loading: Promise<Solver> | undefined

/** HiGHS in WebAssembly, loaded once. */
export const loadSolver = (): Promise<Solver> => (loading ??= loadHighs().then(solverOf))

const solverOf = (highs: Highs): Solver => ({ open: (program) => open(highs, program) })

const open = (highs: Highs, program: Program): Session => {
  const model = highs.createModel(modelOf(highs, program))
  const { wanted } = program
  model.options.set({
    output_flag: false,
    ...(wanted === 'any' && { mip_max_nodes: MOST_NODES, mip_max_improving_sols: 1 }),
  })
  const isSolved = (): boolean =>
    wanted === 'any'
      ? model.info.get('primal_solution_status') === FEASIBLE
      : model.getModelStatus() === highs.constants.modelStatus.optimal
  return {
    greatest: (goal) => {
      for (const [column, coefficient] of goal) model.changeColCost(column, coefficient)
      model.run()
      // A change to the model forgets its solution.
      const solution = isSolved() ? [...model.getSolution().colValue] : null
      for (const [column] of goal) model.changeColCost(column, 0)
      return solution
    },
    setBounds: (constraint, { least, most }) => void model.changeRowBounds(constraint, least, most),
    close: () => {
      model.dispose()
    },
  }
}

const modelOf = (highs: Highs, { columns, constraints, wanted }: Program): ModelData => {
  const starts = [0]
  for (const { terms } of constraints) starts.push((starts.at(-1) ?? 0) + terms.length)
  return {
    numCols: columns.length,
    numRows: constraints.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ least }) => least),
    colUpper: columns.map(({ most }) => most),
    rowLower: constraints.map(({ least }) => least),
    rowUpper: constraints.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: constraints.length,
      numCols: columns.length,
      starts,
      indices: constraints.flatMap(({ terms }) => terms.map(([column]) => column)),
      values: constraints.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient)),
    },
    ...(wanted !== 'fractions' && { integrality: columns.map(() => highs.constants.variableType.integer) }),
  }
}
