import { Fieldset } from '#components/form/fieldset'
import { TextArea } from '#components/form/text-area'

/** The four things the written account of the information must say. */
export function Account() {
  return (
    <Fieldset legend="The account of the information">
      <TextArea name="accountWhen" label="When did it come?" rows={2} />
      <TextArea name="accountFrom" label="Where did it come from?" rows={2} />
      <TextArea name="accountVerified" label="How can it be checked?" rows={2} />
      <TextArea name="accountEffect" label="What does it do to the crime?" rows={2} />
    </Fieldset>
  )
}
