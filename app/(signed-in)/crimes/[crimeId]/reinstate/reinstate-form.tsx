'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { Select } from '#components/form/select'
import { TextArea } from '#components/form/text-area'
import { FoundBy } from '#lib/base/prisma/enums'
import { reinstateForm } from '#lib/cancellations/reinstate/reinstate-form'
import { FOUND_BY_WORDS } from '#lib/cancellations/views/found-by-words'

interface ReinstateFormProps extends Omit<FormProps, 'children'> {
  supervisors: readonly { readonly id: string; readonly name: string; readonly unit: string | null }[]
}

/** How it was found, why it goes back, and who takes the investigation on. */
export function ReinstateForm({ supervisors, ...form }: ReinstateFormProps) {
  return (
    <CheckedForm {...form} schema={reinstateForm}>
      <Radios
        name="foundBy"
        label="How was it found?"
        options={Object.values(FoundBy).map((value) => ({ value, label: FOUND_BY_WORDS[value] }))}
      />
      <TextArea name="reason" label="Why is it put back?" atMost={4000} />
      <Select
        name="supervisorId"
        label="Which supervisor accepts the investigation?"
        hint="Those of the crime’s own unit come first."
        none="Choose a supervisor"
        options={supervisors.map(({ id, name, unit }) => ({ value: id, label: unit ? `${name}, ${unit}` : name }))}
      />
      <p className="govuk-body">The crime counts again at once, under its own reference. Every victim is to be told.</p>
      <Button>Put the crime back</Button>
    </CheckedForm>
  )
}
