/** A change to part of something: objects in depth, lists and plain values as a whole. */
export type Change<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]?: Change<T[K]> } : T

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The base with the change laid over it. Neither is touched. */
export const merge = (base: unknown, change: unknown): unknown => {
  if (!isPlain(base) || !isPlain(change)) return change
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(change)) {
    if (value !== undefined) merged[key] = merge(base[key], value)
  }
  return merged
}
