import { met, notApplicable, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { speaksAsRegistrar } from '#lib/counting-rules/decision-maker'
import { wasEverRape } from '#lib/counting-rules/offence-class'
import { secondSource } from '#lib/counting-rules/sources/second-source'
import { aboutSecondSource, SECOND_SOURCE_SATISFY } from './about-second-source.ts'

export const hocrC209a: Check = {
  id: 'HOCR-C2-09a',
  origin: productSafeguard(
    'The Home Office asks for compelling information in rape; what one person says or writes, checked against nothing, is not that.',
  ),
  about: aboutSecondSource,
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'Rape: information apart from what the victim and the suspect say',
  why: 'Victims of rape take back true reports out of fear or shame, and their messages and posts are their words too. Something that can be checked must stand beside the words.',
  satisfy: SECOND_SOURCE_SATISFY,
  instead: 'Keep the crime. Outcome 16 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2' || !wasEverRape(facts)) return notApplicable
    const found = secondSource(facts)
    if (found === 'no')
      return notMet(
        speaksAsRegistrar(facts) ? 'hold' : 'refer',
        'Nothing that shows no crime stands apart from what the victim or the suspect says.',
      )
    return found === 'yes'
      ? met
      : unknown(
          'It is not yet known whether anything that shows no crime stands apart from what the victim and the suspect say.',
        )
  },
}
