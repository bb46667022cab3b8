import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { dayOf, inWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { listLooks, recentInspectors } from '#lib/people/looks/list-looks'
import type { InspectorAccess } from '#lib/people/looks/model'
import { requirePermission } from '#lib/people/require-permission'
import { LookTable } from './look-table.tsx'

export const metadata: Metadata = { title: 'What the inspector looked at' }

/** Every page and file that an inspector opened, by day, for those who answer for the records. */
export default async function Page({ searchParams }: PageProps<'/admin/people/inspectors'>) {
  const { permit } = await requirePermission('access.read', '/admin/people/inspectors')
  const before = oneOf(await searchParams, 'before')
  const { looks, next } = await listLooks(permit, /^\d{1,18}$/.test(before) ? before : undefined)
  const days = [...Map.groupBy(looks, ({ at }) => dayOf(at))]
  return (
    <>
      <BackLink href="/admin/people">People</BackLink>
      <PageTitle>What the inspector looked at</PageTitle>
      <p className="govuk-body">
        An inspector of HMICFRS reads whole records and changes nothing. Each page and file is recorded before it is
        shown, whatever the inspector then did with it.
      </p>
      <Inspectors inspectors={await recentInspectors(permit)} />
      {days.length === 0 && <EmptyList words="No inspector has looked at anything." />}
      {days.map(([day, of]) => (
        <LookTable key={day} caption={inWords(day)} looks={of} />
      ))}
      <Pagination
        label="More days"
        next={next === undefined ? undefined : { href: `/admin/people/inspectors?before=${next}`, label: 'earlier' }}
      />
    </>
  )
}

const Inspectors = ({ inspectors }: { inspectors: readonly InspectorAccess[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {inspectors.map(({ staffId, name, fromDay, toDay, grantedBy, endedBy }) => (
      <li key={`${staffId} ${fromDay} ${toDay}`}>
        {`${name}: access from ${inWords(fromDay)} until ${inWords(toDay)}, given by ${grantedBy ?? 'nobody known'}${
          endedBy === null ? '' : `, ended early by ${endedBy}`
        }`}
      </li>
    ))}
  </ul>
)
