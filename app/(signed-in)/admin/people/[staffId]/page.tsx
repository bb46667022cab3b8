import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { Table } from '#components/table/table'
import { dayIn, inWords } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import { READING_ROLE } from '#lib/base/roles'
import { today } from '#lib/people/today'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { loadMember } from '#lib/people/roles/load-staff'
import { ROLE_WORDS } from '#lib/people/model'
import { RoleForms } from './role-forms.tsx'

export const metadata: Metadata = { title: 'Somebody’s roles' }

export default async function Page({ params, searchParams }: PageProps<'/admin/people/[staffId]'>) {
  const { staffId } = await params
  const { actor, permit } = await requirePermission('people.see', `/admin/people/${staffId}`)
  const member = isId(staffId) ? await loadMember(permit, staffId) : undefined
  if (!member) notFound()
  const day = await today(permit)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  return (
    <>
      <BackLink href="/admin/people">People</BackLink>
      <PageTitle caption={member.key}>{member.name}</PageTitle>
      <MemberSummary member={member} />
      <Table
        caption="Roles"
        columns={[{ text: 'Role' }, { text: 'When' }]}
        rows={member.grants.map((grant) => ({
          key: grant.id,
          cells: [ROLE_WORDS[grant.role], during(grant.fromDay, grant.toDay)],
        }))}
      />
      <RoleForms
        actor={actor}
        staffId={staffId}
        unsaved={unsaved}
        grants={member.grants.map((grant) => ({
          id: grant.id,
          role: grant.role,
          ended: grant.toDay !== null && (grant.role !== READING_ROLE || dayIn(grant.toDay) < day),
        }))}
      />
    </>
  )
}

type Member = NonNullable<Awaited<ReturnType<typeof loadMember>>>

/** The unit, the training in cancellation and the entries in the College register. */
function MemberSummary({ member }: { member: Member }) {
  return (
    <SummaryList
      rows={[
        { key: 'Unit', value: member.unit?.name ?? 'None' },
        {
          key: 'Trained in cancellation',
          value: member.trainings.map((training) => dayWords(training.completedOn)).join(', ') || 'Not noted',
        },
        {
          key: 'College register',
          value:
            member.registrations
              .map((registration) => `${registration.number}, ${during(registration.fromDay, registration.toDay)}`)
              .join('; ') || 'No entry',
        },
      ]}
    />
  )
}

const dayWords = (date: Date): string => inWords(dayIn(date))

const during = (from: Date, to: Date | null): string =>
  to !== null && to < from
    ? `given from ${dayWords(from)}, and taken back`
    : `from ${dayWords(from)}${to ? ` until ${dayWords(to)}` : ''}`
