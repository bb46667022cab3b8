import { DateInput } from '#components/form/date-input'
import { Fieldset } from '#components/form/fieldset'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import type { DecisionList, DecisionQuestionEntry } from '#lib/counting-rules/questions/kinds/decision-question'
import { DECISION_LISTS } from '#lib/counting-rules/questions/decision/lists'
import { reportedInWords } from '#lib/crimes/in-words'
import { Account } from './account.tsx'
import { asks, type DecisionFormContext, looksAt, wasBeforeTheText } from './decision-form-context.ts'
import { EvidenceJudged } from './evidence-judgements.tsx'
import { OffenceField } from '../../offence-field.tsx'
import { LogOpened } from './log-opened.tsx'
import { YesNo } from './yes-no.tsx'

/** The judgements a category needs of its decision maker, and no others: those of its list, for C2 after the evidence. */
export function JudgementFields(context: DecisionFormContext) {
  return (
    <>
      {looksAt(context, 'decisiveEvidence') && <EvidenceJudged {...context} />}
      {looksAt(context, 'logEvidence') && <LogOpened {...context} />}
      {looksAt(context, 'accountWhen') && <Account />}
      <CategoryQuestions context={context} />
    </>
  )
}

/** The questions of the category’s list that this case is asked, each under its heading. */
function CategoryQuestions({ context }: { context: DecisionFormContext }) {
  const list: DecisionList = DECISION_LISTS[context.category]
  const circumstances = {
    isJudged: (question: string) => asks(context, question),
    isRegistrar: context.isRegistrar,
    isBeforeRulesHeld: wasBeforeTheText(context),
  }
  const asked = Object.entries(list).filter(([, { when }]) => when?.(circumstances) ?? true)
  return [...Map.groupBy(asked, ([, { heading }]) => heading)].map(([heading, questions]) => (
    <Fieldset key={heading} legend={heading}>
      {questions.some(([name]) => name === 'proceedings') && <InTheRms {...context} />}
      {questions.map(([name, question]) => (
        <JudgementField key={name} name={name} question={question} />
      ))}
    </Fieldset>
  ))
}

/** What the RMS says of a charge and bail, beside the question of open proceedings. */
function InTheRms({ view }: DecisionFormContext) {
  const { charged, bail } = reportedInWords(view.crime.reported)
  return (
    <p className="govuk-body">
      In the RMS: anyone charged: {charged}. Anyone on bail: {bail}.
    </p>
  )
}

function JudgementField({ name, question }: { name: string; question: DecisionQuestionEntry }) {
  const { words, hint, options, hints, isText, isDay, isOffence, rows } = question
  if (isText) return <TextArea name={name} label={words} hint={hint} rows={rows} />
  if (isDay) return <DateInput name={name} label={words} hint={hint} />
  if (isOffence) return <OffenceField name={name} label={words} hint={hint} />
  if (!options) return <YesNo name={name} label={words} hint={hint} />
  return (
    <Radios
      name={name}
      label={words}
      hint={hint}
      small
      options={Object.entries(options).map(([value, label]) => ({ value, label, hint: hints?.[value] }))}
    />
  )
}
