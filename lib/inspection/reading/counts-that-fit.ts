/**
 * The whole numbers of so many that a printed percentage may stand for: rounded to whole points, or to tenths where it has
 * one. A half may have been rounded either way.
 */
export const countsThatFit = (percent: number, of: number): readonly number[] => {
  const half = Number.isInteger(percent) ? 0.5 : 0.05
  const least = Math.max(0, Math.ceil(((percent - half) * of) / 100 - TINY))
  const most = Math.min(of, Math.floor(((percent + half) * of) / 100 + TINY))
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, n) => least + n)
}

// What a decimal fraction may be out by in binary.
const TINY = 1e-9
