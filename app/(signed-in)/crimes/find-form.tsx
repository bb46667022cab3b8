import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextInput } from '#components/form/text-input'
import { newId } from '#lib/base/ids'
import type { UnsavedForm } from '#lib/people/unsaved-forms'

/** Finds one crime by its reference. */
export function FindForm({ unsaved }: { unsaved?: UnsavedForm }) {
  return (
    <Form action="/crimes/find" formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
      <TextInput name="reference" label="Crime reference" hint="As the RMS has it" width={20} spellCheck={false} />
      <Button kind="secondary">Find this crime</Button>
    </Form>
  )
}
