import { CHILD_IMAGES, MAKING_OFF } from '#lib/counting-rules/offence-of-crime'
import { isConductCrime } from '#lib/counting-rules/offences/conduct'
import { isSexualOffence, offenceOf } from '#lib/counting-rules/offences'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'
import type { CaseCrime } from '#lib/crimes/model'
import { suspectsOf } from '#lib/crimes/involved-people'

const CONTINUING_CODES = ['008/72', '138/52']

/** The traits of a crime as it stands, and as it ever stood. */
export function traitsOf(crime: CaseCrime): Traits {
  const ever = crime.classesEver.map(({ code, countClass }) => offenceOf(code, countClass))
  const now = offenceOf(crime.code, crime.countClass)
  return {
    suspects: suspectsOf(crime).length > 0,
    sexual: ever.some(isSexualOffence),
    rape: ever.some((offence) => offence.rape),
    slavery: ever.some((offence) => offence.modernSlavery),
    conduct: isConductCrime(now) || CONTINUING_CODES.includes(now.code),
    taking: now.group === 'Theft' || now.group === 'Burglary',
    state: now.basis === 'state',
    makingOff: ever.some(({ code }) => code === MAKING_OFF),
    childImage: now.countClass === CHILD_IMAGES,
  }
}
