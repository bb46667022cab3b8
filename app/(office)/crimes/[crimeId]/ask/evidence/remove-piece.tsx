import { Button, ButtonGroup } from '#components/form/button'
import { Form } from '#components/form/form'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import type { DraftPiece } from '#lib/cancellations/asking/draft'
import { nameOf } from './pieces.tsx'

/** Asks before a piece is taken out, and says what becomes of its file. */
export function RemovePiece({ piece, here, keep = here }: { piece: DraftPiece; here: string; keep?: string }) {
  return (
    <>
      <PageTitle>Remove this evidence?</PageTitle>
      <p className="govuk-body">{nameOf(piece)}</p>
      {piece.fileId !== null && (
        <p className="govuk-body">
          Its file will not be part of your request. It stays in the store, because what was handed in is never quietly
          lost.
        </p>
      )}
      <Form action={`${here}/${piece.id}/remove/save`} formKey={newId()}>
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
