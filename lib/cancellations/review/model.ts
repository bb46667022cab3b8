import type { ReviewOutcome } from '#lib/base/prisma/enums'
import type { STOPPING_REPLIES } from '#lib/victims/model'

export type { ReviewOutcome }

/** What a victim may say after the crime has left the count. */
export type ReviewGround = (typeof STOPPING_REPLIES)[number]

/** Why a review is not somebody’s to answer. */
export type WhyNot = 'role' | 'reserved' | 'part' | 'requested' | 'decided' | 'unit'

/** The same, said to them. */
export const WHY_NOT_WORDS: Record<WhyNot, string> = {
  role: 'The registrar, the deputy or a decision maker answers this review.',
  reserved: 'This was recorded as rape or homicide once, so a registrar on the College register answers this review.',
  part: 'You had a part in this crime, so somebody else answers this review.',
  requested: 'You asked for this crime to be cancelled, so somebody else answers this review.',
  decided: 'You agreed to cancel this crime or confirmed it, so somebody else answers this review.',
  unit: 'Your own unit investigated this crime, so somebody else answers this review.',
}
