import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { Measure } from '#components/page/columns'
import { Details } from '#components/page/details'
import type { MeetingDetails } from '#lib/panels/meetings/load-meeting'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'

interface Props {
  details: MeetingDetails
  here: string
  unsaved: UnsavedForm | undefined
}

/** Who did not come: nobody waits for their scores then. */
export function AbsentForm({ details: { members }, here, unsaved }: Props) {
  const options = members.filter(({ isAbsent }) => !isAbsent).map(({ id, name }) => ({ value: id, label: name }))
  if (options.length === 0) return null
  return (
    <Measure>
      <Details summary="Note that a member did not come">
        <Form action={`${here}/absent/save`} {...formWith(unsaved, 'absent')} hidden={{ absent: '1' }}>
          <Radios name="memberId" label="Who did not come?" options={options} />
          <Button kind="secondary">Note as absent</Button>
        </Form>
      </Details>
    </Measure>
  )
}
