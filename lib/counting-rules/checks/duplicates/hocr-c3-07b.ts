import {
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceNow } from '#lib/counting-rules/offence-class'
import type { Facts } from '#lib/counting-rules/model'
import { conductKindOf, isConductCrime, isPlainerForm } from '#lib/counting-rules/offences/conduct'
import { formerPartnerIn, offenceOfPrincipalCrime, principalCrimeOf } from '#lib/counting-rules/principal-crime'
import type { Offence } from '#lib/counting-rules/offences'

const REGISTRAR = 'The rules do not say which of these two courses of conduct is kept, so the registrar decides.'

/** A former partner's course of conduct is stalking, unless the registrar is satisfied that it is harassment only. */
const intoHarassment = (facts: Facts): CheckResult => {
  if (facts.crime.flags.includes('coercive_control'))
    return forTheRegistrar(facts, 'This crime is flagged as coercive control, which is kept before harassment.')
  const former = formerPartnerIn(facts)
  if (former === 'unknown') return unknown('Is the suspect a former partner of the victim?')
  return former === 'yes'
    ? forTheRegistrar(
        facts,
        'A former partner’s harassment is stalking unless the registrar is satisfied that it is not.',
      )
    : met
}

const stalkingIntoHarassment = (facts: Facts): CheckResult => {
  const former = formerPartnerIn(facts)
  if (former === 'yes') return notMet('refuse', 'Stalking by a former partner is kept before harassment.')
  return former === 'unknown'
    ? unknown('Is the suspect a former partner of the victim?')
    : forTheRegistrar(facts, REGISTRAR)
}

/** Both are courses of conduct. */
const ofTwoConducts = (facts: Facts, now: Offence, other: Offence): CheckResult => {
  const [here, there] = [conductKindOf(now), conductKindOf(other)]
  if (here === there) {
    if (now.code !== other.code && !isPlainerForm(now, other)) return forTheRegistrar(facts, REGISTRAR)
    return here === 'harassment' ? intoHarassment(facts) : met
  }
  if (here === 'controlling or coercive behaviour' && there === 'harassment')
    return notMet('refuse', 'Controlling or coercive behaviour is kept before harassment.')
  if (here === 'stalking' && there === 'harassment') return stalkingIntoHarassment(facts)
  if (here === 'harassment' && (there === 'stalking' || there === 'controlling or coercive behaviour')) return met
  return forTheRegistrar(facts, REGISTRAR)
}

/** The crime is a course of conduct, and the one that is to stay is none. */
const outOfConduct = (facts: Facts, other: Offence): CheckResult =>
  other.homicide || other.rape
    ? forTheRegistrar(facts, 'A course of conduct beside a rape or a homicide is for the registrar.')
    : notMet('refuse', 'The course of conduct is kept, before an assault and before more serious crimes.')

export const hocrC307b: Check = {
  id: 'HOCR-C3-07b',
  origin: homeOfficeRule,
  about: { request: ['principalCrimeReference', 'formerPartner'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'The principal crime is the one that stays',
  why: 'Homicide stays before every other crime. A course of conduct stays before an assault and generally before more serious crimes; controlling or coercive behaviour, and stalking by a former partner, stay before harassment. Where the rules are silent the registrar decides.',
  satisfy: 'Keep the principal crime, and cancel the other into it.',
  instead: 'Ask to cancel the other crime into this one.',
  judge: (facts) => {
    const principalCrime = principalCrimeOf(facts)
    if (principalCrime === null) return notApplicable
    const [now, other] = [offenceNow(facts), offenceOfPrincipalCrime(facts, principalCrime)]
    if (now.homicide && !other.homicide)
      return notMet('refuse', 'A homicide is never cancelled into a crime of another kind.')
    if (isConductCrime(now))
      return isConductCrime(other) ? ofTwoConducts(facts, now, other) : outOfConduct(facts, other)
    return met
  },
}
