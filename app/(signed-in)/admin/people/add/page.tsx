import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Select } from '#components/form/select'
import { TextInput } from '#components/form/text-input'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { unitsToChoose } from '#lib/people/roles/load-staff'
import { permit as ask } from '#lib/people/permissions'
import { notFound } from 'next/navigation'

export const metadata: Metadata = { title: 'Add a member of staff' }

export default async function Page({ searchParams }: PageProps<'/admin/people/add'>) {
  const { actor } = await requirePermission('people.add', '/admin/people/add')
  const see = ask(actor, 'people.see')
  if (!see.ok) notFound()
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const units = await unitsToChoose(see.value)
  return (
    <>
      <BackLink href="/admin/people">People</BackLink>
      <PageTitle>Add a member of staff</PageTitle>
      <Form action="/admin/people/add/save" formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
        <TextInput name="key" label="Staff number" hint="The number the RMS knows them by" width={10} />
        <TextInput name="name" label="Name" />
        <Select
          name="unitId"
          label="Unit"
          none="No unit"
          options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
        <Button>Add</Button>
      </Form>
    </>
  )
}
