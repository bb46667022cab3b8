import { z } from 'zod'
import { choice, dayField, optional, words } from '#lib/base/form-fields'
import { ReportGroup } from '#lib/base/prisma/enums'
import { crimeFlags } from '#lib/counting-rules/facts/crime'
import { categories } from '#lib/counting-rules/facts/request'
import type { Category } from '#lib/counting-rules/model'
import type { Kept } from './reservation.ts'

const KEPT_BY = ['offence', 'group', 'flag'] as const

/** The choice of every category, in the form. */
export const EVERY = 'every'

/** What the force is to keep for its registrar, from which day on, and why. */
export const reserveForm = z
  .object({
    by: choice('Choose what is kept for the registrar', KEPT_BY),
    code: optional(words('Enter the Home Office code', { atMost: 10 })),
    countClass: optional(words('Enter the class', { atMost: 8 })),
    group: optional(choice('Choose a group', ReportGroup)),
    flag: optional(choice('Choose a flag', crimeFlags)),
    category: choice('Choose the categories', [EVERY, ...categories]),
    fromDay: dayField('the first day'),
    reason: words('Say why the registrar is to decide these', { atMost: 2000 }),
  })
  .superRefine(({ by, code, group, flag }, refinement) => {
    const lacking =
      by === 'offence'
        ? code === undefined && 'code'
        : by === 'group'
          ? group === undefined && 'group'
          : flag === undefined && 'flag'
    const instructions = {
      code: 'Enter the Home Office code, such as 008/06',
      group: 'Choose a group',
      flag: 'Choose a flag',
    }
    if (lacking) refinement.addIssue({ code: 'custom', path: [lacking], message: instructions[lacking] })
  })
export type ReserveFields = z.output<typeof reserveForm>

/** The last day of something the force keeps for its registrar. */
export const endReservationForm = z.object({
  reservationId: z.uuid('Choose what is to end'),
  toDay: dayField('the last day'),
})
export type EndReservationFields = z.output<typeof endReservationForm>

/** What the fields say is kept. */
export function savedOfFields({ by, code, countClass, group, flag }: ReserveFields): Kept {
  if (by === 'offence') return { by, code: (code ?? '').toUpperCase(), countClass: (countClass ?? '').toUpperCase() }
  return by === 'group' ? { by, group: group ?? 'other' } : { by, flag: flag ?? '' }
}

/** The category of the fields; null for every one. */
export const categoryOfFields = ({ category }: ReserveFields): Category | null => (category === EVERY ? null : category)
