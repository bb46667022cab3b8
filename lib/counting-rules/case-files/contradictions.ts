import { dayOf } from '#lib/base/day'
import type { Facts } from '../model.ts'

/** A moment or a day of a case, and where it stands. */
type Dated = readonly [place: string, when: string]

const isKnown = ([, when]: Dated): boolean => when !== 'unknown'

const momentsOf = ({ crime, notification }: Facts): readonly Dated[] => [
  ['crime.recordedAt', crime.recordedAt],
  ...(notification === null
    ? []
    : [
        ['notification.authorisedAt', notification.authorisedAt] as const,
        ...(notification.confirmation
          ? [['notification.confirmation.confirmedAt', notification.confirmation.confirmedAt] as const]
          : []),
        ...notification.duties.flatMap(({ attempts, notifications }, dutyIndex) => [
          ...attempts.map(
            ({ at }, index) => [`notification.duties[${String(dutyIndex)}].attempts[${String(index)}].at`, at] as const,
          ),
          ...notifications.map(
            ({ at }, index) =>
              [`notification.duties[${String(dutyIndex)}].notifications[${String(index)}].at`, at] as const,
          ),
        ]),
      ]),
]

const daysOf = ({ crime, judgements, requesterFacts }: Facts): readonly Dated[] => [
  ['crime.recordedOn', crime.recordedOn],
  ...(judgements?.decisive ? [['judgements.decisive.viewedOn', judgements.decisive.viewedOn] as const] : []),
  ...(judgements?.log ? [['judgements.log.openedOn', judgements.log.openedOn] as const] : []),
  ...(requesterFacts?.category === 'C3' && requesterFacts.principalCrime !== null
    ? [['requesterFacts.principalCrime.recordedOn', requesterFacts.principalCrime.recordedOn] as const]
    : []),
]

const ahead = (facts: Facts): readonly string[] => [
  ...momentsOf(facts)
    .filter((dated) => isKnown(dated) && Date.parse(dated[1]) > Date.parse(facts.at))
    .map(([place, when]) => `${place}: ${when} is after the time of the case, ${facts.at}`),
  ...daysOf(facts)
    .filter((dated) => isKnown(dated) && dated[1] > facts.day)
    .map(([place, when]) => `${place}: ${when} is after the day of the case, ${facts.day}`),
]

const oneDay = (place: string, day: string, momentPlace: string, moment: string): readonly string[] =>
  dayOf(new Date(moment)) === day
    ? []
    : [`${place}: ${day} is not the day of ${momentPlace}, ${moment}, in the United Kingdom`]

const doubled = (place: string, ids: readonly string[]): readonly string[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${place}: ${id} is given more than once`,
  )

const strangers = ({ victims, notification }: Facts): readonly string[] => {
  const ids = new Set(victims.map(({ id }) => id))
  return (notification?.duties ?? []).flatMap(({ victimId }, index) =>
    ids.has(victimId)
      ? []
      : [`notification.duties[${String(index)}].victimId: ${victimId} is not a victim of this crime`],
  )
}

/** What in a case cannot all be so: a line for each place, empty where nothing contradicts itself. */
export const contradictionsIn = (facts: Facts): readonly string[] => [
  ...oneDay('day', facts.day, 'at', facts.at),
  ...oneDay('crime.recordedOn', facts.crime.recordedOn, 'crime.recordedAt', facts.crime.recordedAt),
  ...ahead(facts),
  ...doubled(
    'victims',
    facts.victims.map(({ id }) => id),
  ),
  ...doubled(
    'evidence',
    facts.evidence.map(({ id }) => id),
  ),
  ...doubled(
    'judgements.evidence',
    (facts.judgements?.evidence ?? []).map(({ evidenceId }) => evidenceId),
  ),
  ...doubled(
    'notification.duties',
    (facts.notification?.duties ?? []).map(({ victimId, occasion }) => `the duty to ${victimId} on ${occasion}`),
  ),
  ...strangers(facts),
]
