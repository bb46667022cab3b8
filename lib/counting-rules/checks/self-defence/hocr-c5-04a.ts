import { allOf, notApplicable, productSafeguard, wants, type Check, type CheckResult } from '#lib/counting-rules/check'
import { isDomestic } from '#lib/counting-rules/offence-class'
import { forTheRegistrar, speaksAsRegistrar } from '#lib/counting-rules/decision-maker'
import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Judgements } from '#lib/counting-rules/model'

const wantsConsidered = (given: Answer, what: string): CheckResult =>
  wants('yes', given, {
    weight: 'hold',
    wrong: `The registrar has not considered ${what}.`,
    unanswered: `The registrar has not yet said whether they considered ${what}.`,
  })

const considered = (judgements: Judgements | null): CheckResult =>
  allOf(
    wantsConsidered(judgements?.primaryAggressorConsidered ?? 'unknown', 'who the main aggressor is'),
    wantsConsidered(judgements?.coercionConsidered ?? 'unknown', 'coercion'),
  )

export const hocrC504a: Check = {
  id: 'HOCR-C5-04a',
  origin: productSafeguard('In domestic abuse the one who controls may claim to be the one attacked.'),
  about: { decision: ['primaryAggressorConsidered', 'coercionConsidered'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  reserves: [{ what: 'Domestic abuse' }],
  title: 'Domestic abuse: who is the main aggressor?',
  why: 'Between partners or family, a claim of self-defence needs a look at who controls whom. The registrar decides.',
  satisfy: 'The registrar decides, having considered the main aggressor and coercion.',
  instead: 'Send it to the registrar. Keep the victim safe.',
  judge: (facts) => {
    if (!isDomestic(facts)) return notApplicable
    return speaksAsRegistrar(facts)
      ? considered(facts.judgements)
      : forTheRegistrar(facts, 'This is domestic abuse, so the registrar decides.')
  },
}
