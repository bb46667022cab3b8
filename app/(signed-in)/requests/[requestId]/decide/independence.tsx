import { Fieldset } from '#components/form/fieldset'
import { OwnTies } from './own-ties.tsx'
import { asks, type DecisionFormContext } from './decision-form-context.ts'
import { YesNo } from './yes-no.tsx'

const QUESTIONS = ['independenceDeclared', 'conflictsDeclared', 'approvalDemanded'] as const

/** The decision maker declares that nothing ties them to the case. */
export function Independence(context: DecisionFormContext) {
  if (!QUESTIONS.some((question) => asks(context, question))) return null
  return (
    <Fieldset legend="Your independence">
      <OwnTies asks={(question) => asks(context, question)} />
      {asks(context, 'approvalDemanded') && (
        <YesNo
          name="approvalDemanded"
          label="Has anybody demanded to approve this decision first?"
          hint="Nobody may. You decide alone, and the answer bars nothing."
        />
      )}
    </Fieldset>
  )
}
