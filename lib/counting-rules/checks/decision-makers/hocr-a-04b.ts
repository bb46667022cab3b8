import { met, notApplicable, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { offencesEver, wasEverReserved } from '#lib/counting-rules/offence-class'
import { speaksAsRegistrar } from '#lib/counting-rules/decision-maker'

const nearHomicide: ReadonlySet<string> = new Set(['3A', '4/3', '4/4', '4/6', '4/7', '4/8', '4/9', '37/1'])

export const hocrA04b: Check = {
  id: 'HOCR-A-04b',
  origin: productSafeguard('Conspiracy to murder and other deaths stand close to homicide.'),
  about: { whoDecides: true },
  stages: ['deciding'],
  weights: ['warn'],
  title: 'Close to homicide: better decided by the registrar',
  why: 'Nationally a decision maker may decide these, but somebody died or was meant to.',
  satisfy: 'Let the registrar decide, or say why a decision maker does.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    if (wasEverReserved(facts) || !offencesEver(facts).some(({ countClass }) => nearHomicide.has(countClass)))
      return notApplicable
    return speaksAsRegistrar(facts) ? met : notMet('warn', 'A decision maker is deciding a case close to homicide.')
  },
}
