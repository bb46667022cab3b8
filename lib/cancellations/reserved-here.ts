import { offenceOf } from '#lib/counting-rules/offences'
import type { CaseCrime } from '#lib/crimes/model'

/**
 * What this force keeps for its registrar beyond what the Home Office reserves (HOCR-A-13): modern slavery, and any
 * crime with a child flag.
 */
export const isReservedHere = (crime: CaseCrime): boolean =>
  crime.flags.includes('child') || crime.classesEver.some(({ code, countClass }) => offenceOf(code, countClass).modernSlavery)
