import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Checkboxes } from '#components/form/checkboxes'
import { DateInput } from '#components/form/date-input'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextInput } from '#components/form/text-input'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { newId } from '#lib/base/ids'
import { listPanelMembers } from '#lib/panels/meetings/list-meetings'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'

export const metadata: Metadata = { title: 'Arrange a panel meeting' }

/** A meeting of the panel is arranged here. */
export default async function Page({ searchParams }: PageProps<'/panels/arrange'>) {
  const { actor, permit } = await requirePermission('panel.arrange', '/panels/arrange')
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  await recordAccess(permit)
  const members = await listPanelMembers(permit)
  const options = members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <BackLink href="/panels">Scrutiny panel</BackLink>
      <PageTitle>Arrange a panel meeting</PageTitle>
      {options.length === 0 ? (
        <EmptyList words="Nobody is a member of the panel. An administrator gives that role, to people who have no other." />
      ) : (
        <Measure>
          <Form action="/panels/arrange/save" formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
            <DateInput name="heldOn" label="When is the meeting?" hint="Today or later" />
            <TextInput name="theme" label="What is it about?" hint="Such as: rape cancelled under C2" />
            <Checkboxes
              name="members"
              label="Who is invited?"
              hint="Members of the panel who have no other role"
              options={options}
            />
            <Radios name="chair" label="Who is in the chair?" options={options} />
            <Button>Arrange the meeting</Button>
          </Form>
        </Measure>
      )}
    </>
  )
}
