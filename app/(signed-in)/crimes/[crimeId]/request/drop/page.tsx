import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Button, ButtonGroup } from '#components/form/button'
import { Form } from '#components/form/form'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { Asking, openDraft } from '../open-draft.tsx'

export const metadata: Metadata = { title: 'Throw the draft away' }

/** Asks before a draft is thrown away. */
export default async function Page({ params }: PageProps<'/crimes/[crimeId]/request/drop'>) {
  const opened = await openDraft(params, 'request/drop')
  const {
    view: { crime, draft },
    ask,
  } = opened
  if (!draft || draft.answers.path.length === 0) redirect(`/crimes/${crime.id}`)
  return (
    <Asking opened={opened} back={{ href: ask }}>
      <PageTitle>Throw this draft away?</PageTitle>
      <p className="govuk-body">All you have written here goes. The crime stays as it is.</p>
      {draft.answers.evidence.some(({ fileId }) => fileId !== null) && (
        <p className="govuk-body">
          Files you attached stay in the store, because what was handed in is never quietly lost.
        </p>
      )}
      {draft.answers.shown.length > 0 && (
        <p className="govuk-body">
          You were shown what the rules say of it. If you ask again, the decision maker sees what you had answered then.
        </p>
      )}
      <Form action={`${ask}/drop/save`} formKey={newId()}>
        <ButtonGroup>
          <Button kind="warning">Throw it away</Button>
          <a className="govuk-link" href={ask}>
            Keep it
          </a>
        </ButtonGroup>
      </Form>
    </Asking>
  )
}
