'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import { DateInput } from '#components/form/date-input'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { Select } from '#components/form/select'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { InvolvementRole } from '#lib/base/prisma/enums'
import { relations } from '#lib/counting-rules/facts/crime'
import { involvementInWords, relationInWords } from '#lib/crimes/in-words'
import { enterForm } from '#lib/imports/refused/enter-form'

interface EnterFormProps extends Omit<FormProps, 'children'> {
  /** Whether a row of its file can name somebody. */
  namesSomebody: boolean
}

/** Whom a row names, or that it names nobody on this crime; where the registrar found it, and why it is entered by hand. */
export function EnterForm({ namesSomebody, ...form }: EnterFormProps) {
  const somebody = {
    value: 'somebody',
    label: 'It names somebody on this crime',
    reveal: <Somebody />,
  }
  const nothing = {
    value: 'nothing',
    label: namesSomebody
      ? 'It says nothing about this crime that is not shown here'
      : 'Everything it says about this crime is shown here already',
  }
  return (
    <CheckedForm {...form} schema={enterForm}>
      <Radios
        name="says"
        label="What does the row say about this crime?"
        options={namesSomebody ? [somebody, nothing] : [nothing]}
      />
      <TextArea name="source" label="Where did you find this?" hint="The RMS record, and who read it." atMost={500} />
      <TextArea name="reason" label="Why do you enter it by hand?" atMost={2000} />
      <Button>Save what the row says</Button>
    </CheckedForm>
  )
}

function Somebody() {
  return (
    <>
      <Select
        name="role"
        label="Role on this crime"
        none="Select a role"
        options={Object.values(InvolvementRole).map((value) => ({ value, label: involvementInWords(value) }))}
      />
      <TextInput name="key" label="Key in the RMS" hint="Needed for an officer. Leave empty if not known." width={20} />
      <Radios
        name="kind"
        label="A victim or suspect is"
        inline
        options={[
          { value: 'person', label: 'A person' },
          { value: 'organisation', label: 'An organisation' },
        ]}
      />
      <TextInput name="name" label="Name of the victim or suspect" hint="Leave empty if not known." />
      <TextInput name="yearOfBirth" label="Year of birth" hint="Leave empty if not known." width={4} />
      <Select
        name="relation"
        label="A suspect is, to the victim"
        none="Select one"
        options={relations.map((value) => ({ value, label: relationInWords(value) }))}
      />
      <DateInput name="fromDay" label="From which day, if known?" />
    </>
  )
}
