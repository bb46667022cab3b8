import { Checkboxes } from '#components/form/checkboxes'
import { Fieldset } from '#components/form/fieldset'
import { TextArea } from '#components/form/text-area'
import { waitsForAnswer } from '#lib/counting-rules/authority/whose-words'
import type { Finding } from '#lib/counting-rules/model'
import type { DecisionFormContext } from './decision-form-context.ts'

const isOpen = ({ result }: Finding): boolean => result === 'not met' || result === 'unknown'

/** A reason beside each warning. A warning bars nothing, but an agreement says why it goes on all the same. */
export function Warnings({ findings }: DecisionFormContext) {
  const warnings = findings.filter(
    (finding) => isOpen(finding) && finding.weight === 'warn' && !finding.setAside && !waitsForAnswer(finding),
  )
  if (warnings.length === 0) return null
  return (
    <Fieldset legend="Warnings">
      {warnings.map(({ check, title, wrong }) => (
        <TextArea
          key={check}
          name={`reason-${check}`}
          label={`${title}: why do you go on?`}
          hint={`${wrong} ${check}`}
          rows={2}
        />
      ))}
    </Fieldset>
  )
}

/** The registrar sets a product safeguard aside, with a reason that is counted in the report. Home Office checks nobody sets aside. */
export function SettingAside({ findings, isRegistrar }: DecisionFormContext) {
  const open = findings.filter(
    (finding) => finding.settableAside && finding.weight !== 'warn' && (finding.bars || finding.setAside),
  )
  if (!isRegistrar || open.length === 0) return null
  return (
    <Fieldset legend="Safeguards and policies you may set aside">
      <Checkboxes
        name="setAside"
        label="Set aside"
        hint="Only where the case calls for it. Each one is counted on the front of the report."
        options={open.map(({ check, title, wrong }) => ({
          value: check,
          label: title,
          hint: `${wrong} ${check}`,
          reveal: <TextArea name={`reason-${check}`} label="Why?" rows={2} />,
        }))}
      />
    </Fieldset>
  )
}

/** The registrar’s written advice, where the chief officer decides. */
export function Advice({ isChief }: DecisionFormContext) {
  if (!isChief) return null
  return (
    <Fieldset legend="The registrar’s advice">
      <TextArea name="advice" label="What has the registrar advised, in writing?" rows={4} atMost={4000} />
    </Fieldset>
  )
}
