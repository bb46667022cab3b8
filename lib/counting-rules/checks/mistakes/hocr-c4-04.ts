import {
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { speaksAsRegistrar } from '#lib/counting-rules/decision-maker'
import { isHeld } from '#lib/counting-rules/evidence-items'
import type { Evidence, RequesterFacts, Facts } from '#lib/counting-rules/model'
import { questionOfCondition } from '#lib/counting-rules/questions/of-c4'
import { mayBeNotifiable, neededFor, type Needed } from './kinds-of-mistake.ts'
import { reportedNow, reportInWords, standingOf } from './what-was-reported.ts'

/** Who an Appropriate Authority is: a chief officer for those who work for them, and for a chief officer a body outside. */
const DECIDES_COMPLAINTS: ReadonlySet<Evidence['madeBy']> = new Set(['police', 'other body'])

const ofCondition = ({ conditions }: RequesterFacts<'C4'>, { condition, wanted, wrong }: Needed): CheckResult =>
  wants(wanted, conditions[condition] ?? 'unknown', {
    weight: 'refuse',
    wrong,
    unanswered: questionOfCondition(condition),
  })

const cameFromElsewhere = ({ crime: { reporter } }: Facts): CheckResult => {
  if (reporter === 'unknown') return unknown('It is not known who reported it.')
  return reporter === 'other_third_party'
    ? met
    : notMet('refuse', 'The report did not come from an unconnected third party, so it was rightly recorded.')
}

/** Said to be in writing is not enough: it is with the request, or is said where it is held. */
const isInWriting = ({ evidence }: Facts): CheckResult =>
  evidence.some((item) => item.kind === 'document' && isHeld(item) && DECIDES_COMPLAINTS.has(item.madeBy))
    ? met
    : notMet('hold', 'The Appropriate Authority’s decision is not with the request.', {
        satisfy:
          'Attach the decision as a document, or say where it is held, and who wrote it: police or another body.',
      })

/** What a kind of mistake asks besides its conditions. */
const besides = (facts: Facts, mistake: RequesterFacts<'C4'>['mistake']): CheckResult => {
  if (mistake === 'third party not confirmed') return cameFromElsewhere(facts)
  return mistake === 'police conduct before case to answer' ? isInWriting(facts) : met
}

/** A report of what the list calls notifiable was rightly recorded, unless the kind of mistake has conditions of its own. */
const ofReport = (facts: Facts, requesterFacts: RequesterFacts<'C4'>): CheckResult => {
  const reported = reportedNow(facts, requesterFacts)
  const words = reportInWords(reported)
  switch (standingOf(facts, reported)) {
    case 'not notifiable':
      return met
    case 'notifiable':
      return mayBeNotifiable(requesterFacts.mistake)
        ? met
        : notMet('refuse', `What was reported was notifiable on the day it was recorded: ${words}.`)
    case 'incident':
      return notMet(
        speaksAsRegistrar(facts) ? 'refuse' : 'refer',
        `What was reported is kept as a reported incident: ${words}.`,
        {
          instead: 'Ask the registrar about reclassifying it. It is not cancelled.',
        },
      )
    case 'recorded elsewhere':
      return notMet('refuse', `What was reported is recorded by Report Fraud: ${words}.`, {
        instead: 'Pass it to Report Fraud. It is not cancelled as a mistake.',
      })
    case 'unknown':
      return unknown(
        facts.stage === 'asking'
          ? 'It is not known what was reported, or no list holds that offence.'
          : 'The decision maker has not said what was reported, or no list holds that offence.',
      )
  }
}

export const hocrC404: Check = {
  id: 'HOCR-C4-04',
  origin: homeOfficeRule,
  about: {
    request: ['reported', 'reportedOffence', 'mistake', 'conditions', 'evidence'],
    decision: ['reportedInLog', 'reportedOffenceInLog'],
  },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'refer', 'hold'],
  title: 'Recorded too early, or outside what is recorded',
  why: 'A report of a notifiable offence is rightly recorded. Some reports are recorded only once something more is known, or not at all, and each of these has its own conditions. The Home Office list says what was notifiable on the day.',
  satisfy: 'Say what was reported, and answer the questions for this kind of mistake.',
  instead: 'Keep the crime.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category !== 'C4') return notApplicable
    const { mistake } = requesterFacts
    if (mistake === 'unknown') return unknown('Nobody has said what kind of mistake it was.')
    const answers = (neededFor[mistake] ?? []).map((each) => ofCondition(requesterFacts, each))
    return allOf(...answers, ofReport(facts, requesterFacts), besides(facts, mistake))
  },
}
