import { homeOfficeRule, met, notApplicable, notMet, type Check, type CheckResult } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceNow } from '#lib/counting-rules/offence-class'
import type { Facts } from '#lib/counting-rules/model'
import { isSexualOffence, offenceOf, type Offence } from '#lib/counting-rules/offences'

const INTO: Readonly<Record<string, (facts: Facts, from: Offence) => CheckResult>> = {
  N100: (_facts, from) =>
    from.rape || from.countClass === 'N100'
      ? met
      : notMet('refuse', 'An N100 is a report of rape, and this was not recorded as a rape.'),
  N200: () => notMet('refuse', 'Reports of modern slavery under N200 have ended.'),
  N300: (facts, from) => {
    if (from.homicide || from.countClass === 'N300') return met
    return from.group === 'Violence against the person'
      ? forTheRegistrar(facts, 'An N300 is a reported death: the registrar says whether this is one.')
      : notMet('refuse', 'An N300 is a reported death, and this was not recorded as one.')
  },
}

const outOf = (facts: Facts, from: Offence, to: Offence): CheckResult =>
  from.countClass !== 'N100' || isSexualOffence(to)
    ? met
    : forTheRegistrar(facts, 'An N100 that is confirmed becomes a rape.')

export const hocrN01a: Check = {
  id: 'HOCR-N-01a',
  origin: homeOfficeRule,
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'refer'],
  title: 'Only a rape becomes an N100, and only a death an N300',
  why: 'A crime moved to the code of a reported incident leaves the count. Each of these codes is for one kind of report.',
  satisfy: 'Show that it is a report of that kind.',
  instead: 'Leave the crime as it is recorded.',
  judge: (facts) => {
    if (facts.matter?.kind !== 'reclassifying') return notApplicable
    const from = offenceNow(facts)
    const to = offenceOf(facts.matter.to.code, facts.matter.to.countClass, facts.day)
    return INTO[to.countClass]?.(facts, from) ?? outOf(facts, from, to)
  },
}
