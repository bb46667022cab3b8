import { DateInput } from '#components/form/date-input'
import { Fieldset } from '#components/form/fieldset'
import { Radios } from '#components/form/radios'
import { TextInput } from '#components/form/text-input'
import { evidenceQuestion } from '#lib/cancellations/decide/judgements'
import { itemTitle } from '../evidence.tsx'
import { asks, type DecisionFormContext } from './decision-form-context.ts'
import { YesNo } from './yes-no.tsx'

/** What the decision maker makes of each item of evidence, and of the one that settles it. */
export function EvidenceJudged(context: DecisionFormContext) {
  const items = context.view.request.submissions.flatMap(({ evidence }) => evidence)
  if (items.length === 0) return <p className="govuk-body">There is no evidence to weigh.</p>
  const titled = items.map((item, n) => ({ id: item.id, title: itemTitle(item, n + 1) }))
  return (
    <>
      {titled.map((item) => (
        <ItemJudged key={item.id} {...item} asksApart={asks(context, 'apart')} />
      ))}
      <Fieldset legend="The evidence that decides it">
        <Radios
          name="decisiveEvidence"
          label="Which piece decides it?"
          small
          options={titled.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <YesNo
          name="decisiveViewed"
          label="Have you seen it yourself?"
          hint="Somebody’s account of a film is not the film."
        />
        <TextInput
          name="decisivePlace"
          label="Where did you see it?"
          hint="For example: in the evidence system, at my desk."
        />
        <DateInput name="decisiveViewedOn" label="On which day?" />
      </Fieldset>
    </>
  )
}

/** One item. Whether it stands apart from either account is asked only where one account alone is not enough. */
function ItemJudged({ id, title, asksApart }: { id: string; title: string; asksApart: boolean }) {
  return (
    <Fieldset legend={title}>
      <YesNo
        name={evidenceQuestion('additional', id)}
        label="Is it additional?"
        hint="Neither the person who recorded the crime nor the officer in the case had it then."
      />
      <YesNo name={evidenceQuestion('verifiable', id)} label="Can it be checked where it came from?" />
      <YesNo
        name={evidenceQuestion('integrityChecked', id)}
        label="Were its origin and integrity checked?"
        hint="For example against the original, the phone it was sent from, or the log that was kept."
      />
      {asksApart && (
        <YesNo
          name={evidenceQuestion('apart', id)}
          label="Does it show something apart from what the victim or a suspect says?"
          hint="A note or log that only repeats what one of them said does not."
        />
      )}
      <YesNo name={evidenceQuestion('sourceReliable', id)} label="Is its source reliable?" />
      <YesNo name={evidenceQuestion('relevant', id)} label="Is it about this crime?" />
      <YesNo name={evidenceQuestion('determinative', id)} label="Does it settle that no crime happened?" />
    </Fieldset>
  )
}
