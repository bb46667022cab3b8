import { notApplicable, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'

export const hocrN05a: Check = {
  id: 'HOCR-N-05a',
  origin: productSafeguard(
    'The rules watch moves between a reported death and a homicide; a homicide must not stay hidden as a report.',
  ),
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'A reported death stays a report only while nothing shows a homicide',
  why: 'Once somebody is known to have been killed, it is recorded as a homicide without delay.',
  satisfy: 'Say that nothing has shown a homicide since.',
  instead: 'Record the homicide today.',
  judge: (facts) =>
    facts.matter?.kind === 'keeping an incident' && offenceNow(facts).countClass === 'N300'
      ? wants('no', facts.matter.confirmedSince, {
          weight: 'refuse',
          wrong: 'It has been shown since that somebody was killed.',
          unanswered: 'Has it been shown since that somebody was killed?',
        })
      : notApplicable,
}
