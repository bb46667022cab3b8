import { CHILD_IMAGES, MAKING_OFF } from '#lib/counting-rules/offence-of-crime'
import { isConductCrime } from '#lib/counting-rules/principal-crime'
import { offenceOf } from '#lib/counting-rules/offences'
import type { CaseCrime } from '#lib/crimes/model'
import { suspectsOf } from '#lib/crimes/involved-people'

/** What of a crime settles which questions are asked about it. */
export interface Traits {
  /** Somebody is suspected. */
  readonly suspects: boolean
  /** It is, or once was, a sexual offence. */
  readonly sexual: boolean
  /** It is rape, or once was. */
  readonly rape: boolean
  /** It is, or once was, modern slavery. */
  readonly slavery: boolean
  /** Stalking, harassment or coercive control, or messages that may continue it. */
  readonly conduct: boolean
  /** Theft or burglary. */
  readonly taking: boolean
  /** A crime against the state. */
  readonly state: boolean
  /** It is, or once was, making off without payment. */
  readonly makingOff: boolean
  /** An indecent image of a child. */
  readonly childImage: boolean
}

const CONTINUING_CODES = ['008/72', '138/52']

/** The traits of a crime as it stands, and as it ever stood. */
export function traitsOf(crime: CaseCrime): Traits {
  const ever = crime.classesEver.map(({ code, countClass }) => offenceOf(code, countClass))
  const now = offenceOf(crime.code, crime.countClass)
  return {
    suspects: suspectsOf(crime).length > 0,
    sexual: ever.some((offence) => offence.rape || offence.group === 'Sexual offences'),
    rape: ever.some((offence) => offence.rape),
    slavery: ever.some((offence) => offence.modernSlavery),
    conduct: isConductCrime(now) || CONTINUING_CODES.includes(now.code),
    taking: now.group === 'Theft' || now.group === 'Burglary',
    state: now.basis === 'state',
    makingOff: ever.some(({ code }) => code === MAKING_OFF),
    childImage: now.countClass === CHILD_IMAGES,
  }
}
