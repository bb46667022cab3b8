import {
  allOf,
  notApplicable,
  met,
  notMet,
  productSafeguard,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { speaksAsRegistrar } from '#lib/counting-rules/decision-maker'
import { isHeld } from '#lib/counting-rules/evidence-items'
import { LOG_KINDS } from '#lib/counting-rules/facts/evidence'
import type { Evidence, Facts, Judgements } from '#lib/counting-rules/model'

type Log = NonNullable<Judgements['log']>

/** Whatever of the request is the log or first account, and there to be opened: attached, or held where it says. */
const logsOf = ({ evidence }: Facts): readonly Evidence[] =>
  evidence.filter((item) => LOG_KINDS.includes(item.kind) && isHeld(item))

/** Nobody opened it on a day that lies ahead, nor before there was a crime. */
const dayOfOpening = ({ crime, day }: Facts, { openedOn }: Log): CheckResult =>
  openedOn === 'unknown' || (openedOn <= day && openedOn >= crime.recordedOn)
    ? met
    : notMet('hold', 'The day of opening the log must be from the day of recording until today.')

/** Of what is held elsewhere only the decision maker can say that they opened it: where, and on which day. */
const openedElsewhere = ({ placeWords, openedOn }: Log): CheckResult =>
  placeWords === 0 || openedOn === 'unknown'
    ? unknown('The decision maker has not said where and when they opened the log or first account.')
    : met

const opened = (facts: Facts, log: Log, item: Evidence): CheckResult => {
  const isOpened = wants('yes', log.openedByDecisionMaker, {
    weight: 'hold',
    wrong: 'The decision maker has not opened the log or first account.',
    unanswered: 'Has the decision maker opened the log or first account?',
  })
  return allOf(isOpened, dayOfOpening(facts, log), item.held === 'seen' ? openedElsewhere(log) : met)
}

export const hocrC404d: Check = {
  id: 'HOCR-C4-04d',
  origin: productSafeguard('What was reported stands in the log or the first account, and nowhere else.'),
  about: { request: ['evidence'], decision: ['logEvidence', 'logOpened', 'logPlace', 'logOpenedOn'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'The decision maker has opened the incident log or the first account',
  why: 'Nobody can say what was reported from somebody else’s summary of it.',
  satisfy:
    'The requester attaches the incident log or first account, or says where it is held, and the decision maker opens it.',
  instead: 'Return the request and ask for the log, or send it to the registrar.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C4') return notApplicable
    const logs = logsOf(facts)
    if (logs.length === 0)
      return notMet(
        speaksAsRegistrar(facts) ? 'hold' : 'refer',
        'No incident log or first account is attached, and none is said to be held.',
      )
    if (facts.stage === 'asking') return met
    const log = facts.judgements?.log ?? null
    if (log === null) return unknown('The decision maker has not said which log or first account they opened.')
    const item = logs.find(({ id }) => id === log.evidenceId)
    return item === undefined
      ? notMet('hold', 'What the decision maker opened is not the incident log or first account.')
      : opened(facts, log, item)
  },
}
