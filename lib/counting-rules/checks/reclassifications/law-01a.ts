import {
  A_LINE,
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  wants,
  type Check,
} from '#lib/counting-rules/check'

export const law01a: Check = {
  id: 'LAW-01a',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'Nobody is put down for another crime unheard',
  why: 'A court found it unlawful to replace one crime by another against a named person on a reading of one unclear note, with the allegation never put to them.',
  satisfy:
    'Quote the passage relied on, put the allegation, consider the defences and make the enquiries that lie near.',
  instead: 'Make the enquiries first.',
  judge: ({ matter }) => {
    if (matter?.kind !== 'reclassifying' || matter.againstNamedPerson === 'no') return notApplicable
    if (matter.againstNamedPerson === 'unknown') return unknown('Is anybody named as the suspect of the new crime?')
    return allOf(
      wants('yes', matter.allegationPut, {
        weight: 'refuse',
        wrong: 'The allegation was never put to the person named.',
        unanswered: 'Was the allegation put to the person named?',
      }),
      wants('yes', matter.enquiriesMade, {
        weight: 'refuse',
        wrong: 'The enquiries that lie near were not made.',
        unanswered: 'Were the enquiries that lie near made?',
      }),
      wants('yes', matter.defencesConsidered, {
        weight: 'refuse',
        wrong: 'No defence was considered.',
        unanswered: 'Were the defences considered?',
      }),
      matter.sourcePassageWords >= A_LINE ? met : notMet('hold', 'The passage relied on is not quoted.'),
    )
  },
}
