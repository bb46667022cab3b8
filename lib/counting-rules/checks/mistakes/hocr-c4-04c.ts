import { met, notApplicable, productSafeguard, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { whyForTheRegistrar } from './serious-offences.ts'

export const hocrC404c: Check = {
  id: 'HOCR-C4-04c',
  origin: productSafeguard(
    'A mistake in recording needs no evidence that nothing happened, so a wrong one on a serious crime does the most harm.',
  ),
  about: {},
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  reserves: [
    {
      what: 'Sexual offences, robbery, grievous injury, strangulation, stalking, controlling or coercive behaviour, domestic abuse, indecent images, abduction and neglect of children, and crimes with a victim under 18 or of unknown age',
    },
  ],
  title: 'A mistake with a serious crime goes to the registrar',
  why: 'The registrar decides C4 on homicide, sexual offences, robbery, grievous injury, strangulation, stalking, controlling or coercive behaviour, domestic abuse, indecent images, abduction and neglect of children, and where a victim is under 18 or of unknown age.',
  satisfy: 'The registrar decides.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C4') return notApplicable
    const why = whyForTheRegistrar(facts)
    return why === undefined ? met : forTheRegistrar(facts, why)
  },
}
