import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { requirePermission } from '#lib/people/require-permission'
import { messagePage } from '../message-page.ts'

export const metadata: Metadata = { title: 'I found out what happened' }

/** A person says whether a message went that nobody knew of, and how they know. */
export default async function Page(page: PageProps<'/messages/[messageId]/check'>) {
  const { permit } = await requirePermission('message.write', `/messages/${(await page.params).messageId}/check`)
  const {
    view: { message, about },
    unsaved,
    formKey,
    here,
  } = await messagePage(permit, page)
  return (
    <>
      <BackLink href={here}>Back to the message</BackLink>
      <Measure>
        <PageTitle caption={about.reference}>I found out what happened</PageTitle>
        {message.state !== 'unknown' && <InsetText>It is known by now what became of this message.</InsetText>}
        {(message.state === 'unknown' || unsaved !== undefined) && (
          <>
            <p className="govuk-body">
              Look at GOV.UK Notify for this reference: {message.id}. If you cannot find out, leave it as it is: nothing
              is sent twice.
            </p>
            <Form action={`${here}/check/save`} formKey={formKey} unsaved={unsaved}>
              <Radios
                name="foundOut"
                label="What did you find out?"
                options={[
                  { value: 'it went out', label: 'It went out' },
                  { value: 'it did not go out', label: 'It did not go out', hint: 'You can then have it sent again' },
                ]}
              />
              <TextArea name="how" label="How do you know?" rows={3} atMost={500} />
              <Button>Save</Button>
            </Form>
          </>
        )}
      </Measure>
    </>
  )
}
