import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'

const WRONG_CLASS = 'HOCR-R-19'

export const hocrC405: Check = {
  id: 'HOCR-C4-05',
  origin: homeOfficeRule,
  about: { request: ['mistake', 'whatHappened'] },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'hold'],
  title: 'The wrong class is not a mistake in recording',
  why: 'A crime under the wrong offence is still a crime. It is reclassified, and stays in the count.',
  satisfy: 'Show that there was no notifiable crime at all.',
  instead: 'Ask a decision maker or the registrar to reclassify it.',
  judge: ({ requesterFacts, request }) => {
    if (requesterFacts?.category !== 'C4') return notApplicable
    if (requesterFacts.mistake === 'wrong offence class' || request.reasons.includes(WRONG_CLASS))
      return notMet('refuse', 'The offence or class is wrong, but there was a crime.')
    return requesterFacts.mistake === 'unknown' ? unknown('Nobody has said what kind of mistake it was.') : met
  },
}
