import { count } from '#lib/testing/count-rows'

const TODAY = new Date('2026-11-16')
const requests = (where: object) => count('cancellationRequest', where)
const duties = (where: object) => count('dutyToInform', where)
const submissions = (where: object) => count('submission', where)
const cancellations = (where: object) => count('cancellation', where)

/** How many requests, duties and cancellations stand at each stage that one can come to. */
export const stages = async (): Promise<Readonly<Record<string, number>>> => ({
  ...(await open()),
  ...(await stopped()),
  ...(await ended()),
})

const open = async () => ({
  waiting: await requests({ state: 'submitted' }),
  'rape, waiting for the registrar': await requests({
    state: 'submitted',
    seriousness: 1,
    category: 'C2',
    reservation: 'registrar',
  }),
  'answered, waiting': await submissions({ occasion: 'answered', request: { state: 'submitted' } }),
  returned: await requests({ state: 'returned' }),
  withdrawn: await requests({ state: 'withdrawn' }),
  refused: await requests({ state: 'refused' }),
  'victim to be informed, in time': await duties({
    state: 'open',
    occasion: 'before_cancelling',
    dueOn: { gte: TODAY },
  }),
  'victim to be informed, late': await duties({ state: 'open', occasion: 'before_cancelling', dueOn: { lt: TODAY } }),
  'ready to confirm': await requests({
    state: 'authorised',
    duties: { some: { state: 'informed' }, none: { state: 'open' } },
  }),
})

const stopped = async () => ({
  'disputed, back with the decision maker': await submissions({ occasion: 'disputed', request: { state: 'stopped' } }),
  'disputed, cancelled in the end': await submissions({ occasion: 'disputed', request: { state: 'cancelled' } }),
  'stopped by a colleague': await submissions({ occasion: 'stopped', request: { state: 'stopped' } }),
  'overturned, with the registrar': await submissions({
    occasion: 'overturned',
    request: { state: 'stopped', reservation: 'registrar' },
  }),
  'changed in the RMS': await submissions({ occasion: 'changed_in_rms', request: { state: 'stopped' } }),
  'changed in the RMS, cancelled in the end': await submissions({
    occasion: 'changed_in_rms',
    request: { state: 'cancelled' },
  }),
})

const ended = async () => ({
  revoked: await requests({ state: 'revoked' }),
  'put right with the victim': await duties({ occasion: 'correction', state: 'informed' }),
  'cancelled, C1': await cancellations({ source: 'decided', category: 'C1' }),
  'cancelled, C2': await cancellations({ source: 'decided', category: 'C2' }),
  'cancelled, rape': await cancellations({ source: 'decided', category: 'C2', crime: { offenceGroup: 'rape' } }),
  'cancelled, C3': await cancellations({ source: 'decided', category: 'C3' }),
  'cancelled, C4': await cancellations({ source: 'decided', category: 'C4' }),
  'cancelled, C5': await cancellations({ source: 'decided', category: 'C5' }),
  'cancelled without a victim': await count('cancellationDecision', {
    noVictim: true,
    cancellation: { isNot: null },
  }),
  'cancelled with nobody to inform': await duties({ state: 'nobody_to_inform', request: { state: 'cancelled' } }),
  'a product safeguard set aside': await count('cancellationDecision', { setAsides: { some: {} } }),
  'reinstated, accepted': await count('reinstatement', { acceptedAt: { not: null } }),
  'reinstated, not accepted': await count('reinstatement', { acceptedAt: null }),
  'cancelled before the product': await cancellations({ source: 'before_product', inForce: true }),
})
