import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'

export const law01c: Check = {
  id: 'LAW-01c',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['hold'],
  title: 'The decision maker reads the whole log',
  why: 'One note, read without the rest, was misread. A summary is somebody’s reading already.',
  satisfy: 'Read the whole log of the investigation.',
  instead: 'Wait until you have it.',
  judge: ({ matter }) =>
    matter?.kind === 'reclassifying'
      ? wants('yes', matter.wholeLogSeen, {
          weight: 'hold',
          wrong: 'The decision maker has not read the whole log.',
          unanswered: 'Has the decision maker read the whole log?',
        })
      : notApplicable,
}
