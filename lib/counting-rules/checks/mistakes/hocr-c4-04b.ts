import {
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'
import { offencesEver, offenceWhenRecorded } from '#lib/counting-rules/offence-class'
import { titleOf, type Offence } from '#lib/counting-rules/offences'
import { FITS, type Fit } from './offences-of-mistakes.ts'
import { offenceReported, reportedNow, standingOf } from './what-was-reported.ts'

type Asked = { readonly offence: Offence; readonly fit: Fit }

const named = ({ code, countClass }: Offence): string => titleOf(code, countClass)

const unlessNever = ({ offence, fit }: Asked): CheckResult =>
  fit === 'never' ? notMet('refuse', `This kind of mistake cannot be about this offence: ${named(offence)}.`) : met

export const hocrC404b: Check = {
  id: 'HOCR-C4-04b',
  origin: homeOfficeRule,
  about: {
    request: ['mistake', 'reported', 'reportedOffence', 'suspectIsPolice'],
    decision: ['reportedInLog', 'reportedOffenceInLog'],
  },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'refer'],
  title: 'A kind of mistake that can be about this offence',
  why: 'Each kind of mistake is about some offences and no others: damage that cleans off is damage, a nuisance call is a call, and the schools protocol is about pupils.',
  satisfy: 'Choose the kind of mistake that was made with this offence.',
  instead: 'Keep the crime. If new information shows that no crime happened, request C2.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category !== 'C4' || requesterFacts.mistake === 'unknown') return notApplicable
    const fits = FITS[requesterFacts.mistake]
    const fitOf = (offence: Offence): Asked => ({
      offence,
      fit: offence.listed ? fits(offence, facts) : leastSure(fits(offence, facts)),
    })
    const now = [offenceWhenRecorded(facts), ...notifiableReported(facts, requesterFacts)].map(fitOf)
    const never = allOf(...now.map(unlessNever))
    return never.result === 'met' ? ofEarlier([...now, ...offencesEver(facts).map(fitOf)], facts) : never
  },
}

/** What was reported, where it was notifiable; a reported incident is for HOCR-C4-04 to say. */
const notifiableReported = (facts: Facts, requesterFacts: RequesterFacts<'C4'>): readonly Offence[] => {
  const reported = reportedNow(facts, requesterFacts)
  const offence = offenceReported(facts, reported)
  return offence !== undefined && standingOf(facts, reported) === 'notifiable' ? [offence] : []
}

/** Of what no list holds nobody can tell that it never fits. */
const leastSure = (fit: Fit): Fit => (fit === 'never' ? 'unclear' : fit)

/** Where it cannot be told from the list, or an earlier class of the crime speaks against it, the registrar decides. */
const ofEarlier = (asked: readonly Asked[], facts: Facts): CheckResult => {
  const other = asked.find(({ fit }) => fit !== 'fits')
  return other === undefined
    ? met
    : forTheRegistrar(
        facts,
        `It is not clear that this kind of mistake can be about this offence: ${named(other.offence)}.`,
      )
}
