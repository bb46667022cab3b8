import { z } from 'zod'
import { choice, optional, words, yesNoUnknown } from '#lib/base/form-fields'
import { ChangeBecause, RmsChangeAnswer } from '#lib/base/prisma/enums'

const asked = optional(yesNoUnknown('Select yes, no, or that you cannot say'))

/** What the registrar says of a change in the RMS: right, with the reason and what shows it; or to be put right. */
export const answerForm = z
  .object({
    answer: choice('Select whether the change is right', RmsChangeAnswer),
    because: optional(choice('Select why the class was changed', ChangeBecause)),
    toCode: optional(choice('Select the code of the reported incident', ['100/01', '100/02', '100/03'])),
    substantiveInvestigationBegun: asked,
    headOfCrimeAgrees: asked,
    registrarSatisfiedHarassmentOnly: asked,
    againstNamedPerson: asked,
    allegationPut: asked,
    defencesConsidered: asked,
    enquiriesMade: asked,
    wholeLogSeen: asked,
    goesToAnotherForce: asked,
    hasNoTie: asked,
    reason: words('Enter the reason', { atLeast: 10, atMost: 4000 }),
    shown: optional(words('Enter what shows it', { atLeast: 10, atMost: 4000 })),
  })
  .superRefine(({ answer, shown }, refinement) => {
    if (answer === 'right' && shown === undefined)
      refinement.addIssue({ code: 'custom', path: ['shown'], message: 'Enter what shows that the change is right' })
  })

export type AnswerFields = z.output<typeof answerForm>
