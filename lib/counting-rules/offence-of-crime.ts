import { offenceNow, offencesEver } from './offence-class.ts'
import type { Evidence, Facts } from './model.ts'

/** Making off without payment. */
export const MAKING_OFF = '053/25'
/** The class of indecent images of children. */
export const CHILD_IMAGES = '86'

/** Making off without payment, now or ever. */
export const isMakingOff = (facts: Facts): boolean => offencesEver(facts).some(({ code }) => code === MAKING_OFF)

/** An indecent image of a child. */
export const isChildImage = (facts: Facts): boolean => offenceNow(facts).countClass === CHILD_IMAGES

/** What only some offences let evidence show, each with the offences it belongs to. */
const OWN_EFFECTS: Readonly<Partial<Record<Evidence['effect'], (facts: Facts) => boolean>>> = {
  'paid before police contact': isMakingOff,
  'paid after police contact': isMakingOff,
  'child was forced': isChildImage,
}

/** The evidence claims something that only another offence lets it show. */
export const belongsToAnotherOffence = (facts: Facts, { effect }: Evidence): boolean =>
  OWN_EFFECTS[effect]?.(facts) === false

const isForcedChildsOwn = ({ requesterFacts }: Facts): boolean =>
  requesterFacts?.category === 'C2' && requesterFacts.recordedAgainstForcedChild === 'yes'

/** The evidence shows that there was no crime: by itself, or because the offence's own rule says that this is enough. */
export const showsNoCrime = (facts: Facts, item: Evidence): boolean => {
  if (item.effect === 'paid before police contact') return isMakingOff(facts)
  if (item.effect === 'child was forced') return isChildImage(facts) && isForcedChildsOwn(facts)
  return item.effect === 'shows no crime'
}

/** It shows what an offence's own rule says is enough by itself: payment before police contact, or a child who was forced. */
export const hasOwnRule = ({ effect }: Evidence): boolean =>
  effect === 'paid before police contact' || effect === 'child was forced'

/** What the evidence shows has not been settled: nobody has said, or the offence's own rule leaves it open. */
export const leavesItOpen = (facts: Facts, { effect }: Evidence): boolean =>
  effect === 'unknown' ||
  (effect === 'paid after police contact' && isMakingOff(facts)) ||
  (effect === 'child was forced' && isChildImage(facts) && !isForcedChildsOwn(facts))
