/** Throws a RangeError unless hits and of are whole numbers with 0 <= hits <= of and of above 0. */
export const checkCounts = (hits: number, of: number): void => {
  if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(of)) throw new RangeError('Counts are whole numbers')
  if (hits < 0) throw new RangeError('A count is never below nought')
  if (of < 1) throw new RangeError('With nothing counted there is no proportion')
  if (hits > of) throw new RangeError(`There cannot be ${String(hits)} hits among ${String(of)}`)
}

/** Throws a RangeError unless the confidence lies between 0 and 1, both left out. */
export const checkConfidence = (confidence: number): void => {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('Confidence lies between 0 and 1')
}
