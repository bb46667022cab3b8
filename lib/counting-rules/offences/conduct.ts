import type { Offence } from './offence.ts'

/** What kind of course of conduct an offence is; one class holds aggravated harassment and stalking alike. */
export type ConductKind = 'controlling or coercive behaviour' | 'stalking' | 'harassment' | 'harassment or stalking'

const KIND_OF_CLASS: Readonly<Record<string, ConductKind>> = {
  '8U': 'controlling or coercive behaviour',
  '8Q': 'stalking',
  '8M': 'harassment or stalking',
  '8L': 'harassment',
}

/** Undefined for what is no course of conduct. To break an order against one is a crime against the state, and none. */
export const conductKindOf = ({ countClass, basis }: Offence): ConductKind | undefined =>
  basis === 'state' ? undefined : KIND_OF_CLASS[countClass]

/** Stalking, harassment, or controlling or coercive behaviour: a course of conduct. */
export const isConductCrime = (offence: Offence): boolean => conductKindOf(offence) !== undefined

/** Of a class of stalking, of aggravated harassment that may be stalking, or of controlling or coercive behaviour. */
export const isStalkingOrCoercion = ({ countClass }: Offence): boolean =>
  (KIND_OF_CLASS[countClass] ?? 'harassment') !== 'harassment'

/** Plain before feared or aggravated, of one kind: a course of conduct joins the graver form of itself. */
const GRAVITY: Readonly<Record<string, number>> = {
  '195/94': 1,
  '125/68': 1,
  '195/12': 1,
  '008/30': 2,
  '008/56': 2,
  '008/65': 2,
  '008/66': 2,
  '008/58': 3,
}

// What has no place among them is neither plainer nor graver than anything.
const gravityOf = ({ code }: Offence): number => GRAVITY[code] ?? Number.NaN

/** Whether one is the plainer form of the other, for two of one kind. */
export const isPlainerForm = (one: Offence, other: Offence): boolean => gravityOf(one) < gravityOf(other)
