import type { Metadata } from 'next'
import { Button, ButtonGroup, ButtonLink } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { PageTitle } from '#components/page/page-title'
import { Panel } from '#components/page/panel'
import { newId } from '#lib/base/ids'
import { STATE_WORDS } from '#lib/cancellations/rules/lock-request'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { AboutRequest, isTheirs, openRequest } from '../answer/open-request.tsx'

export const metadata: Metadata = { title: 'Withdraw the request' }

/** Takes a request back before it is decided; afterwards, that it was taken back. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]/withdraw'>) {
  const opened = await openRequest('request.withdraw', params, 'withdraw')
  const {
    actor,
    view: { request, crime },
    home,
  } = opened
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  if (request.state === 'withdrawn') {
    return (
      <AboutRequest opened={opened} back={home}>
        <Panel title="The request is withdrawn">{crime.reference}</Panel>
        <p className="govuk-body">The crime stays recorded. The request is kept, and counted among those withdrawn.</p>
        <ButtonLink href={`/crimes/${crime.id}`}>Back to the crime</ButtonLink>
      </AboutRequest>
    )
  }
  const why = !isTheirs(opened)
    ? 'Only the person who asked can withdraw the request.'
    : request.state === 'submitted' || request.state === 'returned'
      ? undefined
      : `The request is ${STATE_WORDS[request.state]}, so it cannot be withdrawn any more.`
  if (why !== undefined) {
    return (
      <AboutRequest opened={opened} back={home}>
        <PageTitle>You cannot withdraw this request</PageTitle>
        <p className="govuk-body">{why}</p>
        <ButtonLink href={home}>See the request</ButtonLink>
      </AboutRequest>
    )
  }
  return (
    <AboutRequest opened={opened} back={home}>
      <Form action={`${home}/withdraw/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
        <PageTitle>Withdraw the request</PageTitle>
        <p className="govuk-body">
          The crime stays recorded. The request is kept, with your reason. If you ask again, this is shown.
        </p>
        <TextArea name="reason" label="Why do you withdraw it?" size="m" atMost={4000} rows={4} />
        <ButtonGroup>
          <Button kind="warning">Withdraw the request</Button>
          <a className="govuk-link" href={home}>
            Keep it
          </a>
        </ButtonGroup>
      </Form>
    </AboutRequest>
  )
}
