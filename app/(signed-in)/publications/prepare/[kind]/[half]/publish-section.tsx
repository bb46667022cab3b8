'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import { DateInput } from '#components/form/date-input'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { publishForm } from '#lib/publications/publish-form'

interface Props extends Omit<FormProps, 'children'> {
  /** It was published before: this is a revision. */
  isRevision: boolean
  /** Auditors read some of these crimes: the data protection officer decides whether what they found is published. */
  hasAudited: boolean
}

/** What the registrar says when publishing. */
export function PublishSection({ isRevision, hasAudited, ...form }: Props) {
  return (
    <CheckedForm {...form} schema={publishForm}>
      {isRevision && (
        <TextArea
          name="why"
          label="Why is it revised?"
          hint="Readers inside the force can read this"
          rows={3}
          atMost={2000}
        />
      )}
      {hasAudited && (
        <Radios
          name="audited"
          label="Is the table of what auditors found published?"
          hint="Its counts are published small or not, as inspectors publish theirs. The data protection officer decides."
          options={[
            { value: 'publish', label: 'Yes, the data protection officer has decided so', reveal: <Approval /> },
            { value: 'leave out', label: 'No, it is left out' },
          ]}
        />
      )}
      <Button>Publish</Button>
    </CheckedForm>
  )
}

function Approval() {
  return (
    <>
      <TextArea
        name="approval"
        label="What did the data protection officer decide?"
        hint="Who decided it, and why"
        rows={3}
        atMost={2000}
      />
      <DateInput name="approvedOn" label="On which day?" />
    </>
  )
}
