import type { Asker } from '#lib/people/model'
import { roleFor } from '#lib/people/powers'
import type { RequestLook } from '#lib/cancellations/look'
import { OPEN_STATES } from '#lib/cancellations/stores/model'
import { standingSeen } from '#lib/cancellations/other-forces/standing-seen'
import { canBeAnswered } from '#lib/cancellations/other-forces/waiting-for'
import { decidingRole, fitsRole, WHOSE_WORDS, type Whose, whoseIs } from './whose.ts'
import { asSentence, whyNotYours } from './why-not-yours.ts'

/** Something that can be done with a request as it stands: by this person, or why not by them. */
export type Possible =
  { readonly deed: Deed; readonly may: true } | { readonly deed: Deed; readonly may: false; readonly because: string }

export type Deed =
  'decide' | 'confirm' | 'stop' | 'overturn' | 'answer' | 'add-news' | 'withdraw' | 'reinstate' | 'accept'

type Look = Pick<RequestLook, 'request' | 'crime' | 'standing'>

const may = (deed: Deed): Possible => ({ deed, may: true })
const mayNot = (deed: Deed, because: string): Possible => ({ deed, may: false, because })

/** Whose decision a request is today. */
export const whoseRequest = ({ request, standing }: Look): Whose => whoseIs({ ...request, ...standing })

/** Why this person may not decide the request, as a sentence to them; undefined when they may. */
export function whyNotDecide(look: Look, asker: Pick<Asker, 'staffId' | 'roles'>): string | undefined {
  const { request, standing } = look
  const role = decidingRole(asker.roles)
  const whose = whoseRequest(look)
  if (!role) return asSentence([`it is for ${WHOSE_WORDS[whose]}`])
  const isC1 = request.category === 'C1'
  const reasons = whyNotYours({
    asked: askers(look).includes(asker.staffId),
    parts: isC1 ? [] : standing.parts,
    sameUnit: !isC1 && standing.sameUnit && role !== 'fcr',
    reservedFor: fitsRole(whose, role, standing.registered) ? undefined : WHOSE_WORDS[whose],
  })
  return reasons.length === 0 ? undefined : asSentence(reasons)
}

/** Those who asked or answered: none of them decides or confirms. */
const askers = ({ request }: Look): readonly (string | null)[] => [
  request.requesterId,
  ...request.submissions
    .filter(({ occasion }) => occasion === 'asked' || occasion === 'answered')
    .map(({ byId }) => byId),
]

/** What can be done with a request now, each with whether this person may, and if not why. */
export function whatMayBeDone(look: Look, asker: Pick<Asker, 'staffId' | 'roles'>): readonly Possible[] {
  switch (look.request.state) {
    case 'submitted':
      return [...deciding(look, asker), ...addingNews(look, asker), ...withdrawing(look, asker)]
    case 'stopped':
      return deciding(look, asker)
    case 'returned':
      return [...answering(look, asker), ...withdrawing(look, asker)]
    case 'agreed':
      return [...confirming(look, asker), ...stopping(asker), ...overturning(look, asker)]
    case 'refused':
      return isOvertaken(look) ? [] : overturning(look, asker)
    case 'cancelled':
      return puttingBack(look, asker)
    case 'withdrawn':
    case 'revoked':
      return []
  }
}

function deciding(look: Look, asker: Pick<Asker, 'staffId' | 'roles'>): Possible[] {
  const because = whyNotDecide(look, asker)
  return [because === undefined ? may('decide') : mayNot('decide', because)]
}

function confirming(look: Look, asker: Pick<Asker, 'staffId' | 'roles'>): Possible[] {
  if (askers(look).includes(asker.staffId)) return [mayNot('confirm', 'You asked for it, so the decider confirms.')]
  if (!roleFor(asker.roles, 'cancellation.confirm'))
    return [mayNot('confirm', 'Whoever decided it confirms, once every victim is told.')]
  const isDecider = look.request.decidedById === asker.staffId
  const because = isDecider ? undefined : whyNotDecide(look, asker)
  return [because === undefined ? may('confirm') : mayNot('confirm', because)]
}

/** A refused request is past taking over once its crime is cancelled, or there is another request on it. */
const isOvertaken = ({ crime }: Look): boolean =>
  !crime.isLive || crime.earlier.some(({ state }) => OPEN_STATES.includes(state))

const stopping = (asker: Pick<Asker, 'roles'>): Possible[] =>
  roleFor(asker.roles, 'request.stop') ? [may('stop')] : []

function overturning({ request }: Look, asker: Pick<Asker, 'roles'>): Possible[] {
  if (!roleFor(asker.roles, 'decision.overturn')) return []
  const by = request.decisions.at(-1)?.role
  return [
    by === 'fcr' || by === 'chief'
      ? mayNot('overturn', 'The registrar’s own decision is final here.')
      : may('overturn'),
  ]
}

function answering({ request }: Look, asker: Pick<Asker, 'staffId'>): Possible[] {
  return [
    request.requesterId === asker.staffId
      ? may('answer')
      : mayNot('answer', 'Only the person who asked answers the questions.'),
  ]
}

/** The one who asked adds what another force says, while the request waits for it. */
const addingNews = ({ request }: Look, asker: Pick<Asker, 'staffId'>): Possible[] =>
  request.category === 'C1' &&
  request.requesterId === asker.staffId &&
  canBeAnswered(request.state, standingSeen(request))
    ? [may('add-news')]
    : []

const withdrawing = ({ request }: Look, asker: Pick<Asker, 'staffId'>): Possible[] =>
  request.requesterId === asker.staffId ? [may('withdraw')] : []

function puttingBack({ request: { cancellation } }: Look, asker: Pick<Asker, 'staffId' | 'roles'>): Possible[] {
  if (!cancellation) return []
  if (cancellation.inForce) {
    return [
      roleFor(asker.roles, 'crime.reinstate')
        ? may('reinstate')
        : mayNot('reinstate', 'The registrar, the deputy or any decision maker can put it back.'),
    ]
  }
  const { reinstatement } = cancellation
  if (!reinstatement || reinstatement.acceptedAt) return []
  return [
    reinstatement.supervisorId === asker.staffId
      ? may('accept')
      : mayNot('accept', 'The supervisor named accepts the investigation.'),
  ]
}
