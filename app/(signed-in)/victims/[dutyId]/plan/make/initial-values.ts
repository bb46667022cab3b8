import type { DutyView } from '#lib/victims/views/load-duty'
import { isApart } from '#lib/victims/informing/safe-contact'
import type { PlanView } from '#lib/victims/views/load-plan'

/** What a plan’s form begins with, by field. */
export interface Held {
  readonly fields: Readonly<Record<string, string>>
  readonly channels: readonly string[]
}

/** The last plan, unless it was erased; for a business its plan in another case; else what the RMS holds and no suspect shares. */
export function initialValues({ routes, victim }: DutyView, { planStatus, elsewhere, texts }: PlanView): Held {
  const plan = [planStatus?.plan, elsewhere].find((candidate) => candidate?.erasedAt === null)
  if (!plan) {
    const safe = routes.filter(isApart).map(({ kind, value }) => [kind, value] as const)
    const language = victim?.interpreter ?? ''
    return {
      fields: { ...Object.fromEntries(safe), language, ...(language === '' ? {} : { interpreter: 'yes' }) },
      channels: [],
    }
  }
  const text = (id: string | null) => (id === null ? '' : (texts.get(id) ?? ''))
  return {
    channels: plan.channels,
    fields: {
      informedThrough: plan.informedThrough,
      throughWho: text(plan.throughId),
      reasons: text(plan.reasonsId),
      agreedToParent: plan.agreedToParent,
      guardianWithSuspect: plan.guardianWithSuspect,
      guardianKnows: plan.guardianKnows,
      lookedAfter: plan.lookedAfter,
      parentsWithSuspect: plan.parentsWithSuspect,
      responsible: text(plan.responsibleId),
      wishes: text(plan.wishesId),
      hasCapacity: plan.hasCapacity,
      phone: plan.phone ?? '',
      email: plan.email ?? '',
      address: plan.address ?? '',
      theirsAlone: plan.theirsAlone,
      times: text(plan.timesId),
      language: plan.language ?? '',
      interpreter: plan.interpreter ? 'yes' : 'no',
      adviser: plan.adviser,
      supporter: text(plan.supporterId),
    },
  }
}
