/** Something that has a size, and how it is called. */
export interface Sized {
  readonly name: string
  readonly lines: number
}

/** How sizes are spread. Every figure is 0 where there is nothing. */
export interface Spread {
  readonly count: number
  readonly median: number
  /** The size that 95 in 100 do not exceed. */
  readonly p95: number
  readonly largest: Sized
  readonly lines: number
}

/** The spread of sizes, by the nearest rank: a size that is really there. */
export function spreadOf(all: readonly Sized[]): Spread {
  const bySize = [...all].sort((a, b) => a.lines - b.lines)
  const at = (share: number): number => bySize[Math.max(Math.ceil(share * bySize.length) - 1, 0)]?.lines ?? 0
  return {
    count: all.length,
    median: at(0.5),
    p95: at(0.95),
    largest: bySize.at(-1) ?? { name: '', lines: 0 },
    lines: all.reduce((sum, { lines }) => sum + lines, 0),
  }
}
