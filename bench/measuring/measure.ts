import os from 'node:os'

/** One measured thing: its name, what was measured, and beside what. Times in milliseconds. */
export interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The limit or the peer measured in the same run, and what it is. */
  readonly beside?: { readonly value: number; readonly what: string }
  /** The value as a multiple of what it stands beside. */
  readonly ratio?: number
  readonly runs: number
}

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b)

/** The value that half of the times lie below. */
export const median = (times: readonly number[]): number => sorted(times)[Math.floor(times.length / 2)] ?? Number.NaN

/** The value that 95 of 100 times lie below. */
export const p95 = (times: readonly number[]): number => sorted(times)[Math.floor(times.length * 0.95)] ?? Number.NaN

/** Runs something again and again, one after the other, and answers each time taken in milliseconds. */
export async function timed(runs: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < runs; n++) {
    const start = performance.now()
    await work(n)
    times.push(performance.now() - start)
  }
  return times
}

/** As `timed`, with so many at once. */
export async function timedAtOnce(atOnce: number, each: number, work: () => Promise<unknown>): Promise<number[]> {
  return (await Promise.all(Array.from({ length: atOnce }, () => timed(each, work)))).flat()
}

/** The machine the numbers were taken on, and how busy it was: a number without it means nothing. */
export const machine = () => ({
  cores: os.cpus().length,
  model: os.cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  load1: os.loadavg()[0],
  node: process.version,
})
