import { checkWhole } from '../numbers/counts.ts'

/**
 * Which counts a published percentage of so many can stand for, in order: those whose share rounds to it, to whole points, or to
 * tenths where it has one; a half may have been rounded either way. Where there is exactly one, the count can be worked out;
 * where there is none, percentage and number do not belong together. Throws a RangeError on a percentage with hundredths.
 */
export const countsBehind = (percent: number, of: number): readonly number[] => {
  const tenths = Math.round(percent * 10)
  if (Math.abs(tenths / 10 - percent) > 1e-9) throw new RangeError('A published percentage has one decimal at most')
  checkWhole(tenths)
  checkWhole(of, 1)
  const reach = tenths % 10 === 0 ? 10 : 1
  const isBehind = (hits: number) => 2 * Math.abs(hits * 1000 - tenths * of) <= reach * of
  return Array.from({ length: of + 1 }, (_, hits) => hits).filter(isBehind)
}
