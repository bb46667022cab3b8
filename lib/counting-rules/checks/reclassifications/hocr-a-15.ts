import { homeOfficeRule, met, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'
import { speaksAsRegistrar } from '#lib/counting-rules/decision-maker'
import { isConductCrime } from '#lib/counting-rules/offences/conduct'

const HARASSMENT = '8L'

export const hocrA15: Check = {
  id: 'HOCR-A-15',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refer', 'hold'],
  title: 'A former partner’s conduct is stalking, unless the registrar is satisfied that it is not',
  why: 'Where the rules leave open which crime of conduct it is, the registrar decides. Between former partners it is stalking unless the registrar is satisfied that it is harassment only.',
  satisfy: 'The registrar is satisfied that it is harassment only.',
  instead: 'Leave it as stalking, and ask the registrar.',
  judge: (facts) => {
    if (facts.matter?.kind !== 'reclassifying' || facts.matter.to.countClass !== HARASSMENT) return notApplicable
    if (!isConductCrime(offenceNow(facts))) return notApplicable
    if (facts.suspects.every(({ relation }) => relation !== 'ex_partner' && relation !== 'unknown')) return met
    return wants('yes', speaksAsRegistrar(facts) ? facts.matter.registrarSatisfiedHarassmentOnly : 'no', {
      weight: 'refer',
      wrong: 'The registrar is not satisfied that this is harassment only.',
      unanswered: 'Is the registrar satisfied that this is harassment only?',
    })
  },
}
