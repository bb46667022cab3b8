import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextInput } from '#components/form/text-input'
import { newId } from '#lib/base/ids'
import type { KeptForm } from '#lib/people/kept-forms'

/** Finds one crime by its reference. */
export function FindForm({ kept }: { kept?: KeptForm }) {
  return (
    <Form action="/crimes/find" formKey={kept?.formKey ?? newId()} kept={kept}>
      <TextInput name="reference" label="Crime reference" hint="As the RMS has it" width={20} spellCheck={false} />
      <Button kind="secondary">Find this crime</Button>
    </Form>
  )
}
