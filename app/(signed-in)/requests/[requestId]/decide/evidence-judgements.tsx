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
  const { view } = context
  const items = view.request.submissions.flatMap(({ evidence }) => evidence)
  if (items.length === 0) return <p className="govuk-body">There is no evidence to weigh.</p>
  return (
    <>
      {items.map((item, n) => (
        <Fieldset key={item.id} legend={itemTitle(item, n + 1)}>
          <YesNo
            name={evidenceQuestion('additional', item.id)}
            label="Is it additional?"
            hint="Neither the person who recorded the crime nor the officer in the case had it then."
          />
          <YesNo name={evidenceQuestion('verifiable', item.id)} label="Can it be checked where it came from?" />
          <YesNo
            name={evidenceQuestion('integrityChecked', item.id)}
            label="Were its origin and integrity checked?"
            hint="For example against the original, the phone it was sent from, or the log that was kept."
          />
          {asks(context, 'apart') && (
            <YesNo
              name={evidenceQuestion('apart', item.id)}
              label="Does it show something apart from what the victim or a suspect says?"
              hint="A note or log that only repeats what one of them said does not."
            />
          )}
          <YesNo name={evidenceQuestion('sourceReliable', item.id)} label="Is its source reliable?" />
          <YesNo name={evidenceQuestion('relevant', item.id)} label="Is it about this crime?" />
          <YesNo name={evidenceQuestion('determinative', item.id)} label="Does it settle that no crime happened?" />
        </Fieldset>
      ))}
      <Fieldset legend="The evidence that decides it">
        <Radios
          name="decisiveEvidence"
          label="Which piece decides it?"
          small
          options={items.map((item, n) => ({ value: item.id, label: itemTitle(item, n + 1) }))}
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
