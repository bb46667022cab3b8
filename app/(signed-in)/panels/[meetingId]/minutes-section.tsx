import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { Measure } from '#components/page/columns'
import { dayOf, inWords } from '#lib/base/day'
import type { MeetingDetails } from '#lib/panels/meetings/load-meeting'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'
import { Words } from '../../requests/[requestId]/quoted-text.tsx'

interface Props {
  details: MeetingDetails
  here: string
  unsaved: UnsavedForm | undefined
  mayWrite: boolean
  mayClose: boolean
}

/** The minutes as far as they are shown, and the form of a new version while the meeting is open. */
export function Minutes({ details: { minutes, meeting, isItsDay }, here, unsaved, mayWrite, mayClose }: Props) {
  const writes = mayWrite && isItsDay && !meeting.isOver
  if (!minutes && !writes) return null
  return (
    <section aria-labelledby="minutes-heading">
      <h2 className="govuk-heading-m" id="minutes-heading">
        Minutes
      </h2>
      <Measure>
        {minutes && (
          <p className="govuk-body">
            <Words>{minutes.text}</Words>
          </p>
        )}
        {minutes && (
          <p className="govuk-body-s">{`Version ${String(minutes.version)}, by ${minutes.by}, ${inWords(dayOf(minutes.at))}${minutes.isFinal ? '. The meeting is closed' : ''}`}</p>
        )}
        {writes && <MinutesForm text={minutes?.text ?? ''} here={here} unsaved={unsaved} mayClose={mayClose} />}
      </Measure>
    </section>
  )
}

const MinutesForm = ({
  text,
  here,
  unsaved,
  mayClose,
}: Pick<Props, 'here' | 'unsaved' | 'mayClose'> & { text: string }) => (
  <Form action={`${here}/minutes/save`} {...formWith(unsaved, 'minutes')}>
    <TextArea
      name="minutes"
      label="What is to be minuted?"
      hint="Use the labels of the packs, such as Person A. Name nobody, and no place or day."
      value={text}
      rows={8}
      atMost={10_000}
    />
    <Radios
      name="isFinal"
      label="Are these the final minutes?"
      value="no"
      options={[
        { value: 'no', label: 'No' },
        ...(mayClose ? [{ value: 'yes', label: 'Yes: close the meeting. Every case has to be concluded' }] : []),
      ]}
    />
    <Button>Save the minutes</Button>
  </Form>
)
