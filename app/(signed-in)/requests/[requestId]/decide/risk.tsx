import { Fieldset } from '#components/form/fieldset'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'

/** The risk of a wrong decision: one line where it is low, four where it is not or the offence is serious. */
export function Risk({ isSerious, isOpen }: { isSerious: boolean; isOpen: boolean }) {
  return (
    <Fieldset legend="The risk of a wrong decision">
      <Radios
        name="riskLevel"
        label="How high is it?"
        small
        options={[
          {
            value: 'low',
            label: 'Low',
            hint: isSerious
              ? 'This offence is serious, so each of the four lines below is needed all the same.'
              : undefined,
            reveal: <TextArea name="riskOneLine" label="Why, in one line" rows={2} />,
          },
          { value: 'medium', label: 'Medium' },
          { value: 'high', label: 'High' },
        ]}
      />
      <details className="govuk-details" open={isSerious || isOpen}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            {isSerious ? 'The four lines for a serious offence' : 'The four lines, where it is not low'}
          </span>
        </summary>
        <div className="govuk-details__text">
          <TextArea name="riskSeriousness" label="How serious is the allegation?" rows={2} />
          <TextArea name="riskImpact" label="What would a wrong decision do?" rows={2} />
          <TextArea name="riskToVictim" label="What is the risk to the victim?" rows={2} />
          <TextArea name="riskSafeguarding" label="What keeps them safe?" rows={2} />
        </div>
      </details>
    </Fieldset>
  )
}
