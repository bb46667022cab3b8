import { notApplicable, productSafeguard, wants, type Check } from '#lib/counting-rules/check'
import { wasEverRape } from '#lib/counting-rules/offence-class'
import { restsOnOwnRule, secondSource, whySecondSource } from '#lib/counting-rules/sources/second-source'
import { aboutSecondSource, SECOND_SOURCE_SATISFY } from './about-second-source.ts'

export const hocrC209b: Check = {
  id: 'HOCR-C2-09b',
  origin: productSafeguard(
    'Where somebody is suspected, is near to the victim, or the victim is young, a single account can be the result of fear, pressure or self-interest.',
  ),
  about: aboutSecondSource,
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'Information apart from what the victim and the suspect say',
  why: 'For sexual offences, domestic abuse, stalking, a known suspect or a victim under 18, one person’s account is not enough. A recording or record that the victim or the suspect hands over counts once its origin and integrity are checked.',
  satisfy: SECOND_SOURCE_SATISFY,
  instead: 'Keep the crime. Outcome 14, 15 or 16 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || wasEverRape(facts)) return notApplicable
    const because = whySecondSource(facts)
    if (because === undefined || restsOnOwnRule(facts)) return notApplicable
    return wants('yes', secondSource(facts), {
      weight: 'hold',
      wrong: `Nothing that shows no crime stands apart from what the victim or the suspect says. It is needed because ${because}.`,
      unanswered: `It is not yet known whether anything that shows no crime stands apart from what the victim and the suspect say. It is needed because ${because}.`,
    })
  },
}
