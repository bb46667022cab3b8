'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import { Checkboxes } from '#components/form/checkboxes'
import { DateInput } from '#components/form/date-input'
import type { FormProps } from '#components/form/form'
import type { Option } from '#components/form/option'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { pairsForm } from '#lib/cancellations/pairs/pairs-form'

/** The pairs, each to be ticked, and what is said of all of them. */
export function PairsToTick({ pairs, ...form }: Omit<FormProps, 'children'> & { pairs: readonly Option[] }) {
  return (
    <CheckedForm {...form} schema={pairsForm}>
      <Checkboxes
        name="pairs"
        label="Which are already recorded?"
        hint="Open both crimes first. Each pair you tick is decided on its own, and leaves the count at once."
        options={pairs}
      />
      <Radios
        name="riskLevel"
        label="How high is the risk if one of these is wrong?"
        small
        options={[
          { value: 'low', label: 'Low' },
          { value: 'medium', label: 'Medium', hint: 'Open each of them on its own' },
          { value: 'high', label: 'High', hint: 'Open each of them on its own' },
        ]}
      />
      <TextInput name="riskOneLine" label="Why is it low, in one line?" />
      <Proceedings />
      <TextArea name="reason" label="Your reason" atMost={4000} />
      <Checkboxes
        name="independenceDeclared"
        label="Your independence"
        options={[
          { value: 'yes', label: 'I have had no part in any of these crimes, and nobody on them is close to me' },
        ]}
      />
      <Button>Cancel the ticked duplicates</Button>
    </CheckedForm>
  )
}

/** Whether proceedings are open for any of them, where that was checked and when. */
const Proceedings = () => (
  <>
    <Radios
      name="proceedings"
      label="Is anyone charged or on bail for one of these crimes, is a file with the CPS, or is there a court order?"
      small
      options={[
        { value: 'none', label: 'No' },
        { value: 'open', label: 'Yes, at least one of these', hint: 'Open each such crime on its own' },
      ]}
    />
    <TextInput name="proceedingsSource" label="Where did you check this, or who confirmed it?" />
    <DateInput name="proceedingsCheckedOn" label="On what date was this checked?" />
  </>
)
