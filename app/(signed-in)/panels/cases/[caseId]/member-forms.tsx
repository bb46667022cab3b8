import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { Details } from '#components/page/details'
import { PanelCategory } from '#lib/base/prisma/enums'
import type { CaseDetails } from '#lib/panels/cases/load-case'
import { CATEGORY_WORDS } from '#lib/panels/model'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'

/** The four points of the scale to choose from. */
export const CATEGORY_OPTIONS = Object.values(PanelCategory).map((value) => ({ value, label: CATEGORY_WORDS[value] }))

interface Props {
  details: CaseDetails
  here: string
  unsaved: UnsavedForm | undefined
}

/** For a member: their score, or that they stand down; after the discussion was opened neither. */
export function MemberForms({ details: { scores, steps, meeting }, here, unsaved }: Props) {
  if (meeting.isOver || steps.some(({ kind }) => kind === 'opened')) return null
  const mine = scores.find(({ isMine }) => isMine)
  return (
    <>
      <Details
        summary="I could know somebody in this: stand down"
        open={unsaved !== undefined && 'because' in unsaved.fields}
      >
        <Form action={`${here}/stand-down/save`} {...formWith(unsaved, 'because')}>
          <p className="govuk-body">
            You are not shown this case again, and no score of yours counts. Your reason is kept and shown to nobody.
          </p>
          <TextArea name="because" label="Why do you stand down?" rows={3} atMost={4000} />
          <Button kind="warning">Stand down from this case</Button>
        </Form>
      </Details>
      {mine ? (
        <p className="govuk-body">{`Your score: ${CATEGORY_WORDS[mine.score]}. Nobody else is shown it before the discussion is opened.`}</p>
      ) : (
        <Form action={`${here}/score/save`} {...formWith(unsaved, 'scoring')} hidden={{ scoring: '1' }}>
          <h2 className="govuk-heading-m">Your score</h2>
          <p className="govuk-body">Score this case alone. It cannot be changed afterwards.</p>
          <Radios name="score" label="What do you make of the decision?" options={CATEGORY_OPTIONS} />
          <TextArea
            name="reason"
            label="Why?"
            hint="Use the labels, such as Person A. The other members read this once the discussion is open."
            atMost={4000}
          />
          <Button>Save my score</Button>
        </Form>
      )}
    </>
  )
}
