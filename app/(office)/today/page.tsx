import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { myDrafts } from '#lib/cancellations/asking/draft'
import { differenceFigures } from '#lib/imports/rms/differences'
import { inAll } from '#lib/imports/rms/in-all'
import { noteLook } from '#lib/people/access'
import { requirePermission } from '#lib/people/require-permission'
import type { Asker } from '#lib/people/model'
import { permit, roleFor } from '#lib/people/powers'
import { whatWaits } from '#lib/people/waits/what-waits'
import { FindForm } from '../crimes/find-form.tsx'
import { Drafts } from './drafts.tsx'
import { RmsLine } from './rms-line.tsx'
import { Waiting } from './waiting.tsx'

export const metadata: Metadata = { title: 'Today' }

/** What waits for this person. */
export default async function Page() {
  const { asker, permit: allowed } = await requirePermission('start.see', '/today')
  const { today, waits } = await whatWaits(allowed, asker)
  const may = (power: 'people.see' | 'report.read' | 'crime.find') => roleFor(asker.roles, power) !== undefined
  const differing = await differencesOf(asker)
  return (
    <>
      <PageTitle>Today</PageTitle>
      {differing !== undefined && <RmsLine figures={differing} />}
      <Drafts drafts={await draftsOf(asker)} />
      <Waiting waits={waits} roles={asker.roles} today={today} />
      {waits.length === 0 && (
        <ul className="govuk-list">
          {may('people.see') && <Way href="/admin/people" text="People, their roles and their training" />}
          {may('report.read') && <Way href="/compliance" text="The compliance report" />}
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
async function differencesOf(asker: Asker) {
  const seeing = permit(asker, 'rms.see')
  if (!seeing.ok || roleFor(asker.roles, 'extract.import') === undefined) return undefined
  return inAll((await differenceFigures(seeing.value)).figures)
}

/** The drafts of somebody who may ask, their look at those crimes noted before they are shown. */
async function draftsOf(asker: Asker) {
  const asking = permit(asker, 'request.ask')
  if (!asking.ok) return []
  const drafts = await myDrafts(asking.value)
  if (drafts.length > 0) await noteLook(asking.value, { subjects: drafts.map(({ crimeId }) => crimeId) })
  return drafts
}
