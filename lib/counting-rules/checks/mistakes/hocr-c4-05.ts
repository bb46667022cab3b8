import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'
import { mayBeNotifiable } from './kinds-of-mistake.ts'
import { offenceReported, reportedNow, reportInWords, standingOf } from './what-was-reported.ts'

const WRONG_CLASS = 'HOCR-R-19'

/** What was reported is another notifiable offence than the one recorded. */
const isAnotherOffence = (facts: Facts, requesterFacts: RequesterFacts<'C4'>): boolean => {
  const reported = reportedNow(facts, requesterFacts)
  const offence = offenceReported(facts, reported)
  return (
    !mayBeNotifiable(requesterFacts.mistake) &&
    standingOf(facts, reported) === 'notifiable' &&
    (offence?.code !== facts.crime.code || offence.countClass !== facts.crime.countClass)
  )
}

export const hocrC405: Check = {
  id: 'HOCR-C4-05',
  origin: homeOfficeRule,
  about: {
    request: ['mistake', 'reported', 'reportedOffence', 'whatHappened'],
    decision: ['reportedInLog', 'reportedOffenceInLog'],
  },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'hold'],
  title: 'The wrong class is not a mistake in recording',
  why: 'A crime under the wrong offence is still a crime. It is reclassified, and stays in the count.',
  satisfy: 'Show that there was no notifiable crime at all.',
  instead: 'Ask a decision maker or the registrar to reclassify it.',
  judge: (facts) => {
    const { requesterFacts, request } = facts
    if (requesterFacts?.category !== 'C4') return notApplicable
    if (requesterFacts.mistake === 'wrong offence class' || request.reasons.includes(WRONG_CLASS))
      return notMet('refuse', 'The offence or class is wrong, but there was a crime.')
    if (isAnotherOffence(facts, requesterFacts)) {
      const words = reportInWords(reportedNow(facts, requesterFacts))
      return notMet('refuse', `Another notifiable offence was reported than the one recorded: ${words}.`)
    }
    return requesterFacts.mistake === 'unknown' ? unknown('Nobody has said what kind of mistake it was.') : met
  },
}
