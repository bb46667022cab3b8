import { z } from 'zod'
import { choice, dayField, optional, words } from '#lib/base/form-fields'

/** What the registrar says when publishing: what they were shown, and what needs a reason or a decision. */
export const publishForm = z
  .object({
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    why: optional(words('Enter why the report is revised', { atLeast: 10 })),
    audited: optional(choice('Select whether what audits found is published', ['publish', 'leave out'])),
    approval: optional(words('Enter what the data protection officer decided, who it was and why', { atLeast: 20 })),
    approvedOn: optional(dayField('the day of the decision')),
  })
  .superRefine(({ audited, approval, approvedOn }, refinement) => {
    const fault = (name: string, message: string) => {
      refinement.addIssue({ code: 'custom', path: [name], message })
    }
    if (audited !== 'publish') return
    if (approval === undefined) fault('approval', 'Enter what the data protection officer decided, who it was and why')
    if (approvedOn === undefined) fault('approvedOn', 'Enter the day of the decision')
  })

export type PublishFields = z.output<typeof publishForm>
