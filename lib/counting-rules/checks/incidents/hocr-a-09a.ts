import { homeOfficeRule, notApplicable, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrA09a: Check = {
  id: 'HOCR-A-09a',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer'],
  title: 'The registrar oversees every report of rape that did not become a crime',
  why: 'Nobody takes an N100 away unseen by the registrar.',
  satisfy: 'Have the registrar decide.',
  instead: 'Send it to the registrar.',
  judge: (facts) =>
    facts.matter?.kind === 'cancelling an incident' && offenceNow(facts).countClass === 'N100'
      ? forTheRegistrar(facts, 'The registrar oversees every N100.')
      : notApplicable,
}
