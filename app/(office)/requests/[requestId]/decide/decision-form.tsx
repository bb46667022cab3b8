import { Button, ButtonGroup } from '#components/form/button'
import { Select } from '#components/form/select'
import { InsetText } from '#components/page/inset-text'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { inTheWay, inTheWayWords } from '#lib/cancellations/views/in-the-way'
import { categories } from '#lib/counting-rules/facts/request'
import type { KeptForm } from '#lib/people/kept-forms'
import { DecideForm } from './decide-form.tsx'
import type { Drawing } from './drawing.ts'
import { Independence } from './independence.tsx'
import { Judgements } from './judgements.tsx'
import { NoVictim } from './no-victim.tsx'
import { Advice, SettingAside, Warnings } from './reasons-beside.tsx'
import { Risk } from './risk.tsx'
import { Verdict } from './verdict.tsx'

interface DecisionFormProps {
  drawing: Drawing
  isSerious: boolean
  formKey: string
  kept: KeptForm | undefined
}

/** The form of a decision, with only what its category needs. */
export function DecisionForm({ drawing, isSerious, formKey, kept }: DecisionFormProps) {
  const { look, category } = drawing
  const { id, version } = look.request
  return (
    <DecideForm
      action={`/requests/${id}/decide/save`}
      formKey={formKey}
      hidden={{ version: String(version) }}
      kept={kept && { fields: kept.fields, refusal: refusalShown(kept, drawing) }}
    >
      {kept?.refusal.kind === 'checked' && <Checked drawing={drawing} />}
      {kept && Number(kept.fields.version) !== version && (
        <InsetText>Somebody changed this request since you opened it. Look at it again before you decide.</InsetText>
      )}
      <Select
        name="category"
        label="Category"
        hint={`Asked as ${look.request.category}. If you choose another, press “Check what the rules say” to see what it needs.`}
        value={category}
        options={categories.map((value) => ({ value, label: categoryInWords(value) }))}
      />
      <Judgements {...drawing} />
      <NoVictim {...drawing} />
      {category !== 'C1' && (
        <Risk isSerious={isSerious} isOpen={['medium', 'high'].includes(String(kept?.fields.riskLevel))} />
      )}
      {category !== 'C1' && <Independence />}
      <Advice {...drawing} />
      <Warnings {...drawing} />
      <SettingAside {...drawing} />
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

/** After a check: how much still stands in the way, with the way to it on a screen where it is further down. */
function Checked({ drawing: { findings } }: { drawing: Drawing }) {
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
function refusalShown({ refusal, fields }: KeptForm, { findings, look }: Drawing) {
  if (refusal.kind === 'checked') return undefined
  if (refusal.kind !== 'rules-not-met') return { words: refusal.words, fields: refusal.fields }
  const way = inTheWay(
    findings,
    fields,
    look.request.submissions.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
  )
  return { words: inTheWayWords(way), fields: way.fields }
}
