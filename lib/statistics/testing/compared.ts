import checkValues from './checkvalues.json' with { type: 'json' }

/** Figures worked out twice elsewhere, by SciPy and by plain whole-number arithmetic. */
export { checkValues }

export type FamilyName = keyof typeof checkValues

/** What our own functions make of one family of check values, in the same shape, and which of its keys are not results but questions. */
export interface Family {
  readonly inputs: readonly string[]
  readonly seen: unknown
}

/** How close a figure must come; whole numbers are met exactly. */
const WITHIN = 1e-10

export interface Comparison {
  readonly path: string
  readonly expected: unknown
  readonly seen: unknown
  readonly isInput: boolean
  readonly agrees: boolean
}

/** Every value of a family beside ours, inputs named as such; a key that either side has alone does not agree. */
export const compare = (path: string, expected: unknown, { inputs, seen }: Family): readonly Comparison[] => {
  if (!isTree(expected)) return [{ path, expected, seen, isInput: false, agrees: isClose(expected, seen) }]
  const tree = isTree(seen) ? seen : {}
  const extra = Object.keys(tree).filter((key) => !(key in expected))
  return [
    ...extra.map((key) => ({
      path: `${path}.${key}`,
      expected: undefined,
      seen: tree[key],
      isInput: false,
      agrees: false,
    })),
    ...Object.entries(expected).flatMap(([key, value]) =>
      inputs.includes(key)
        ? [{ path: `${path}.${key}`, expected: value, seen: tree[key], isInput: true, agrees: tree[key] === undefined }]
        : compare(`${path}.${key}`, value, { inputs, seen: tree[key] }),
    ),
  ]
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isClose = (expected: unknown, seen: unknown): boolean =>
  typeof expected === 'number' && typeof seen === 'number' && !Number.isInteger(expected)
    ? Math.abs(seen - expected) < WITHIN * Math.max(1, Math.abs(expected))
    : typeof expected === 'number' && typeof seen === 'number'
      ? Math.abs(seen - expected) < 1e-12
      : expected === seen
