import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { wasEverRape } from '#lib/counting-rules/offence-class'
import { anyOf, reliedOn } from '#lib/counting-rules/evidence-items'

export const hocrC109: Check = {
  id: 'HOCR-C1-09',
  origin: homeOfficeRule,
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'A rape known from the start to be elsewhere is an N100 first',
  why: 'Where the recorder knew that a rape happened in another area, it is taken as an N100 and then handed over. A recorded rape found only later to be elsewhere is a transfer.',
  satisfy: 'Show that the place was not yet known when it was recorded.',
  instead: 'Ask the registrar to make it an N100, and hand that over to the other force.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C1' || !wasEverRape(facts)) return notApplicable
    const place = reliedOn(facts).filter(({ evidence }) => evidence.effect === 'different place')
    if (place.length === 0) return unknown('It is not known when the place came to light.')
    const known = anyOf(place.map(({ evidence }) => evidence.knownToRecorderOrOic))
    if (known === 'yes') return notMet('refer', 'The place was known when it was recorded.')
    return known === 'no' ? met : unknown('Did the recorder or the OIC know the place when they recorded it?')
  },
}
