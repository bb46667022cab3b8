import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Select } from '#components/form/select'
import { TextInput } from '#components/form/text-input'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { unitsToChoose } from '#lib/people/standing/look'
import { permit as ask } from '#lib/people/powers'
import { notFound } from 'next/navigation'

export const metadata: Metadata = { title: 'Add a member of staff' }

export default async function Page({ searchParams }: PageProps<'/admin/people/add'>) {
  const { asker } = await requirePermission('people.add', '/admin/people/add')
  const see = ask(asker, 'people.see')
  if (!see.ok) notFound()
  const kept = await keptForm(asker.staffId, (await searchParams).kept)
  const units = await unitsToChoose(see.value)
  return (
    <>
      <BackLink href="/admin/people">People</BackLink>
      <PageTitle>Add a member of staff</PageTitle>
      <Form action="/admin/people/add/save" formKey={kept?.formKey ?? newId()} kept={kept}>
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
