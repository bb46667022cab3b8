import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Select } from '#components/form/select'
import { whoCanInform } from '#lib/victims/who-can-inform'
import { requirePermission } from '#lib/people/require-permission'
import { FormFrame } from '../form-frame.tsx'
import { dutyForm } from '../duty-form.ts'

export const metadata: Metadata = { title: 'Give this to somebody else' }

/** Puts a duty to inform into another named person’s hands. */
export default async function Page(page: PageProps<'/victims/[dutyId]/assign'>) {
  const { actor, permit } = await requirePermission('victim.assign', `/victims/${(await page.params).dutyId}/assign`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  const people = (await whoCanInform(permit, view.duty.id)).filter(({ id }) => id !== view.duty.assignedToId)
  return (
    <FormFrame view={view} title="Give this to somebody else" isKept={unsaved !== undefined} here={here}>
      <p className="govuk-body">
        {view.duty.assignedTo} must inform this victim. The day by which they must be informed does not change.
      </p>
      {people.length === 0 ? (
        <p className="govuk-body">There is nobody else in {view.duty.unit} who may inform a victim.</p>
      ) : (
        <Form action={`${here}/assign/save`} formKey={formKey} unsaved={unsaved}>
          <Select
            name="staffId"
            label="Who must inform them?"
            none="Choose a person"
            options={people.map(({ id, name, unit }) => ({
              value: id,
              label: `${id === actor.staffId ? `${name} (you)` : name}${unit === null ? '' : `, ${unit}`}`,
            }))}
          />
          <Button>Give it to them</Button>
        </Form>
      )}
    </FormFrame>
  )
}
