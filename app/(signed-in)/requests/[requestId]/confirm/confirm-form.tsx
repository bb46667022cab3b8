import { Button, ButtonGroup } from '#components/form/button'
import { Fieldset } from '#components/form/fieldset'
import { Form } from '#components/form/form'
import { WarningText } from '#components/page/warning-text'
import type { RequestView } from '#lib/cancellations/load/load-request'
import type { ConfirmationPreview } from '#lib/cancellations/notify/preview-confirmation'
import type { Finding } from '#lib/counting-rules/model'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { OwnTies } from '../decide/own-ties.tsx'

interface ConfirmingProps {
  view: RequestView
  preview: ConfirmationPreview
  formKey: string
  unsaved: UnsavedForm | undefined
}

/** The decision maker’s own word and with it the cancellation, once nothing is missing; until then what is missing, and no button. */
export function Confirming({ view: { request }, preview, formKey, unsaved }: ConfirmingProps) {
  const { findings } = preview.assessment
  const missing = findings.filter(({ bars }) => bars)
  const warnings = findings.filter(
    ({ weight, result }) => weight === 'warn' && (result === 'not met' || result === 'unknown'),
  )
  return (
    <>
      <FindingsUnder heading="What is still missing" findings={missing} />
      <FindingsUnder heading="To mind" findings={warnings} />
      {missing.length > 0 ? (
        <p className="govuk-body">The crime stays recorded until this is put right. There is nothing to confirm yet.</p>
      ) : (
        <Form
          action={`/requests/${request.id}/confirm/save`}
          formKey={formKey}
          hidden={{ version: String(request.version), sawEveryNotification: 'yes' }}
          unsaved={unsaved && { fields: unsaved.fields, refusal: unsaved.refusal }}
        >
          {preview.asks.length > 0 && (
            <Fieldset legend="Your independence">
              <OwnTies asks={(question) => preview.asks.includes(question)} />
            </Fieldset>
          )}
          <WarningText>This takes the crime out of the count.</WarningText>
          <ButtonGroup>
            <Button>I am satisfied that every victim has been informed: cancel this crime</Button>
            <a className="govuk-link" href={`/requests/${request.id}/stop`}>
              Stop it instead
            </a>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}

function FindingsUnder({ heading, findings }: { heading: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section aria-label={heading}>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {findings.map(({ check, wrong, satisfy }) => (
          <li key={check}>
            <strong>{wrong}</strong> {satisfy} <span className="app-finding__source">{check}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
