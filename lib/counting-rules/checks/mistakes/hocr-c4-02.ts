import { met, notApplicable, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { dayOf } from '#lib/base/day'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { isHeld } from '#lib/counting-rules/evidence-items'
import { LOG_KINDS } from '#lib/counting-rules/facts/evidence'
import type { Evidence, Facts } from '#lib/counting-rules/model'
import { hasVictims, offenceWhenRecorded } from '#lib/counting-rules/offence-class'

/** Police had an item by the end of the day of recording: somebody there had it, and no later day is given for it. */
const wasHeldWhenRecorded = ({ crime }: Facts, { heldByBeforeRecording, obtainedAt }: Evidence): boolean => {
  if (heldByBeforeRecording === 'nobody in police') return false
  if (obtainedAt === 'unknown') return heldByBeforeRecording !== 'unknown'
  return dayOf(new Date(obtainedAt)) <= crime.recordedOn
}

/** A log is kept by police, another body or a machine; what somebody else made is their account, whatever it is called. */
const isGivenAccount = ({ kind, madeBy }: Evidence): boolean =>
  kind === 'first account' || !['police', 'other body', 'machine or system'].includes(madeBy)

/** The report is read in an account that a victim gave later: what it then holds may be that the report is taken back. */
const restsOnLaterAccount = (facts: Facts): boolean => {
  const logs = facts.evidence.filter((item) => LOG_KINDS.includes(item.kind) && isHeld(item))
  const read = facts.judgements?.log?.evidenceId
  const relied = logs.filter(({ id }) => read === undefined || id === read)
  return relied.length > 0 && relied.every((item) => isGivenAccount(item) && !wasHeldWhenRecorded(facts, item))
}

export const hocrC402: Check = {
  id: 'HOCR-C4-02',
  origin: productSafeguard('A mistake is measured by what police held then; what came later is new information.'),
  about: { request: ['restsOn', 'evidence'], decision: ['logEvidence'] },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'refer'],
  title: 'A mistake looks back',
  why: 'C4 rests on what police held when they recorded it, also if they looked at it only later. What came in afterwards belongs under C2, with its own test.',
  satisfy: 'Show the mistake in what police held then.',
  instead: 'Ask under C2, with the new information.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category !== 'C4') return notApplicable
    // The state's crimes ask for points to prove, and there later facts count too: HOCR-C4-03.
    if (offenceWhenRecorded(facts).basis === 'state' && !hasVictims(facts)) return notApplicable
    if (requesterFacts.restsOn === 'came later')
      return notMet('refuse', 'The case rests on what came in after recording.')
    if (requesterFacts.restsOn === 'unknown')
      return forTheRegistrar(facts, 'It is not clear when police had what the case rests on.')
    return restsOnLaterAccount(facts)
      ? forTheRegistrar(
          facts,
          'The first account was taken after the crime was recorded, or it is not known that police had it by then.',
        )
      : met
  },
}
