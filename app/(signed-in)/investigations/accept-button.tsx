import { Button } from '#components/form/button'
import { Form } from '#components/form/form'

/** The supervisor takes the investigation of a crime that was put back. */
export function AcceptButton({
  reinstatementId,
  formKey,
  about,
}: {
  reinstatementId: string
  formKey: string
  about?: string
}) {
  return (
    <Form action={`/investigations/${reinstatementId}/save`} formKey={formKey}>
      <Button>
        Accept the investigation
        {about !== undefined && <span className="govuk-visually-hidden"> of {about}</span>}
      </Button>
    </Form>
  )
}
