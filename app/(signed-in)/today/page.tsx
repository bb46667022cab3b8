import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { myDrafts } from '#lib/cancellations/draft/draft'
import { incompleteFigures } from '#lib/imports/refused/list-missing'
import { differenceFigures } from '#lib/imports/rms/differences'
import { inAll } from '#lib/imports/rms/total'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import type { Actor } from '#lib/people/model'
import { permit, roleFor } from '#lib/people/permissions'
import { whatWaits } from '#lib/people/waits/what-waits'
import { READING_ROLE } from '#lib/base/roles'
import { ownInspection } from '#lib/people/looks/list-looks'
import { FindForm } from '../crimes/find-form.tsx'
import { Drafts } from './drafts-list.tsx'
import { InspectorToday } from './inspector.tsx'
import { InspectorsLine } from './inspectors-line.tsx'
import { RmsLine } from './rms-line.tsx'
import { RowsWithoutCrime } from './rows-without-crime.tsx'
import { Waiting } from './waiting-list.tsx'

export const metadata: Metadata = { title: 'Today' }

/** What waits for this person. */
export default async function Page() {
  const { actor, permit: allowed } = await requirePermission('start.see', '/today')
  const { today, waits } = await whatWaits(allowed, actor)
  const may = (permission: 'people.see' | 'report.follow' | 'report.read' | 'crime.find') =>
    roleFor(actor.roles, permission) !== undefined
  const isInspector = actor.roles.includes(READING_ROLE)
  const differing = await differencesOf(actor)
  return (
    <>
      <PageTitle>Today</PageTitle>
      {isInspector && <InspectorToday access={await ownInspection(allowed)} />}
      <InspectorsLine actor={actor} />
      {differing !== undefined && <RmsLine figures={differing} />}
      <RowsWithoutCrime count={await rowsWithoutCrime(actor)} />
      <Drafts drafts={await draftsOf(actor)} />
      <Waiting waits={waits} roles={actor.roles} today={today} />
      {waits.length === 0 && !isInspector && (
        <ul className="govuk-list">
          {may('people.see') && <Way href="/admin/people" text="People, their roles and their training" />}
          {may('report.follow') && <Way href="/compliance" text="The compliance report" />}
          {may('report.read') && <Way href="/publications" text="Published reports" />}
          <Way href="/rules" text="The rules that are held, and what they ask" />
        </ul>
      )}
      {may('crime.find') && (
        <>
          <h2 className="govuk-heading-m">Find a crime</h2>
          <FindForm />
        </>
      )}
    </>
  )
}

const Way = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a className="govuk-link" href={href}>
      {text}
    </a>
  </li>
)

/** How much differs from the RMS, for those who bring the two in line; undefined for everybody else. */
async function differencesOf(actor: Actor) {
  const seeing = permit(actor, 'rms.see')
  if (!seeing.ok || roleFor(actor.roles, 'extract.import') === undefined) return undefined
  return inAll((await differenceFigures(seeing.value)).figures)
}

/** How many rows of extracts name no crime, for those who find out whose they are; 0 for everybody else. */
async function rowsWithoutCrime(actor: Actor): Promise<number> {
  const seeing = permit(actor, 'rms.see')
  if (!seeing.ok || roleFor(actor.roles, 'row.enter') === undefined) return 0
  return (await incompleteFigures(seeing.value)).unnamed
}

/** The drafts of somebody who may ask, their look at those crimes noted before they are shown. */
async function draftsOf(actor: Actor) {
  const asking = permit(actor, 'request.submit')
  if (!asking.ok) return []
  const drafts = await myDrafts(asking.value)
  if (drafts.length === 0) return []
  await recordAccess(asking.value, { subjects: drafts.map(({ crimeId }) => crimeId) })
  return drafts
}
