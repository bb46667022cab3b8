import { DateInput } from '#components/form/date-input'
import { Fieldset } from '#components/form/fieldset'
import { Radios } from '#components/form/radios'
import { TextInput } from '#components/form/text-input'
import { evidenceQuestion } from '#lib/cancellations/deciding/judgements'
import { pieceTitle } from '../evidence.tsx'
import type { Drawing } from './drawing.ts'
import { YesNo } from './yes-no.tsx'

/** What the decider makes of each piece of evidence, and of the one that settles it. */
export function EvidenceJudged({ look }: Drawing) {
  const pieces = look.request.submissions.flatMap(({ evidence }) => evidence)
  if (pieces.length === 0) return <p className="govuk-body">There is no evidence to weigh.</p>
  return (
    <>
      {pieces.map((piece, n) => (
        <Fieldset key={piece.id} legend={pieceTitle(piece, n + 1)}>
          <YesNo
            name={evidenceQuestion('additional', piece.id)}
            label="Is it additional?"
            hint="Neither the person who recorded the crime nor the officer in the case had it then."
          />
          <YesNo name={evidenceQuestion('verifiable', piece.id)} label="Can it be checked where it came from?" />
          <YesNo name={evidenceQuestion('sourceReliable', piece.id)} label="Is its source reliable?" />
          <YesNo name={evidenceQuestion('relevant', piece.id)} label="Is it about this crime?" />
          <YesNo name={evidenceQuestion('determinative', piece.id)} label="Does it settle that no crime happened?" />
        </Fieldset>
      ))}
      <Fieldset legend="The evidence that decides it">
        <Radios
          name="decisiveEvidence"
          label="Which piece decides it?"
          small
          options={pieces.map((piece, n) => ({ value: piece.id, label: pieceTitle(piece, n + 1) }))}
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
