import { notApplicable, productSafeguard, type Check } from '#lib/counting-rules/check'
import { wasEverReserved } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrA04a: Check = {
  id: 'HOCR-A-04a',
  origin: productSafeguard('A wrong C3 or C4 takes a rape out of the count without the test that C2 would ask.'),
  about: {},
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  reserves: [{ what: 'Rape and attempted rape, homicide and attempted murder' }],
  title: 'C3 and C4 on rape or homicide go to the registrar too',
  why: 'The rules reserve only C2 by name, but calling a rape a duplicate or a mistake has the same effect.',
  satisfy: 'The registrar decides.',
  instead:
    'Send it to the registrar. A rape that should have been an N100 is reclassified by the registrar, not cancelled.',
  judge: (facts) =>
    wasEverReserved(facts)
      ? forTheRegistrar(facts, 'This is or was a rape or homicide, so the registrar decides.')
      : notApplicable,
}
