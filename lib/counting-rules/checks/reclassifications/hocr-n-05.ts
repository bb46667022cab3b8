import { allOf, homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceOf, type Offence } from '#lib/counting-rules/offences'

const isDeath = ({ countClass }: Offence): boolean => countClass === 'N300'

export const hocrN05: Check = {
  id: 'HOCR-N-05',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'Between a reported death and a homicide: the registrar and the head of crime',
  why: 'Moving a death from N300 to homicide, or back, is a reclassification that both of them oversee.',
  satisfy: 'The registrar decides, and the head of crime agrees.',
  instead: 'Leave it as it is until both have looked at it.',
  judge: (facts) => {
    if (facts.matter?.kind !== 'reclassifying') return notApplicable
    const from = offenceNow(facts)
    const to = offenceOf(facts.matter.to.code, facts.matter.to.countClass, facts.day)
    if (!((isDeath(from) && to.homicide) || (from.homicide && isDeath(to)))) return notApplicable
    return allOf(
      forTheRegistrar(facts, 'The registrar oversees every move between a reported death and a homicide.'),
      wants('yes', facts.matter.headOfCrimeAgrees, {
        weight: 'refuse',
        wrong: 'The head of crime does not agree.',
        unanswered: 'Does the head of crime agree?',
      }),
    )
  },
}
