import { z } from 'zod'
import { choice, dayField, optional, words } from '#lib/base/form-fields'
import { InvolvementRole, RowSays } from '#lib/base/prisma/enums'
import { relations } from '#lib/counting-rules/facts/crime'

const KINDS = ['person', 'organisation'] as const

/** Whether somebody in this role is one of the force’s staff. */
export const isOfficerRole = (role: InvolvementRole): boolean => role !== 'victim' && role !== 'suspect'

const bornIn = words('Enter the year of birth', { atMost: 4 }).refine((year) => /^(19|20)\d\d$/.test(year), {
  error: 'Year of birth must be four figures, such as 1991',
})

/** What the registrar enters in the place of a row that could not be imported: whom it names, or that it names nobody. */
export const enterForm = z
  .object({
    says: choice('Select what the row says about this crime', RowSays),
    role: optional(choice('Select the role', InvolvementRole)),
    key: optional(words('Enter the key in the RMS', { atMost: 20 })),
    kind: optional(choice('Select whether it is a person or an organisation', KINDS)),
    name: optional(words('Enter the name', { atMost: 500 })),
    yearOfBirth: optional(bornIn),
    relation: optional(choice('Select what the suspect is to the victim', relations)),
    fromDay: optional(dayField('the day it began')),
    source: words('Enter where you found this, such as the RMS record and who read it', { atLeast: 3, atMost: 500 }),
    reason: words('Enter why you enter this by hand', { atLeast: 3, atMost: 2000 }),
  })
  .superRefine(({ says, role, key, kind, relation }, refinement) => {
    const lacks = (path: string, message: string) => {
      refinement.addIssue({ code: 'custom', path: [path], message })
    }
    if (says === 'nothing') return
    if (role === undefined) lacks('role', 'Select the role')
    else if (isOfficerRole(role)) {
      if (key === undefined) lacks('key', 'Enter the key of the member of staff')
    } else {
      if (kind === undefined) lacks('kind', 'Select whether it is a person or an organisation')
      if (role === 'suspect' && relation === undefined) lacks('relation', 'Select what the suspect is to the victim')
    }
  })

export type EnterFields = z.output<typeof enterForm>
