import { Button, ButtonGroup } from '#components/form/button'
import { Form } from '#components/form/form'
import { WarningText } from '#components/page/warning-text'
import type { RequestLook } from '#lib/cancellations/look'
import type { Assessment, Finding } from '#lib/counting-rules/model'
import type { KeptForm } from '#lib/people/kept-forms'

interface ConfirmingProps {
  look: RequestLook
  assessment: Assessment
  formKey: string
  kept: KeptForm | undefined
}

/** The decider’s own word and with it the cancellation, once nothing is missing; until then what is missing, and no button. */
export function Confirming({ look: { request }, assessment: { findings }, formKey, kept }: ConfirmingProps) {
  const missing = findings.filter(({ bars }) => bars)
  const warnings = findings.filter(
    ({ weight, result }) => weight === 'warn' && (result === 'not met' || result === 'unknown'),
  )
  return (
    <>
      <Said heading="What is still missing" findings={missing} />
      <Said heading="To mind" findings={warnings} />
      {missing.length > 0 ? (
        <p className="govuk-body">The crime stays recorded until this is put right. There is nothing to confirm yet.</p>
      ) : (
        <Form
          action={`/requests/${request.id}/confirm/save`}
          formKey={formKey}
          hidden={{ version: String(request.version), sawEveryTelling: 'yes' }}
          kept={kept && { fields: kept.fields, refusal: kept.refusal }}
        >
          <WarningText>This takes the crime out of the count.</WarningText>
          <ButtonGroup>
            <Button>I am satisfied that every victim has been told: cancel this crime</Button>
            <a className="govuk-link" href={`/requests/${request.id}/stop`}>
              Stop it instead
            </a>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}

function Said({ heading, findings }: { heading: string; findings: readonly Finding[] }) {
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
