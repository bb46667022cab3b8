import type { Tx } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { wholeDaysAgo } from '#lib/base/working-days'
import { quietSince } from '#lib/people/settings/quiet-since'
import { mayStillAnswer } from '#lib/victims/plans/days-to-answer'
import type { Found, FoundByKind } from './model.ts'
import { lateDuties, lateReviews, leftMessages, quietRequests, readyRequests } from './store.ts'

/** For how many working days a case that is ready may wait for its decision maker, and a failed message for its owner. */
const READY_DAYS = 2
const MESSAGE_DAYS = 1

/** Everything that has waited too long on a day, by whole working days gone by before it. */
export async function whatWaitsTooLong(tx: Tx, day: Day): Promise<FoundByKind> {
  return {
    late: await lateDuties(tx, day),
    quiet: await quietRequests(tx, await quietSince(tx, day)),
    ready: await readyTooLong(tx, wholeDaysAgo(day, READY_DAYS)),
    reviews: await lateReviews(tx, day),
    messages: await leftMessages(tx, wholeDaysAgo(day, MESSAGE_DAYS)),
  }
}

// A victim told in writing may answer for some days: only then can anybody confirm.
async function readyTooLong(tx: Tx, since: Date): Promise<Found[]> {
  const waiting: Found[] = []
  for (const request of await readyRequests(tx, since)) {
    if ((await mayStillAnswer(tx, request.id, dayOf(since))) === undefined) waiting.push(request)
  }
  return waiting
}
