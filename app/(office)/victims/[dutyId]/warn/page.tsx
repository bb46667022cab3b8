import type { Metadata } from 'next'
import { NeverDo } from '#components/cancellation/never-do'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { FormFrame } from '../form-frame.tsx'
import { neverNotes } from '../never-notes.ts'
import { type FormPage, openDutyForm } from '../open-duty.ts'

export const metadata: Metadata = { title: 'Add a warning' }

/** What must never be done when reaching this person, for whoever goes next. */
export default async function Page(page: FormPage) {
  const { asker, look, kept, formKey, here } = await openDutyForm('victim.tell', 'warn', page)
  return (
    <FormFrame asker={asker} look={look} title="Add a warning" isKept={kept !== undefined} here={here}>
      <NeverDo notes={neverNotes(look)} />
      <Form action={`${here}/warn/save`} formKey={formKey} kept={kept}>
        <TextArea name="note" label="What must never be done?" hint="For example: never ring before 9am, he is at home then" rows={3} atMost={500} />
        <Button>Save</Button>
      </Form>
    </FormFrame>
  )
}
