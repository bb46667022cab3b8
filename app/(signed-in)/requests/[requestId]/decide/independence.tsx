import { Checkboxes } from '#components/form/checkboxes'
import { Fieldset } from '#components/form/fieldset'
import { asks, type DecisionFormContext } from './decision-form-context.ts'
import { YesNo } from './yes-no.tsx'

/** What ties a person to a case that only they may know; the rest the product looks up itself. */
const TIES = [
  { value: 'investigating team', label: 'I am or was in the team that investigated it' },
  { value: 'attending officer', label: 'I attended' },
  { value: 'interviewing officer', label: 'I interviewed somebody in it' },
  { value: 'supervised the investigation', label: 'I supervised the investigation' },
  { value: 'relative, friend or witness', label: 'I am a relative, friend or witness of somebody in it' },
  { value: 'victim or suspect', label: 'I am a victim or a suspect in it' },
  { value: 'performance target', label: 'My own work is measured by how it ends' },
] as const

/** The decision maker declares that nothing ties them to the case. */
export function Independence(context: DecisionFormContext) {
  return (
    <Fieldset legend="Your independence">
      <YesNo name="independenceDeclared" label="Do you declare that you are independent of the investigation?" />
      <Checkboxes
        name="conflictsDeclared"
        label="Does anything tie you to it?"
        hint="Tick all that fit, if any."
        small
        options={TIES}
      />
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
