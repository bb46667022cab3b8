import { met, productSafeguard, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offencesEver } from '#lib/counting-rules/offence-class'

export const hocrG03a: Check = {
  id: 'HOCR-G-03a',
  origin: productSafeguard('What the list does not hold, or the RMS shows another way, needs the registrar’s eye.'),
  about: {},
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  reserves: [{ what: 'An offence that is in no list' }],
  title: 'An offence in the list, live in the RMS too',
  why: 'An offence not in the list may be a serious one under another code, and a crime already closed in the RMS went around the rules.',
  satisfy: 'The registrar decides, or the offence or the RMS is put right first.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    if (offencesEver(facts).some((offence) => !offence.listed))
      return forTheRegistrar(facts, 'This offence and class are not in the list of any year.')
    const { rmsStatus } = facts.crime
    if (rmsStatus === 'cancelled' || rmsStatus === 'transferred')
      return forTheRegistrar(facts, `The RMS already shows this crime as ${rmsStatus}, with no decision here.`)
    return met
  },
}
