import { Button } from '#components/form/button'
import { Checkboxes } from '#components/form/checkboxes'
import { DateInput } from '#components/form/date-input'
import { Form } from '#components/form/form'
import { Select } from '#components/form/select'
import { TextInput } from '#components/form/text-input'
import { newId } from '#lib/base/ids'
import { grantingPermission } from '#lib/people/roles/who-grants'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { type Actor, type Role, ROLE_WORDS, ROLES } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'

interface Props {
  actor: Actor
  staffId: string
  unsaved: UnsavedForm | undefined
  grants: readonly { id: string; role: Role; ended: boolean }[]
}

/** What this person may do about somebody’s standing: only the forms whose command is theirs. */
export function RoleForms({ actor, staffId, unsaved, grants }: Props) {
  if (actor.staffId === staffId)
    return <p className="govuk-body">Nobody changes their own roles. Ask another person who may.</p>
  const mine = (role: Role) => roleFor(actor.roles, grantingPermission(role)) !== undefined
  const [given, ending] = [ROLES.filter(mine), grants.filter((grant) => !grant.ended && mine(grant.role))]
  const here = `/admin/people/${staffId}`
  // An unsaved form is drawn again in its own place: its route is known by the fields it has.
  const keptFor = (field: string) => (unsaved && field in unsaved.fields ? unsaved : undefined)
  const keyFor = (field: string) => keptFor(field)?.formKey ?? newId()
  return (
    <>
      {given.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Give a role</h2>
          <Form action={`${here}/role/save`} formKey={keyFor('role')} unsaved={keptFor('role')}>
            <Select
              name="role"
              label="Role"
              none="Choose a role"
              options={given.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
            />
            <DateInput name="fromDay" label="From" />
            <DateInput name="toDay" label="Until (leave empty if it has no end)" />
            <Button>Give this role</Button>
          </Form>
        </section>
      )}
      {ending.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">End a role</h2>
          <Form action={`${here}/end/save`} formKey={keyFor('grantId')} unsaved={keptFor('grantId')}>
            <Select
              name="grantId"
              label="Role to end"
              none="Choose a role"
              options={ending.map((grant) => ({ value: grant.id, label: ROLE_WORDS[grant.role] }))}
            />
            <DateInput name="toDay" label="Last day" />
            <Checkboxes
              name="mistake"
              label="Or was it given by mistake?"
              options={[
                {
                  value: 'yes',
                  label: 'Yes, take it back at once',
                  hint: 'Only from a role that begins today or later, and while nothing was done by it',
                },
              ]}
              small
            />
            <Button kind="warning">End this role</Button>
          </Form>
        </section>
      )}
      {roleFor(actor.roles, 'role.grant-decision-maker') && (
        <section>
          <h2 className="govuk-heading-m">Note training in cancellation</h2>
          <Form
            action={`${here}/training/save`}
            formKey={keyFor('completedOn-day')}
            unsaved={keptFor('completedOn-day')}
          >
            <DateInput name="completedOn" label="Completed on" />
            <Button kind="secondary">Note the training</Button>
          </Form>
        </section>
      )}
      {roleFor(actor.roles, 'role.grant-registrar') && (
        <section>
          <h2 className="govuk-heading-m">Note an entry in the College register</h2>
          <Form action={`${here}/register/save`} formKey={keyFor('number')} unsaved={keptFor('number')}>
            <TextInput name="number" label="Number of the entry" width={10} />
            <DateInput name="fromDay" label="From" />
            <DateInput name="toDay" label="Until (leave empty if it has no end)" />
            <Button kind="secondary">Note the entry</Button>
          </Form>
        </section>
      )}
    </>
  )
}
