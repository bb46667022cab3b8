import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { InsetText } from '#components/page/inset-text'
import { instantInWords } from '#lib/base/day'
import { requirePermission } from '#lib/people/require-permission'
import { TOLD_THROUGH_WORDS } from '#lib/victims/doorsteps/whom-to-tell'
import { lookAtPlan, type PlanLook } from '#lib/victims/views/plan'
import { LISTENERS } from '#lib/victims/plans/model'
import { dutyForm } from '../duty-form.ts'
import { FormFrame } from '../form-frame.tsx'

export const metadata: Metadata = { title: 'Choose who is told' }

/** The registrar or a decision maker chooses who is told for a child of 13 to 15, and why. */
export default async function Page(page: PageProps<'/victims/[dutyId]/listener'>) {
  const { permit } = await requirePermission('listener.choose', `/victims/${(await page.params).dutyId}/listener`)
  const { look, kept, formKey, here } = await dutyForm(permit, page)
  return (
    <FormFrame look={look} title="Choose who is told" isKept={kept !== undefined} here={here}>
      <p className="govuk-body">
        This victim may be 13 to 15. Somebody with authority chooses who is told, before anybody goes. What is best for
        the child decides, and whether anybody at home could harm them.
      </p>
      <Chosen plan={await lookAtPlan(permit, look)} />
      <Form action={`${here}/listener/save`} formKey={formKey} kept={kept}>
        <Radios
          name="toldThrough"
          label="Who is to be told?"
          options={LISTENERS.map((value) => ({ value, label: TOLD_THROUGH_WORDS[value] }))}
        />
        <TextArea name="reason" label="Why?" rows={4} atMost={2000} />
        <Button>Save this choice</Button>
      </Form>
    </FormFrame>
  )
}

function Chosen({ plan: { listener, texts, names } }: { plan: PlanLook }) {
  if (!listener) return null
  return (
    <InsetText>
      {names.get(listener.byId)} chose on {instantInWords(listener.at)}:{' '}
      {TOLD_THROUGH_WORDS[listener.toldThrough].toLowerCase()}. {texts.get(listener.reasonId)}
    </InsetText>
  )
}
