import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { InsetText } from '#components/page/inset-text'
import { instantInWords } from '#lib/base/day'
import { requirePermission } from '#lib/people/require-permission'
import { INFORMED_THROUGH_WORDS } from '#lib/victims/informing/whom-to-inform'
import { loadPlan, type PlanView } from '#lib/victims/views/load-plan'
import { LISTENERS } from '#lib/victims/plans/model'
import { dutyForm } from '../duty-form.ts'
import { FormFrame } from '../form-frame.tsx'

export const metadata: Metadata = { title: 'Choose who is informed' }

/** The registrar or a decision maker chooses who is informed for a child of 13 to 15, and why. */
export default async function Page(page: PageProps<'/victims/[dutyId]/recipient'>) {
  const { permit } = await requirePermission('recipient.choose', `/victims/${(await page.params).dutyId}/recipient`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  return (
    <FormFrame view={view} title="Choose who is informed" isKept={unsaved !== undefined} here={here}>
      <p className="govuk-body">
        This victim may be 13 to 15. Somebody with authority chooses who is informed, before anybody goes. What is best
        for the child decides, and whether anybody at home could harm them. A looked-after child, or one whose every
        parent is a suspect or lives with one, is informed through the local authority with parental responsibility or
        the allocated social worker.
      </p>
      <Chosen plan={await loadPlan(permit, view)} />
      <Form action={`${here}/recipient/save`} formKey={formKey} unsaved={unsaved}>
        <Radios
          name="informedThrough"
          label="Who is to be informed?"
          options={LISTENERS.map((value) => ({ value, label: INFORMED_THROUGH_WORDS[value] }))}
        />
        <TextArea name="reason" label="Why?" rows={4} atMost={2000} />
        <Button>Save this choice</Button>
      </Form>
    </FormFrame>
  )
}

function Chosen({ plan: { recipient, texts, names } }: { plan: PlanView }) {
  if (!recipient) return null
  return (
    <InsetText>
      {names.get(recipient.byId)} chose on {instantInWords(recipient.at)}:{' '}
      {INFORMED_THROUGH_WORDS[recipient.informedThrough].toLowerCase()}. {texts.get(recipient.reasonId)}
    </InsetText>
  )
}
