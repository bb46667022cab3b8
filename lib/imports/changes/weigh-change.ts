import type { RmsChangeKind, RmsChangeWeight, RmsChangeWhy } from '#lib/base/prisma/enums'
import { ANOTHER_AGENCY } from '#lib/counting-rules/facts/matter'
import type { Answer } from '#lib/counting-rules/facts/terms'
import { isAttemptedMurder, isSexualOffence, offenceOf, type Offence } from '#lib/counting-rules/offences'
import { orderOf } from '#lib/counting-rules/offences/order'

/** What is weighed: a change from one pair to another, and whether a child is the victim. */
export interface Move {
  readonly kind: RmsChangeKind
  readonly fromCode: string
  readonly fromClass: string
  readonly toCode: string
  readonly toClass: string
  readonly outcome: string | null
}

/** Not shown to be the same or higher: where nothing says, it is taken for lower. */
const isLower = (from: Offence, to: Offence): boolean => !['above', 'same'].includes(orderOf(from, to))

/** Which moves are differences, the gravest first; what fits none of them is for the sample. */
const WHYS: readonly (readonly [RmsChangeWhy, (from: Offence, to: Offence, child: Answer) => boolean])[] = [
  ['homicide', (from) => from.homicide || isAttemptedMurder(from)],
  ['rape', (from) => from.rape],
  ['incident', (from, to) => [from, to].some(({ kind }) => kind === 'notifiable reported incident')],
  ['other_sexual', (from, to) => isSexualOffence(from) && (!isSexualOffence(to) || isLower(from, to))],
  ['robbery', (from, to) => from.group === 'Robbery' && (to.group !== 'Robbery' || isLower(from, to))],
  ['slavery_or_fgm', (from, to) => (from.modernSlavery && !to.modernSlavery) || (from.fgm && !to.fgm)],
  ['child', (from, to, child) => child !== 'no' && isLower(from, to)],
  ['unlisted', (_from, to) => !to.listed || to.kind !== 'notifiable crime'],
]

/** Whether a change in the RMS is a difference that the registrar answers, and why; or one for audits to sample. */
export function weighChange(move: Move, child: Answer): { weight: RmsChangeWeight; why: RmsChangeWhy } {
  if (move.kind === 'outcome')
    return move.outcome === ANOTHER_AGENCY
      ? { weight: 'difference', why: 'outcome_20' }
      : { weight: 'sample', why: 'rest' }
  const [from, to] = [offenceOf(move.fromCode, move.fromClass), offenceOf(move.toCode, move.toClass)]
  const why = WHYS.find(([, isOne]) => isOne(from, to, child))?.[0]
  return why === undefined ? { weight: 'sample', why: 'rest' } : { weight: 'difference', why }
}
