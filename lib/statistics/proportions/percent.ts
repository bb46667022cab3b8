import type { Counts } from '../numbers/counts.ts'

/** A share in whole points, a half rounded up. Counted before it is divided: 57 of 200 is 28.5 and so 29. */
export const wholePercent = ({ hits, of }: Counts): number => Math.round((hits * 100) / of)

/** A share in tenths of a point: 205 is 20.5%. */
export const tenthsOfPercent = ({ hits, of }: Counts): number => Math.round((hits * 1000) / of)
