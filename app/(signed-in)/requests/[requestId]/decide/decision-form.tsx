import { Button, ButtonGroup } from '#components/form/button'
import { Fieldset } from '#components/form/fieldset'
import { Select } from '#components/form/select'
import { InsetText } from '#components/page/inset-text'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { barringFindings, barringFindingsWords } from '#lib/cancellations/views/barring-findings'
import { categories } from '#lib/counting-rules/facts/request'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { DecideForm } from './decide-checked-form.tsx'
import { asks, type DecisionFormContext, looksAt } from './decision-form-context.ts'
import { Independence } from './independence.tsx'
import { JudgementFields } from './judgements.tsx'
import { NoVictim } from './no-victim.tsx'
import { Advice, SettingAside, Warnings } from './reasons-for-warnings.tsx'
import { Risk } from './risk.tsx'
import { Verdict } from './verdict.tsx'
import { YesNo } from './yes-no.tsx'

interface DecisionFormProps {
  context: DecisionFormContext
  isSerious: boolean
  formKey: string
  unsaved: UnsavedForm | undefined
}

/** The form of a decision, with only what its category needs. */
export function DecisionForm({ context, isSerious, formKey, unsaved }: DecisionFormProps) {
  const { view, category } = context
  const { id, version } = view.request
  return (
    <DecideForm
      action={`/requests/${id}/decide/save`}
      formKey={formKey}
      hidden={{ version: String(version) }}
      unsaved={unsaved && { fields: unsaved.fields, refusal: refusalShown(unsaved, context) }}
    >
      {unsaved?.refusal.kind === 'checked' && <Checked context={context} />}
      {unsaved && Number(unsaved.fields.version) !== version && (
        <InsetText>Somebody changed this request since you opened it. Look at it again before you decide.</InsetText>
      )}
      <Select
        name="category"
        label="Category"
        hint={`Asked as ${view.request.category}. If you choose another, press “Check what the rules say” to see what it needs.`}
        value={category}
        options={categories.map((value) => ({ value, label: categoryInWords(value) }))}
      />
      <JudgementFields {...context} />
      <NoVictim {...context} />
      <VictimInformed {...context} />
      <RiskAsked {...context} isSerious={isSerious} unsaved={unsaved} />
      <Independence {...context} />
      <Advice {...context} />
      <Warnings {...context} />
      <SettingAside {...context} />
      <Verdict takesEffectAtOnce={category === 'C3' || category === 'C4'} />
      <ButtonGroup>
        <Button>Save the decision</Button>
        <Button kind="secondary" unchecked formAction={`/requests/${id}/decide/preview`}>
          Check what the rules say
        </Button>
      </ButtonGroup>
    </DecideForm>
  )
}

/** The risk, where a check looks at it. What was said of it before a refusal is not folded away. */
const RiskAsked = ({
  isSerious,
  unsaved,
  ...context
}: DecisionFormContext & Pick<DecisionFormProps, 'isSerious' | 'unsaved'>) =>
  looksAt(context, 'riskLevel') && (
    <Risk isSerious={isSerious} isOpen={['medium', 'high'].includes(String(unsaved?.fields.riskLevel))} />
  )

/** Whether the victim hears of it, where the rules ask: a C3 or C4 takes effect before anybody is informed. */
const VictimInformed = (context: DecisionFormContext) =>
  asks(context, 'victimWillBeInformed') && (
    <Fieldset legend="The victim">
      <YesNo name="victimWillBeInformed" label="Is the victim going to be informed?" />
    </Fieldset>
  )

/** After a check: how much still stands in the way, with the way to it on a screen where it is further down. */
function Checked({ context: { findings } }: { context: DecisionFormContext }) {
  const n = findings.filter(({ bars }) => bars).length
  return (
    <InsetText>
      Nothing is saved yet.{' '}
      <a className="govuk-link" href="#rules">
        {n === 0
          ? 'Nothing stands in the way of agreeing'
          : `${String(n)} ${n === 1 ? 'check stands' : 'checks stand'} in the way of agreeing`}
      </a>
      .
    </InsetText>
  )
}

/** Why it was not saved. Where the rules stood in the way, each finding is led to the answer it waits for. */
function refusalShown({ refusal, fields }: UnsavedForm, { findings, view }: DecisionFormContext) {
  if (refusal.kind === 'checked') return undefined
  if (refusal.kind !== 'rules-not-met') return { words: refusal.words, fields: refusal.fields }
  const way = barringFindings(
    findings,
    fields,
    view.request.submissions.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
  )
  return { words: barringFindingsWords(way), fields: way.fields }
}
