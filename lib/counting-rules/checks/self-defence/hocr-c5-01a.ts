import { met, productSafeguard, type Check } from '#lib/counting-rules/check'
import { offenceNow, offencesEver } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrC501a: Check = {
  id: 'HOCR-C5-01a',
  origin: productSafeguard(
    'Some offences in these classes are no assaults, and a class can be lowered to open the door.',
  ),
  about: {},
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  reserves: [{ what: 'An offence in one of the three assault classes that is no assault, or was once a graver crime' }],
  title: 'It is an assault, and always was one of the three kinds',
  why: 'Where the class fits but the offence is not an assault, or the crime was once a graver one, the registrar looks first.',
  satisfy: 'The registrar decides.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    if (offenceNow(facts).selfDefence === 'registrar')
      return forTheRegistrar(facts, 'The class fits, but the offence is not an assault.')
    return offencesEver(facts).every(({ selfDefence }) => selfDefence !== 'closed')
      ? met
      : forTheRegistrar(facts, 'This crime was once an offence that C5 is not open to.')
  },
}
