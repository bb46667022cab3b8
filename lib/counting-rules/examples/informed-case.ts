import type { Category, Facts, CaseInput } from '#lib/counting-rules/model'
import { merge, type Change } from './merge.ts'
import { soundCase } from './sound-case.ts'

type GivenDuty = NonNullable<NonNullable<CaseInput['notification']>['duties']>[number]
type GivenNotification = NonNullable<GivenDuty['notifications']>[number]

/** A notification with nothing against it: by phone, two days after the decision, alone, everything said, no objection. */
export const aNotification = (change: Partial<GivenNotification> = {}): GivenNotification => ({
  at: '2026-11-18T11:00:00Z',
  channel: 'phone',
  aloneAndOutOfHearing: 'yes',
  saidDecision: 'yes',
  saidReason: 'yes',
  saidReference: 'yes',
  saidNextSteps: 'yes',
  offeredSupport: 'yes',
  saidHowToChallenge: 'yes',
  gaveReceivingForceAndReference: 'yes',
  namedOffenceInWriting: 'no',
  reply: 'no objection',
  ...change,
})

/** A duty to an adult victim, done. */
export const aDuty = (change: Partial<GivenDuty> = {}): GivenDuty => ({
  victimId: 'v1',
  occasion: 'cancelling',
  state: 'informed',
  informedThrough: 'victim',
  informedThroughReasonWords: 0,
  lookedAfter: 'no',
  parentsWithSuspect: 'no',
  childWishesWords: 7,
  hasCapacity: 'yes',
  routeConfirmed: 'yes',
  routeSharedWithSuspect: 'no',
  attempts: [{ at: '2026-11-18T11:00:00Z', channel: 'phone' }],
  notifications: [aNotification()],
  ...change,
})

const done: NonNullable<CaseInput['notification']> = {
  authorisedAt: '2026-11-16T10:00:00Z',
  duties: [aDuty()],
  noVictimDeclaration: null,
  confirmation: {
    confirmedAt: '2026-11-19T09:00:00Z',
    isRequester: 'no',
    isDecisionMaker: 'yes',
    couldHaveDecided: 'yes',
    sawEveryNotification: 'yes',
  },
  factsChangedSince: 'no',
  newMaterialSince: 'no',
  stopped: 'no',
}

/** A case agreed on 16 November 2026, told on the 18th, confirmed on the 19th and ready to be cancelled. */
export const informedCase = (category: Category, change: Change<CaseInput> = {}): Facts =>
  soundCase(
    category,
    merge(
      { stage: 'cancelling', day: '2026-11-19', at: '2026-11-19T09:05:00Z', notification: done },
      change,
    ) as Change<CaseInput>,
  )
