import { reasons, type Reason } from './reasons.ts'

const byCode: ReadonlyMap<string, Reason> = new Map(reasons.map((each) => [each.code, each]))

/** The reason of a code such as HOCR-R-01. Throws on a code that is not in the table. */
export const findReason = (code: string): Reason => {
  const found = byCode.get(code)
  if (found === undefined) throw new RangeError(`There is no reason ${code}`)
  return found
}
