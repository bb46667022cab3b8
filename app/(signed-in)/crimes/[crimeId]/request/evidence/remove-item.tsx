import { Button, ButtonGroup } from '#components/form/button'
import { Form } from '#components/form/form'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import type { DraftItem } from '#lib/cancellations/draft/draft'
import { nameOf } from './item-list.tsx'

/** Asks before a piece is taken out, and says what becomes of its file. */
export function RemoveItem({ item, here, keep = here }: { item: DraftItem; here: string; keep?: string }) {
  return (
    <>
      <PageTitle>Remove this evidence?</PageTitle>
      <p className="govuk-body">{nameOf(item)}</p>
      {item.fileId !== null && (
        <p className="govuk-body">
          Its file will not be part of your request. It stays in the store, because what was handed in is never quietly
          lost.
        </p>
      )}
      <Form action={`${here}/${item.id}/remove/save`} formKey={newId()}>
        <ButtonGroup>
          <Button kind="warning">Remove it</Button>
          <a className="govuk-link" href={keep}>
            Keep it
          </a>
        </ButtonGroup>
      </Form>
    </>
  )
}
