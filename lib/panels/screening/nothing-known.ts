import type { Known } from './screen.ts'

/** Nothing is known of a case: only the form of words is looked at. */
export const NOTHING_KNOWN: Known = {
  names: [],
  bodies: [],
  contacts: [],
  references: [],
  places: [],
  rare: [],
  isStrict: false,
  hasProceedings: false,
  isRare: false,
}
