import { lookAtRequest, type RequestLook } from '#lib/cancellations/look'
import { type Deed, whatMayBeDone } from '#lib/cancellations/views/what-may-be-done'
import { as, idOf, PEOPLE, type Somebody } from './force.ts'

/** A request as somebody is shown it. Throws where they are not shown it. */
export async function look(who: Somebody, request: string): Promise<RequestLook> {
  const found = await lookAtRequest(await as(who, 'crime.look'), request)
  if (!found) throw new Error(`${who} does not see the request`)
  return found
}

const askerOf = async (who: Somebody) => ({ staffId: await idOf(who), roles: PEOPLE[who].roles })

/** What somebody may do with a request now, and what they may not, with the reason. */
export async function deedsOf(
  who: Somebody,
  request: string,
): Promise<{ may: Deed[]; not: Partial<Record<Deed, string>> }> {
  const possible = whatMayBeDone(await look(who, request), await askerOf(who))
  return {
    may: possible.filter((one) => one.may).map(({ deed }) => deed),
    not: Object.fromEntries(possible.filter((one) => !one.may).map((one) => [one.deed, one.because])),
  }
}
