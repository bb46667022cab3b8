import { met, notApplicable, productSafeguard, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { isSexualOffence, offenceOf, type Offence } from '#lib/counting-rules/offences'
import { offencesEver } from '#lib/counting-rules/offence-class'

/** The natures that a record must not lose unseen. */
const NATURES: readonly (readonly [string, (offence: Offence) => boolean])[] = [
  ['a rape', ({ rape }) => rape],
  ['a homicide', ({ homicide }) => homicide],
  ['a sexual offence', isSexualOffence],
  ['a robbery', ({ group }) => group === 'Robbery'],
  ['modern slavery', ({ modernSlavery }) => modernSlavery],
  ['female genital mutilation', ({ fgm }) => fgm],
]

export const hocrA10c: Check = {
  id: 'HOCR-A-10c',
  origin: productSafeguard(
    'Reclassifying the gravest crimes has the effect of cancelling them, which the rules watch most closely.',
  ),
  about: {},
  stages: ['deciding'],
  weights: ['refer'],
  title: 'The registrar looks wherever a rape, homicide, sexual offence or robbery becomes something else',
  why: 'A force that may not cancel a rape can make it an assault instead, and then nobody looks for the rape.',
  satisfy: 'The registrar decides.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    if (facts.matter?.kind !== 'reclassifying') return notApplicable
    const to = offenceOf(facts.matter.to.code, facts.matter.to.countClass, facts.day)
    const ever = offencesEver(facts)
    const lost = NATURES.find(([, isOne]) => ever.some(isOne) && !isOne(to))
    return lost === undefined ? met : forTheRegistrar(facts, `It would no longer be recorded as ${lost[0]}.`)
  },
}
