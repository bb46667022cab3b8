import { Button } from '#components/form/button'
import { Checkboxes } from '#components/form/checkboxes'
import { FileUpload } from '#components/form/file-upload'
import { Form } from '#components/form/form'
import type { FormValues } from '#components/form/form-state'

/** The four files of an extract, and how they are to be taken. The files come last: the words before them are never lost. */
export function UploadForm({ formKey, unsaved }: { formKey: string; unsaved?: FormValues }) {
  return (
    <Form action="/imports/upload/save" formKey={formKey} unsaved={unsaved} upload>
      <Checkboxes
        name="how"
        label="Is there anything special about it?"
        small
        options={[
          {
            value: 'add-places',
            label: 'Add areas and units that are not known here yet',
            hint: 'Otherwise the rows of their crimes are rejected.',
          },
          {
            value: 'older',
            label: 'It is older than one already imported',
            hint: 'It then only adds crimes that are not here yet.',
          },
        ]}
      />
      <FileUpload
        name="files"
        label="The next extract"
        hint="Choose crimes.csv, classifications.csv, parts.csv and people.csv together. They are checked first; nothing is imported yet. An extract of more than 800,000 crimes is imported on the server."
        accept=".csv"
        multiple
      />
      <Button>Check the extract</Button>
    </Form>
  )
}
