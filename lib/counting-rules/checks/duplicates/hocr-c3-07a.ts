import { met, notApplicable, notMet, productSafeguard, type Check, type CheckResult } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceNow, offencesEver } from '#lib/counting-rules/offence-class'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'
import { isGrave, orderOf } from '#lib/counting-rules/offences/order'
import type { Offence } from '#lib/counting-rules/offences'
import { conductKindOf, isConductCrime } from '#lib/counting-rules/offences/conduct'
import { duplicateIn, offenceOfPrincipalCrime } from '#lib/counting-rules/principal-crime'

const intoConduct = (facts: Facts, now: Offence): CheckResult =>
  isGrave(now)
    ? forTheRegistrar(facts, 'A grave crime beside a course of conduct: the registrar decides which is kept.')
    : met

const asItStands = (facts: Facts, now: Offence, other: Offence, { kind }: RequesterFacts<'C3'>): CheckResult => {
  // HOCR-C3-07b speaks of a crime that is itself a course of conduct.
  if (isConductCrime(now)) return met
  if (isConductCrime(other)) return intoConduct(facts, now)
  const order = orderOf(now, other)
  if (order === 'below') return notMet('refuse', 'The crime that stays is the lesser of the two.')
  // Of two records of one crime in different classes, one is reclassified first (HOCR-C3-03).
  return order === 'not settled' && kind !== 'duplicate'
    ? forTheRegistrar(facts, 'The rules do not say which of these two crimes is kept, so the registrar decides.')
    : met
}

const GRAVER_CONDUCT: ReadonlySet<string | undefined> = new Set(['controlling or coercive behaviour', 'stalking'])

const stoodAbove = (offence: Offence, other: Offence): boolean => {
  const [here, there] = [conductKindOf(offence), conductKindOf(other)]
  if (here !== undefined) return there === undefined || (there === 'harassment' && GRAVER_CONDUCT.has(here))
  return there === undefined ? orderOf(offence, other) === 'below' : isGrave(offence)
}

export const hocrC307a: Check = {
  id: 'HOCR-C3-07a',
  origin: productSafeguard(
    'The rules name the crime that stays in some cases only, and leave the others to the registrar.',
  ),
  about: { request: ['principalCrimeReference', 'kind'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer'],
  neverSetAside: true,
  title: 'A crime is cancelled only into one that stands above it',
  why: 'A murder or a wounding never goes into a theft or a common assault. Where the rules do not say which of two crimes is kept, or one of them is in no list, the registrar decides.',
  satisfy: 'Keep the principal crime, or let the registrar decide which of the two it is.',
  instead: 'Ask to cancel the other crime into this one.',
  judge: (facts) => {
    const asked = duplicateIn(facts)
    if (asked === null) return notApplicable
    const [now, other] = [offenceNow(facts), offenceOfPrincipalCrime(facts, asked.principalCrime)]
    const isOfNow = ({ code, countClass }: Offence): boolean => code === now.code && countClass === now.countClass
    const standing = asItStands(facts, now, other, asked.given)
    if (standing.result !== 'met') return standing
    if (!other.listed) return forTheRegistrar(facts, 'The offence of the crime that stays is in no list.')
    // What it, or a crime merged into it, once was.
    return offencesEver(facts).some((offence) => !isOfNow(offence) && stoodAbove(offence, other))
      ? forTheRegistrar(
          facts,
          'This crime, or one merged into it, was once recorded as a graver crime than the one that stays.',
        )
      : met
  },
}
