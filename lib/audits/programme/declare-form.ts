import { z } from 'zod'
import { choice, choices, dayField, optional, wholeNumber, words } from '#lib/base/form-fields'
import { MOST_LOOKS } from '#lib/statistics/sampling/looks'
import { AuditKind, AuditPopulation, Category, ReportGroup } from '#lib/base/prisma/enums'

const percent = (what: string, most: number) => wholeNumber(what, { least: 1, most })

/** What an audit is about and what it will be held to, said before anything is chosen for it. */
export const declareForm = z
  .object({
    population: choice('Select what is audited', AuditPopulation),
    fromDay: dayField('the first day'),
    toDay: dayField('the last day'),
    groups: choices('Select the offences', ReportGroup, 0),
    categories: choices('Select the categories', Category, 0),
    kind: choice('Select how they are chosen', [AuditKind.sample, AuditKind.full_count]),
    tolerance: percent('the tolerance, in percent', 99),
    expected: optional(percent('the share you expect to be wrong, in percent', 99)),
    within: optional(percent('how many points it may be off', 50)),
    looks: optional(wholeNumber('how many looks there are', { least: 1, most: MOST_LOOKS })),
    aim: words('Enter the aim of this audit', { atLeast: 10 }),
    selection: words('Enter why these crimes', { atLeast: 10 }),
    validation: words('Enter how the readings are checked', { atLeast: 10 }),
    monitoring: words('Enter how quality is watched while it runs', { atLeast: 10 }),
    gaps: words('Enter what it cannot show', { atLeast: 10 }),
    dueOn: dayField('the day by which it is finished'),
  })
  .superRefine((declared, refinement) => {
    const fault = (name: keyof typeof declared, message: string) => {
      refinement.addIssue({ code: 'custom', path: [name], message })
    }
    if (declared.toDay < declared.fromDay) fault('toDay', 'The last day must be the first day or later')
    if (declared.kind !== 'sample') return
    if (declared.expected === undefined) fault('expected', 'Enter the share you expect to be wrong, in percent')
    if (declared.within === undefined) fault('within', 'Enter how many points it may be off')
  })

export type DeclareFields = z.output<typeof declareForm>
