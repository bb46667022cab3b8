import { homeOfficeRule, met, notApplicable, notMet, type Check } from '#lib/counting-rules/check'

const rightlyRecorded: Readonly<Record<string, string>> = {
  'HOCR-R-01': 'the victim does not support it',
  'HOCR-R-02': 'the victim does not support it',
  'HOCR-R-09': 'the suspect is under ten',
  'HOCR-R-21': 'the victim was drunk, drugged or cannot remember',
  'HOCR-R-27': 'the offender lacked capacity or intent',
  'HOCR-R-28': 'the victim wants it taken away',
}

export const hocrC406: Check = {
  id: 'HOCR-C4-06',
  origin: homeOfficeRule,
  about: { request: ['whatHappened'] },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse'],
  title: 'Recording it was right, whoever was involved',
  why: 'A child under ten, an offender without capacity, a victim who was drunk or is unwilling: the crime is recorded all the same, so recording it was no mistake.',
  satisfy: 'Show a mistake of another kind.',
  instead: 'Keep the crime and give it the outcome that fits.',
  judge: ({ requesterFacts, request }) => {
    if (requesterFacts?.category !== 'C4') return notApplicable
    const found = request.reasons.map((reason) => rightlyRecorded[reason]).find((words) => words !== undefined)
    return found === undefined ? met : notMet('refuse', `It was right to record it, though ${found}.`)
  },
}
