import { DateInput } from '#components/form/date-input'
import { Fieldset } from '#components/form/fieldset'
import { Radios } from '#components/form/radios'
import { TextInput } from '#components/form/text-input'
import { LOG_KINDS } from '#lib/counting-rules/facts/evidence'
import { itemTitle } from '../evidence.tsx'
import { reportedInWords } from '#lib/crimes/in-words'
import type { DecisionFormContext } from './decision-form-context.ts'
import { YesNo } from './yes-no.tsx'

const NONE =
  'No incident log or first account is attached, and none is said to be held. Return the request and ask for it, or leave it to the registrar.'

/** Which log or first account the decision maker opened. What is attached is found opened or not; of the rest they say it. */
export function LogOpened({ view }: DecisionFormContext) {
  const logs = view.request.submissions
    .flatMap(({ evidence }) => evidence)
    .map((item, n) => ({ item, title: itemTitle(item, n + 1) }))
    .filter(({ item }) => LOG_KINDS.some((kind) => kind === item.kept.fields.kind))
  if (logs.length === 0)
    return (
      <p className="govuk-body" id="logEvidence">
        {NONE}
      </p>
    )
  return (
    <Fieldset legend="The incident log or first account">
      <p className="govuk-body">Incident number: {reportedInWords(view.crime.reported).incident}.</p>
      <Radios
        name="logEvidence"
        label="Which one did you open?"
        small
        options={logs.map(({ item, title }) => ({
          value: item.id,
          label: title,
          hint: item.fileId === null ? 'Held elsewhere' : 'Attached: download it under “Evidence” above',
        }))}
      />
      <YesNo
        name="logOpened"
        label="Have you opened it yourself?"
        hint="Somebody’s summary of a call is not the call."
      />
      <TextInput
        name="logPlace"
        label="Where did you open it?"
        hint="Only if it is held elsewhere. For example: in the command and control system, at my desk."
      />
      <DateInput name="logOpenedOn" label="On which day did you open it?" hint="Only if it is held elsewhere." />
    </Fieldset>
  )
}
