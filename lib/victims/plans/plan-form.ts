import { z } from 'zod'
import { Adviser } from '#lib/base/prisma/enums'
import { choice, choices, optional, words, yesNo, yesNoUnknown } from '#lib/base/form-fields'
import { OFFERED, type Whom } from '#lib/victims/informing/whom-to-inform'
import { addressFault, emailFault, phoneFault } from './contact-checks.ts'
import { PLAN_CHANNELS } from './model.ts'

const answer = (instruction: string) => optional(yesNoUnknown(instruction)).transform((given) => given ?? 'unknown')

const route = (instruction: string, faultOf: (typed: string) => string | undefined, atMost: number) =>
  words(instruction, { atLeast: 0, atMost }).superRefine((typed, context) => {
    const message = typed === '' ? undefined : faultOf(typed)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

/** How a victim may be reached, for one who is to be informed so; what the case itself forbids the database says. */
export const planFormFor = (whom: Whom) =>
  z
    .object({
      informedThrough: choice('Say who is to be informed', OFFERED[whom]),
      throughWho: words('Say who that is', { atLeast: 0, atMost: 200 }),
      agreedToParent: answer('Say whether the victim agreed that a parent be informed'),
      guardianWithSuspect: answer('Select whether this person is a suspect, or lives with one'),
      guardianKnows: answer('Say whether the parent or guardian knows of the report'),
      lookedAfter: answer('Select whether the child is looked after'),
      parentsWithSuspect: answer('Select whether every parent is a suspect or lives with one'),
      responsible: words('Enter who has parental responsibility', { atLeast: 0, atMost: 300 }),
      wishes: words('Enter what the child wishes', { atLeast: 0, atMost: 1000 }),
      hasCapacity: answer('Select whether they can decide for themselves'),
      reasons: words('Say why this person is informed', { atLeast: 0, atMost: 2000 }),
      channels: choices('Choose at least one safe way', PLAN_CHANNELS),
      phone: route('Enter a phone number', phoneFault, 40),
      email: route('Enter an e-mail address', emailFault, 254),
      address: route('Enter an address', addressFault, 400),
      theirsAlone: yesNoUnknown('Say whether the phone and the e-mail are theirs alone'),
      times: words('Say when they can be reached', { atLeast: 0, atMost: 500 }),
      language: words('Enter the language', { atLeast: 0, atMost: 60 }),
      interpreter: yesNo('Say whether they need an interpreter'),
      adviser: choice('Say who supports them when they hear of it', Adviser),
      supporter: words('Say who that is', { atLeast: 0, atMost: 300 }),
      never: words('Say what must never be done', { atLeast: 0, atMost: 500 }),
    })
    .superRefine(({ interpreter, language }, context) => {
      if (interpreter === 'yes' && language === '')
        context.addIssue({ code: 'custom', path: ['language'], message: 'Say for which language' })
    })

export type PlanFields = z.output<ReturnType<typeof planFormFor>>

/** That a person has made sure the plan is safe, and how. */
export const confirmPlanForm = z.object({
  version: z.coerce.number().int(),
  how: words('Say how you know that this is safe', { atLeast: 10, atMost: 1000 }),
})

export type ConfirmPlanFields = z.output<typeof confirmPlanForm>
