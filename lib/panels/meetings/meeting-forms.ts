import { z } from 'zod'
import { choice, choices, dayField, optional, wholeNumber, words } from '#lib/base/form-fields'
import { PanelChoice, ReportGroup } from '#lib/base/prisma/enums'

/** When a meeting is, about what, who comes and who is in the chair: staff ids of members of the panel. */
export const arrangeForm = z
  .object({
    heldOn: dayField('the day of the meeting'),
    theme: words('Enter what the meeting is about', { atLeast: 5, atMost: 400 }),
    members: z.preprocess(
      (value: unknown) => [value ?? []].flat(),
      z.array(z.uuid()).min(1, { error: 'Select who is invited' }),
    ),
    chair: z.preprocess(
      (value: unknown) => (Array.isArray(value) ? (value as unknown[])[0] : value),
      z.uuid({ error: 'Select who is in the chair' }),
    ),
  })
  .superRefine(({ members, chair }, refinement) => {
    if (!members.includes(chair))
      refinement.addIssue({ code: 'custom', path: ['chair'], message: 'Whoever is in the chair has to be invited' })
  })

const MOST = 100

/** How cases come on the agenda. */
export const addCasesForm = z
  .object({
    choice: choice('Select how the cases are found', PanelChoice),
    reference: words('Enter the reference of the crime', { atLeast: 0, atMost: 60 }),
    why: words('Enter why this case', { atLeast: 0 }),
    audit: optional(wholeNumber('the number of the audit', { least: 1 })),
    most: optional(wholeNumber('how many of the drawn cases', { least: 1, most: MOST })),
    groups: choices('Select the offences', ReportGroup, 0),
    fromDay: optional(dayField('the first day')),
    toDay: optional(dayField('the last day')),
  })
  .superRefine((form, refinement) => {
    const want = (name: keyof typeof form, message: string, isThere: boolean) => {
      if (!isThere) refinement.addIssue({ code: 'custom', path: [name], message })
    }
    if (form.choice === 'chosen') {
      want('reference', 'Enter the reference of the crime', form.reference.trim() !== '')
      want('why', 'Enter why this case, in 10 characters or more', form.why.trim().length >= 10)
    }
    if (form.choice === 'drawn') want('audit', 'Enter the number of the audit', form.audit !== undefined)
    if (form.choice === 'whole_class') {
      want('groups', 'Select the offences', form.groups.length > 0)
      want('fromDay', 'Enter the first day', form.fromDay !== undefined)
      want('toDay', 'Enter the last day', form.toDay !== undefined)
    }
  })

/** The minutes; `final` closes the meeting. */
export const minutesForm = z.object({
  minutes: words('Enter the minutes', { atLeast: 20, atMost: 10_000 }),
  isFinal: choice('Select whether the minutes are final', ['no', 'yes']),
})

/** Giving an undertaking asks nothing beyond it. */
export const undertakingForm = z.object({})

/** Who did not come. */
export const absentForm = z.object({
  memberId: z.preprocess(
    (value: unknown) => (Array.isArray(value) ? (value as unknown[])[0] : value),
    z.uuid({ error: 'Select who did not come' }),
  ),
})
