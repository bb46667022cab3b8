import type { Duty, Facts, Tellings } from './model.ts'

type Telling = Duty['tellings'][number]

/** In order of time, whatever fraction of a second either carries. Two instants in UTC of one length stand in order as text. */
export const isBefore = (earlier: string, later: string): boolean =>
  earlier.length === later.length ? earlier < later : Date.parse(earlier) < Date.parse(later)

/** The duty to tell one victim of this decision. */
export const dutyTo = (telling: Tellings, victimId: string): Duty | undefined =>
  telling.duties.find((duty) => duty.victimId === victimId && duty.occasion === 'cancelling')

/** The duties of this decision. */
export const dutiesNow = (telling: Tellings): readonly Duty[] =>
  telling.duties.filter((duty) => duty.occasion === 'cancelling')

const gaveNewReference = (facts: Facts, telling: Telling): boolean =>
  facts.request.category === 'C1' && telling.gaveReceivingForceAndReference === 'yes'

/**
 * The tellings that count: spoken or answered, after the decision and before this moment. For C1 one that gave the new
 * force and number counts whenever it happened. A voicemail is an attempt and never counts.
 */
export const tellingsThatCount = (facts: Facts, duty: Duty): readonly Telling[] => {
  const agreedAt = facts.telling?.agreedAt
  if (agreedAt === undefined) return []
  return duty.tellings.filter(
    (telling) =>
      telling.channel !== 'voicemail' &&
      isBefore(telling.at, facts.at) &&
      (!isBefore(telling.at, agreedAt) || gaveNewReference(facts, telling)),
  )
}

/** The registrar found that there is nobody to tell, for a reason that is allowed: a wider one only on a written answer. */
export const hasNobodyToTell = ({ nobodyToTell }: Duty): boolean =>
  nobodyToTell?.foundByRegistrar === 'yes' &&
  (['died without known relative', 'company dissolved', 'never identified'].includes(nobodyToTell.because) ||
    (nobodyToTell.because === 'cannot be reached' && nobodyToTell.onWrittenAnswer === 'yes'))

/** The decider's own declaration that there is no victim, with nothing that makes it untrue. */
export const noVictimDeclared = ({ noVictimDeclaration: declared }: Tellings): boolean =>
  declared?.madeByDecider === 'yes' &&
  declared.anybodyIsVictim === 'no' &&
  declared.protectedByOrder === 'no' &&
  declared.identifiedInImage === 'no' &&
  declared.injured === 'no'
