import type { Metadata } from 'next'
import { ButtonLink } from '#components/form/button'
import { LinkList } from '#components/page/link-list'
import { PageTitle } from '#components/page/page-title'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { loadDashboard } from '#lib/indicators/dashboard/load-dashboard'
import { requirePermission } from '#lib/people/require-permission'
import { countInWords } from '#lib/statistics/model'
import { AtAGlance } from './at-a-glance.tsx'
import { BesideInspectors } from './beside-inspectors.tsx'
import { differencesOf } from './differences-of.ts'
import { ByMonth } from './by-month.tsx'
import { OverdueActions } from './overdue-actions.tsx'
import { WrongDecisions } from './wrong-decisions.tsx'
import { UninformedVictims } from './uninformed-victims.tsx'

export const metadata: Metadata = { title: 'Dashboard' }

/** What matters about cancelled crimes at a glance, for those who answer for all of them. */
export default async function Page({ searchParams }: PageProps<'/dashboard'>) {
  const { actor, permit: allowed } = await requirePermission('dashboard.see', '/dashboard')
  const dashboard = await loadDashboard(allowed)
  const { countedAt, ledgerEntries } = dashboard
  return (
    <>
      <PageTitle>Dashboard</PageTitle>
      <p className="govuk-body">
        Figures at {instantInWords(countedAt)} (audit log entry {countInWords(ledgerEntries)}). Every case was counted,
        so there is no interval except where a sample was drawn.
      </p>
      <LinkList links={PARTS} label="On this page" isWithin />
      <p className="app-no-print">
        <ButtonLink kind="secondary" href="/dashboard/board.pdf">
          Download two pages for the board, with their numbers (PDF)
        </ButtonLink>
      </p>
      <AtAGlance dashboard={dashboard} differences={await differencesOf(actor)} roles={actor.roles} />
      <UninformedVictims dashboard={dashboard} roles={actor.roles} />
      <WrongDecisions dashboard={dashboard} />
      <OverdueActions actor={actor} />
      <BesideInspectors actor={actor} chosen={oneOf(await searchParams, 'forces')} />
      <ByMonth dashboard={dashboard} />
    </>
  )
}

const PARTS = [
  { href: '#glance', text: 'At a glance' },
  { href: '#uninformed', text: 'Victims not informed' },
  { href: '#wrong', text: 'Decisions found wrong' },
  { href: '#actions', text: 'Actions overdue' },
  { href: '#inspectors', text: 'What inspectors found' },
  { href: '#months', text: 'By month' },
]
