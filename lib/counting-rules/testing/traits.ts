import type { Traits } from '#lib/counting-rules/questions/kinds/traits'

/** A crime with nothing about it that makes more questions needed. */
export const noTraits: Traits = {
  suspects: false,
  sexual: false,
  rape: false,
  slavery: false,
  conduct: false,
  taking: false,
  state: false,
  makingOff: false,
  childImage: false,
}
