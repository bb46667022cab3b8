import { decidesFinally } from '#lib/base/roles'
import type { Actor } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { OPEN_STATES } from '#lib/cancellations/stores/model'
import { currentAnswersOf } from '#lib/cancellations/load/current-answers'
import { canBeAnswered } from '#lib/cancellations/rules/waiting-for-force'
import { whyYouCannotDecide } from './who-decides-words.ts'

/** Something that can be done with a request as it stands: by this person, or why not by them. */
export type Possible =
  | { readonly action: Action; readonly may: true }
  | { readonly action: Action; readonly may: false; readonly because: string }

export type Action =
  | 'decide'
  | 'confirm'
  | 'stop'
  | 'overturn'
  | 'answer'
  | 'add-news'
  | 'withdraw'
  | 'reinstate'
  | 'accept'

type View = Pick<RequestView, 'request' | 'crime' | 'viewerRelation'>

const may = (action: Action): Possible => ({ action, may: true })
const mayNot = (action: Action, because: string): Possible => ({ action, may: false, because })

/** Why the person who looks may not decide the request, as a sentence to them; undefined when they may. */
export function whyNotDecide({ viewerRelation }: Pick<View, 'viewerRelation'>): string | undefined {
  if (viewerRelation.bars.length === 0) return undefined
  // Whoever does not decide at all is told whose it is, and nothing of what else would bar them.
  return whyYouCannotDecide(
    viewerRelation.bars.includes('role') ? { ...viewerRelation, bars: ['role'] } : viewerRelation,
  )
}

/** Those who asked or answered: none of them decides or confirms. */
const requesters = ({ request }: View): readonly (string | null)[] => [
  request.requesterId,
  ...request.submissions
    .filter(({ occasion }) => occasion === 'requested' || occasion === 'answered')
    .map(({ byId }) => byId),
]

/** What can be done with a request now, each with whether this person may, and if not why. */
export function availableActions(view: View, actor: Pick<Actor, 'staffId' | 'roles'>): readonly Possible[] {
  switch (view.request.state) {
    case 'submitted':
      return [...deciding(view), ...addingNews(view, actor), ...withdrawing(view, actor)]
    case 'stopped':
      return deciding(view)
    case 'returned':
      return [...answering(view, actor), ...withdrawing(view, actor)]
    case 'authorised':
      return [...confirming(view, actor), ...stopping(actor), ...overturning(view, actor)]
    case 'refused':
      return isOvertaken(view) ? [] : overturning(view, actor)
    case 'cancelled':
      return puttingBack(view, actor)
    case 'withdrawn':
    case 'revoked':
      return []
  }
}

function deciding(view: View): Possible[] {
  const because = whyNotDecide(view)
  return [because === undefined ? may('decide') : mayNot('decide', because)]
}

function confirming(view: View, actor: Pick<Actor, 'staffId' | 'roles'>): Possible[] {
  if (requesters(view).includes(actor.staffId))
    return [mayNot('confirm', 'You asked for it, so the decision maker confirms.')]
  if (!roleFor(actor.roles, 'cancellation.confirm'))
    return [mayNot('confirm', 'Whoever decided it confirms, once every victim is told.')]
  const isDecisionMaker = view.request.decidedById === actor.staffId
  const because = isDecisionMaker ? undefined : whyNotDecide(view)
  return [because === undefined ? may('confirm') : mayNot('confirm', because)]
}

/** A refused request is past taking over once its crime is cancelled, or there is another request on it. */
const isOvertaken = ({ crime }: View): boolean =>
  !crime.isLive || crime.earlier.some(({ state }) => OPEN_STATES.includes(state))

const stopping = (actor: Pick<Actor, 'roles'>): Possible[] =>
  roleFor(actor.roles, 'request.stop') ? [may('stop')] : []

function overturning({ request }: View, actor: Pick<Actor, 'roles'>): Possible[] {
  if (!roleFor(actor.roles, 'decision.overturn')) return []
  const by = request.decisions.at(-1)?.role
  return [
    by !== undefined && decidesFinally(by)
      ? mayNot('overturn', 'The registrar’s own decision is final here.')
      : may('overturn'),
  ]
}

function answering({ request }: View, actor: Pick<Actor, 'staffId'>): Possible[] {
  return [
    request.requesterId === actor.staffId
      ? may('answer')
      : mayNot('answer', 'Only the person who asked answers the questions.'),
  ]
}

/** The one who asked adds what another force says, while the request waits for it. */
const addingNews = ({ request }: View, actor: Pick<Actor, 'staffId'>): Possible[] =>
  request.category === 'C1' &&
  request.requesterId === actor.staffId &&
  canBeAnswered(request.state, currentAnswersOf(request))
    ? [may('add-news')]
    : []

const withdrawing = ({ request }: View, actor: Pick<Actor, 'staffId'>): Possible[] =>
  request.requesterId === actor.staffId ? [may('withdraw')] : []

function puttingBack({ request: { cancellation } }: View, actor: Pick<Actor, 'staffId' | 'roles'>): Possible[] {
  if (!cancellation) return []
  if (cancellation.inForce) {
    return [
      roleFor(actor.roles, 'crime.reinstate')
        ? may('reinstate')
        : mayNot('reinstate', 'The registrar, the deputy or any decision maker can put it back.'),
    ]
  }
  const { reinstatement } = cancellation
  if (!reinstatement || reinstatement.acceptedAt) return []
  return [
    reinstatement.supervisorId === actor.staffId
      ? may('accept')
      : mayNot('accept', 'The supervisor named accepts the investigation.'),
  ]
}
