import type { Traits } from '#lib/cancellations/questions/crime-traits'
import type { Typed } from '../question-field.tsx'

/** What the questions of a category are drawn with: what was typed before, and what of the crime settles what is asked. */
export interface FactsProps {
  readonly typed: Typed
  readonly traits: Traits
  /** This force among those a crime may go to. */
  readonly ownForce: string
}
