import type { Metadata } from 'next'
import { Button, ButtonLink } from '#components/form/button'
import { Form } from '#components/form/form'
import { Select } from '#components/form/select'
import { TextInput } from '#components/form/text-input'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { oneOf } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { loadStaff } from '#lib/people/roles/load-staff'
import { type Role, ROLE_WORDS, ROLES } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'

export const metadata: Metadata = { title: 'People' }

export default async function Page({ searchParams }: PageProps<'/admin/people'>) {
  const query = await searchParams
  const { actor, permit } = await requirePermission('people.see', '/admin/people')
  const only = ROLES.find((role) => role === query.role)
  const { staff, next } = await loadStaff(permit, { after: oneOf(query, 'after'), only })
  const form = await unsavedForm(actor.staffId, query.unsaved)
  return (
    <>
      <PageTitle>People and their roles</PageTitle>
      <p className="govuk-body">
        The chief officer appoints the registrar, the deputy and outside auditors, and gives an inspector access for a
        time. The registrar appoints decision makers. The administrator gives every other role.
      </p>
      {roleFor(actor.roles, 'access.read') && (
        <p className="govuk-body">
          <a className="govuk-link" href="/admin/people/inspectors">
            What the inspector looked at
          </a>
        </p>
      )}
      <Form action="/admin/people/find/save" formKey={form?.formKey ?? newId()} unsaved={form}>
        <TextInput name="key" label="Find somebody by staff number" width={10} />
        <Button kind="secondary">Find</Button>
      </Form>
      <RoleFilter only={only} />
      {staff.length === 0 ? <EmptyList words="Nobody holds this role today." /> : <StaffTable staff={staff} />}
      <Pagination
        label="More people"
        next={
          next ? { href: `/admin/people?after=${encodeURIComponent(next)}${only ? `&role=${only}` : ''}` } : undefined
        }
      />
      {roleFor(actor.roles, 'people.add') && <ButtonLink href="/admin/people/add">Add a member of staff</ButtonLink>}
    </>
  )
}

function RoleFilter({ only }: { only: Role | undefined }) {
  return (
    <form method="get" className="app-line-form">
      <Select
        name="role"
        label="Show"
        value={only ?? ''}
        none="Everybody with a role beyond officer"
        options={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
      />
      <Button kind="secondary">Show</Button>
    </form>
  )
}

function StaffTable({ staff }: Pick<Awaited<ReturnType<typeof loadStaff>>, 'staff'>) {
  return (
    <Table
      caption="People"
      isCaptionUnseen
      columns={[{ text: 'Name' }, { text: 'Staff number' }, { text: 'Unit' }, { text: 'Roles today' }]}
      rows={staff.map((member) => ({
        key: member.id,
        cells: [
          <a key="name" className="govuk-link" href={`/admin/people/${member.id}`}>
            {member.name}
          </a>,
          member.key,
          member.unit ?? '',
          member.roles.map((held) => ROLE_WORDS[held]).join(', '),
        ],
      }))}
    />
  )
}
