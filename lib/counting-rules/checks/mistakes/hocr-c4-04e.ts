import { met, notApplicable, productSafeguard, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { offenceWhenRecorded } from '#lib/counting-rules/offence-class'
import type { Facts } from '#lib/counting-rules/model'
import { titleOf, type Offence } from '#lib/counting-rules/offences'
import { hadEnded, NO_LONGER_RECORDED } from '#lib/counting-rules/offences/offence'
import { isNamed, offenceReported, reportedNow } from './what-was-reported.ts'

/**
 * An offence that had ended when the crime was recorded, and that what was done before its end still is. One that is only
 * no longer recorded is not, save on the very day: the list may mean the last day or the first.
 */
const mayStillCount = ({ crime: { recordedOn } }: Facts, offence: Offence): boolean => {
  if (offence.kind !== 'ceased') return false
  if (offence.code === NO_LONGER_RECORDED) return recordedOn === offence.validTo
  return offence.validTo === '' || hadEnded(offence, recordedOn)
}

export const hocrC404e: Check = {
  id: 'HOCR-C4-04e',
  origin: productSafeguard(
    'The list says when an offence ended, and not when this one was committed: what was done before the end stays a crime.',
  ),
  about: { request: ['reported', 'reportedOffence'], decision: ['reportedInLog', 'reportedOffenceInLog'] },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refer'],
  title: 'A withdrawn offence may have been committed before it was withdrawn',
  why: 'An act of before the last day of an offence is a crime under it, also when it is reported and recorded afterwards.',
  satisfy: 'The registrar finds out when it was committed, and decides.',
  instead: 'Send it to the registrar.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category !== 'C4') return notApplicable
    const reported = reportedNow(facts, requesterFacts)
    // While nobody has said what was reported, it may be what was recorded.
    const offence = isNamed(reported) ? offenceReported(facts, reported) : offenceWhenRecorded(facts)
    return offence !== undefined && mayStillCount(facts, offence)
      ? forTheRegistrar(
          facts,
          `What was reported is a withdrawn offence, and may have been committed before it was withdrawn: ${titleOf(offence.code, offence.countClass)}.`,
        )
      : met
  },
}
