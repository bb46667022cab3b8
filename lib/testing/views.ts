import { loadRequest, type RequestView } from '#lib/cancellations/load/load-request'
import { type Action, availableActions } from '#lib/cancellations/views/available-actions'
import { as, idOf, PEOPLE, type Somebody } from './force.ts'

/** A request as somebody is shown it. Throws where they are not shown it. */
export async function view(who: Somebody, request: string): Promise<RequestView> {
  const found = await loadRequest(await as(who, 'crime.see'), request)
  if (!found) throw new Error(`${who} does not see the request`)
  return found
}

const actorOf = async (who: Somebody) => ({ staffId: await idOf(who), roles: PEOPLE[who].roles })

/** What somebody may do with a request now, and what they may not, with the reason. */
export async function actionsOf(
  who: Somebody,
  request: string,
): Promise<{ may: Action[]; not: Partial<Record<Action, string>> }> {
  const possible = availableActions(await view(who, request), await actorOf(who))
  return {
    may: possible.filter((action) => action.may).map(({ action }) => action),
    not: Object.fromEntries(possible.filter((action) => !action.may).map((action) => [action.action, action.because])),
  }
}
