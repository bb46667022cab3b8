import type { Metadata } from 'next'
import { Button, ButtonGroup, ButtonLink } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { PageTitle } from '#components/page/page-title'
import { Panel } from '#components/page/panel'
import { newId } from '#lib/base/ids'
import { STATE_WORDS } from '#lib/cancellations/rules/lock-request'
import { unsavedForm, type UnsavedForm } from '#lib/people/unsaved-forms'
import { AboutRequest, isTheirs, NotOpen, openRequest, type OpenedRequest } from '../answer/open-request.tsx'

export const metadata: Metadata = { title: 'Withdraw the request' }

type Opened = OpenedRequest<'request.withdraw'>

/** Takes a request back before it is decided; afterwards, that it was taken back. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]/withdraw'>) {
  const opened = await openRequest('request.withdraw', params, 'withdraw')
  if (opened.view.request.state === 'withdrawn') return <Withdrawn opened={opened} />
  const why = whyNotWithdraw(opened)
  if (why !== undefined) return <NotOpen opened={opened} title="You cannot withdraw this request" why={why} />
  const unsaved = await unsavedForm(opened.actor.staffId, (await searchParams).unsaved)
  return <Withdrawing opened={opened} unsaved={unsaved} />
}

function Withdrawn({ opened }: { opened: Opened }) {
  const {
    view: { crime },
    home,
  } = opened
  return (
    <AboutRequest opened={opened} back={home}>
      <Panel title="The request is withdrawn">{crime.reference}</Panel>
      <p className="govuk-body">The crime stays recorded. The request is kept, and counted among those withdrawn.</p>
      <ButtonLink href={`/crimes/${crime.id}`}>Back to the crime</ButtonLink>
    </AboutRequest>
  )
}

/** Why this person cannot withdraw the request now; undefined when they can. */
function whyNotWithdraw(opened: Opened): string | undefined {
  const { request } = opened.view
  if (!isTheirs(opened)) return 'Only the person who asked can withdraw the request.'
  return request.state === 'submitted' || request.state === 'returned'
    ? undefined
    : `The request is ${STATE_WORDS[request.state]}, so it cannot be withdrawn any more.`
}

function Withdrawing({ opened, unsaved }: { opened: Opened; unsaved: UnsavedForm | undefined }) {
  const { home } = opened
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
