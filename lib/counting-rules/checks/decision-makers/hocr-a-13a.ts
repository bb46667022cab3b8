import { met, productSafeguard, unknown, type Check, type CrimeReserved } from '#lib/counting-rules/check'
import { forTheRegistrar, speaksAsRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceOf } from '#lib/counting-rules/offences'

const wasModernSlavery = ({ classesEver }: CrimeReserved, on: string): boolean =>
  classesEver.some(({ code, countClass }) => offenceOf(code, countClass, on).modernSlavery)

export const hocrA13a: Check = {
  id: 'HOCR-A-13a',
  origin: productSafeguard('A force may reserve more offences to its registrar than the rules do.'),
  about: { whoDecides: true },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  reserves: [
    { what: 'Modern slavery', keeps: wasModernSlavery },
    { what: 'Any crime with the flag child', keeps: ({ flags }) => flags.includes('child') },
  ],
  title: 'Offences this force keeps for its registrar',
  why: 'The force has a list of offences that only its registrar decides.',
  satisfy: 'The registrar decides.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    const { reservesThisOffence } = facts.force
    if (reservesThisOffence === 'no' || speaksAsRegistrar(facts)) return met
    return reservesThisOffence === 'yes'
      ? forTheRegistrar(facts, 'This force keeps this offence for its registrar.')
      : unknown('It is not known whether this force keeps this offence for its registrar.')
  },
}
