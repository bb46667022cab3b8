import type { ReactNode } from 'react'
import type { SummaryRow } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import { INFORMED_THROUGH_WORDS } from '#lib/victims/informing/whom-to-inform'
import { channelInWords } from '#lib/victims/in-words'
import { ADVISER_WORDS, ANSWER_WORDS } from '#lib/victims/plans/in-words'
import type { PlanView } from '#lib/victims/views/load-plan'
import type { ContactPlan } from '#lib/victims/plans/model'

type Shown = Pick<PlanView, 'texts' | 'names'>

/** What whoever goes must know of a plan: by which ways, when, and who is beside the victim. */
export function planLines(plan: ContactPlan, { texts }: Shown): SummaryRow[] {
  const text = (id: string | null) => (id === null ? undefined : texts.get(id))
  const who = [INFORMED_THROUGH_WORDS[plan.informedThrough], text(plan.throughId)].filter(Boolean).join(': ')
  const rows: [string, ReactNode][] = [
    ['Inform', who],
    ['Why them', text(plan.reasonsId)],
    ['Looked after', plan.lookedAfter === 'unknown' ? null : ANSWER_WORDS[plan.lookedAfter]],
    ['Parental responsibility', text(plan.responsibleId)],
    ['The child’s wishes', text(plan.wishesId)],
    ['Can decide for themselves', plan.hasCapacity === 'unknown' ? null : ANSWER_WORDS[plan.hasCapacity]],
    ['How', plan.channels.map(channelInWords).join(', ')],
    ['When', text(plan.timesId)],
    ['Phone', plan.phone === null ? null : <PhoneLink number={plan.phone} />],
    ['E-mail', plan.email],
    ['Address', plan.address?.replaceAll('\n', ', ')],
    ['Theirs alone', plan.phone !== null || plan.email !== null ? ANSWER_WORDS[plan.theirsAlone] : null],
    [
      'Language',
      plan.interpreter ? `${plan.language ?? 'Not said'}: bring an interpreter, never a relative` : plan.language,
    ],
    ['Support', [ADVISER_WORDS[plan.adviser], text(plan.supporterId)].filter(Boolean).join(': ')],
  ]
  return rows.flatMap(([key, value]) => (value ? [{ key, value }] : []))
}

/** Who made a plan and who confirmed it, and how they knew. */
export function planHistory(plan: ContactPlan, { texts, names }: Shown): SummaryRow[] {
  const made = { key: 'Made by', value: `${names.get(plan.madeById) ?? ''}, ${instantInWords(plan.madeAt)}` }
  const erased =
    plan.erasedAt === null
      ? []
      : [{ key: 'Erased', value: `Its numbers, addresses and words, ${instantInWords(plan.erasedAt)}` }]
  if (plan.confirmedAt === null || plan.safeConfirmedById === null) return [made, ...erased]
  return [
    made,
    { key: 'Confirmed by', value: `${names.get(plan.safeConfirmedById) ?? ''}, ${instantInWords(plan.confirmedAt)}` },
    { key: 'How they knew', value: plan.confirmedHowId === null ? '' : (texts.get(plan.confirmedHowId) ?? '') },
    ...erased,
  ]
}

/** A number that is rung by a tap; words in its place are no link. */
export function PhoneLink({ number }: { number: string }) {
  const digits = number.replaceAll(/[^\d+]/g, '')
  if (digits === '') return number
  return (
    <a className="govuk-link" href={`tel:${digits}`}>
      {number}
    </a>
  )
}
