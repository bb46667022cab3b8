import type { Offence } from './offence.ts'

/** Endangering life, and grievous injury with intent. */
const CLASSES: ReadonlySet<string> = new Set(['5D', '5E'])

/** Grievous injury (s20), also made worse by hate; strangulation and suffocation. */
const CODES: ReadonlySet<string> = new Set(['005/01', '008/01', '008/59', '008/77', '008/78'])

/** Wounding and worse, short of killing; strangulation and suffocation with them. */
export const isGrievousInjury = ({ code, countClass }: Offence): boolean => CLASSES.has(countClass) || CODES.has(code)
