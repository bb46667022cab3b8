import {
  allOf,
  met,
  notApplicable,
  notMet,
  productSafeguard,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { UNKNOWN_CODE } from '#lib/counting-rules/facts/terms'
import { offenceNow } from '#lib/counting-rules/offence-class'
import { offenceOf } from '#lib/counting-rules/offences'
import { hadEnded } from '#lib/counting-rules/offences/offence'
import type { Facts, Matter, MatterKind } from '#lib/counting-rules/model'

const isIncident = (facts: Facts): boolean => offenceNow(facts).kind === 'notifiable reported incident'

const stillStands = ({ crime }: Facts): CheckResult => {
  if (crime.live === 'unknown') return unknown('It is not known whether this record still stands.')
  return crime.live === 'yes' ? met : notMet('refuse', 'This record has been cancelled already.')
}

const anIncident = (facts: Facts): CheckResult =>
  isIncident(facts)
    ? stillStands(facts)
    : notMet('refuse', 'This is recorded under the code of a crime. It is not a reported incident.', {
        instead: 'Keep the crime, or ask to cancel it or to have its offence changed.',
      })

const aCrime = (facts: Facts): CheckResult => {
  if (isIncident(facts)) return notMet('refuse', 'This is a reported incident, not a recorded crime.')
  if (facts.crime.recordedAs === 'unknown') return unknown('It is not known whether this is recorded as a crime.')
  return facts.crime.recordedAs === 'crime'
    ? stillStands(facts)
    : notMet('refuse', `This is recorded as a ${facts.crime.recordedAs}, not as a crime.`)
}

const aPairOfTheList = ({ crime }: Facts, { to }: Matter<'reclassifying'>): CheckResult => {
  if (to.code === UNKNOWN_CODE) return unknown('It is not known which code it would be changed to.')
  if (to.code === crime.code && to.countClass === crime.countClass)
    return notMet('refuse', 'It is recorded under that offence already.')
  const offence = offenceOf(to.code, to.countClass, crime.recordedOn)
  if (!offence.listed) return notMet('refuse', 'No offence list has the code and class it would be changed to.')
  return hadEnded(offence, crime.recordedOn)
    ? notMet('refuse', 'The offence it would be changed to had ended before this was recorded.')
    : met
}

const aCrimeOrIncident = (facts: Facts): CheckResult => (isIncident(facts) ? stillStands(facts) : aCrime(facts))

const aDecision = ({ crime }: Facts): CheckResult =>
  crime.recordedAs === 'unknown' ? unknown('It is not known what this is recorded as.') : met

const cancelled = ({ crime }: Facts): CheckResult => {
  if (crime.live === 'unknown') return unknown('It is not known whether this crime has been cancelled.')
  return crime.live === 'no' ? met : notMet('refuse', 'This crime has not been cancelled, so its record is in use.')
}

const OF_ITS_KIND: Readonly<{ [K in MatterKind]: (facts: Facts, matter: Matter<K>) => CheckResult }> = {
  'keeping an incident': anIncident,
  'cancelling an incident': anIncident,
  reclassifying: (facts, matter) => allOf(aCrimeOrIncident(facts), aPairOfTheList(facts, matter)),
  'giving an outcome': aCrime,
  'challenging a decision': aDecision,
  deleting: cancelled,
}

const ofItsKind = <K extends MatterKind>(facts: Facts, matter: Matter<K>): CheckResult => {
  const ask: (facts: Facts, matter: Matter<K>) => CheckResult = OF_ITS_KIND[matter.kind]
  return ask(facts, matter)
}

export const hocrG03c: Check = {
  id: 'HOCR-G-03c',
  origin: productSafeguard('What is lawful for one kind of record must not be used on another.'),
  about: {},
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'The record is of the kind that this is about',
  why: 'A crime is not closed as an incident, an incident is not cancelled as a crime, and a record in use is not deleted.',
  satisfy: 'Show that the record is of that kind, and still stands.',
  instead: 'Use the way that is meant for this kind of record.',
  judge: (facts) => (facts.matter === null ? notApplicable : ofItsKind(facts, facts.matter)),
}
