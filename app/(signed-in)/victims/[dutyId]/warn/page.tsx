import type { Metadata } from 'next'
import { NeverDo } from '#components/cancellation/never-do'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { requirePermission } from '#lib/people/require-permission'
import { FormFrame } from '../form-frame.tsx'
import { neverNotes } from '../never-notes.ts'
import { dutyForm } from '../duty-form.ts'

export const metadata: Metadata = { title: 'Add a warning' }

/** What must never be done when reaching this person, for whoever goes next. */
export default async function Page(page: PageProps<'/victims/[dutyId]/warn'>) {
  const { permit } = await requirePermission('victim.inform', `/victims/${(await page.params).dutyId}/warn`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  return (
    <FormFrame view={view} title="Add a warning" isKept={unsaved !== undefined} here={here}>
      <NeverDo notes={neverNotes(view)} />
      <Form action={`${here}/warn/save`} formKey={formKey} unsaved={unsaved}>
        <TextArea
          name="note"
          label="What must never be done?"
          hint="For example: never ring before 9am, he is at home then"
          rows={3}
          atMost={500}
        />
        <Button>Save</Button>
      </Form>
    </FormFrame>
  )
}
