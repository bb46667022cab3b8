import { Button } from '#components/form/button'
import { Checkboxes } from '#components/form/checkboxes'
import { DateInput } from '#components/form/date-input'
import { Select } from '#components/form/select'
import { TextInput } from '#components/form/text-input'
import { LONGEST_READING_DAYS, READING_ROLE } from '#lib/base/roles'
import { grantingPermission } from '#lib/people/roles/who-grants'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { type Actor, type Role, ROLE_WORDS, ROLES } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { SectionForm } from '../../../section-form.tsx'

interface Grant {
  id: string
  role: Role
  ended: boolean
}

interface Props {
  actor: Actor
  staffId: string
  unsaved: UnsavedForm | undefined
  grants: readonly Grant[]
}

/** What this person may do about somebody’s standing: only the forms whose command is theirs. */
export function RoleForms({ actor, staffId, unsaved, grants }: Props) {
  if (actor.staffId === staffId)
    return <p className="govuk-body">Nobody changes their own roles. Ask another person who may.</p>
  const mine = (role: Role) => roleFor(actor.roles, grantingPermission(role)) !== undefined
  const [given, ending] = [ROLES.filter(mine), grants.filter((grant) => !grant.ended && mine(grant.role))]
  const here = `/admin/people/${staffId}`
  return (
    <>
      {given.length > 0 && <GiveRole here={here} unsaved={unsaved} roles={given} />}
      {ending.length > 0 && <EndRole here={here} unsaved={unsaved} grants={ending} />}
      {roleFor(actor.roles, 'role.grant-decision-maker') && <NoteTraining here={here} unsaved={unsaved} />}
      {roleFor(actor.roles, 'role.grant-registrar') && <NoteRegistration here={here} unsaved={unsaved} />}
    </>
  )
}

const INSPECTOR_HINT = `An inspector always has a last day, at most ${String(LONGEST_READING_DAYS)} days from today`

interface FormProps extends Pick<Props, 'unsaved'> {
  /** The address of the person’s page. */
  here: string
}

function GiveRole({ here, unsaved, roles }: FormProps & { roles: readonly Role[] }) {
  return (
    <SectionForm title="Give a role" action={`${here}/role/save`} field="role" unsaved={unsaved}>
      <Select
        name="role"
        label="Role"
        none="Choose a role"
        options={roles.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
      />
      <DateInput name="fromDay" label="From" />
      <DateInput
        name="toDay"
        label="Until (leave empty if it has no end)"
        hint={roles.includes(READING_ROLE) ? INSPECTOR_HINT : undefined}
      />
      <Button>Give this role</Button>
    </SectionForm>
  )
}

function EndRole({ here, unsaved, grants }: FormProps & { grants: readonly Grant[] }) {
  return (
    <SectionForm title="End a role" action={`${here}/end/save`} field="grantId" unsaved={unsaved}>
      <Select
        name="grantId"
        label="Role to end"
        none="Choose a role"
        options={grants.map((grant) => ({ value: grant.id, label: ROLE_WORDS[grant.role] }))}
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
    </SectionForm>
  )
}

function NoteTraining({ here, unsaved }: FormProps) {
  return (
    <SectionForm
      title="Note training in cancellation"
      action={`${here}/training/save`}
      field="completedOn-day"
      unsaved={unsaved}
    >
      <DateInput name="completedOn" label="Completed on" />
      <Button kind="secondary">Note the training</Button>
    </SectionForm>
  )
}

function NoteRegistration({ here, unsaved }: FormProps) {
  return (
    <SectionForm
      title="Note an entry in the College register"
      action={`${here}/register/save`}
      field="number"
      unsaved={unsaved}
    >
      <TextInput name="number" label="Number of the entry" width={10} />
      <DateInput name="fromDay" label="From" />
      <DateInput name="toDay" label="Until (leave empty if it has no end)" />
      <Button kind="secondary">Note the entry</Button>
    </SectionForm>
  )
}
