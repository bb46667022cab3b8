import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { SideBySide } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { oneOf } from '#lib/base/form-fields'
import { loadRequest } from '#lib/cancellations/load/load-request'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { availableActions } from '#lib/cancellations/views/available-actions'
import { requirePermission } from '#lib/people/require-permission'
import { backOf } from '../lists-for.ts'
import { CaseBar } from './case-bar.tsx'
import { RowsWithoutCrime } from './rows-without-crime.tsx'
import { Changed } from './changed-answers.tsx'
import { CrimeOfRequest } from './crime-of-request.tsx'
import { Actions } from './actions.tsx'
import { DoneBanner } from './saved-banner.tsx'
import { EarlierRequests } from './earlier-requests.tsx'
import { Evidence } from './evidence.tsx'
import { LatestFindings } from './latest-findings.tsx'
import { SentBack } from './returned-reason.tsx'
import { History } from './history.tsx'
import { NotificationFacts } from './notifications.tsx'
import { WhatWasAsked } from './request-answers.tsx'

export const metadata: Metadata = { title: 'Request' }

/** One request on one page: what was asked, on what, what the rules say, what was decided, whom to tell, what can be done. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]'>) {
  const { requestId } = await params
  const done = oneOf(await searchParams, 'done')
  const { actor, permit } = await requirePermission('crime.see', `/requests/${requestId}`)
  const view = await loadRequest(permit, requestId)
  if (!view) notFound()
  const back = backOf(actor.roles, `/crimes/${view.crime.id}`)
  return (
    <>
      <BackLink href={back.href}>{back.text}</BackLink>
      <CaseBar view={view} />
      <DoneBanner done={done} view={view} />
      <PageTitle>Request to cancel: {categoryInWords(view.request.category)}</PageTitle>
      <RowsWithoutCrime permit={permit} actor={actor} />
      <SentBack view={view} />
      <Actions view={view} possible={availableActions(view, actor)} />
      <NotificationFacts view={view} />
      <SideBySide
        left={
          <>
            <WhatWasAsked view={view} />
            <Changed view={view} />
            <Evidence view={view} />
          </>
        }
        right={<LatestFindings view={view} />}
      />
      <h2 className="govuk-heading-m">What happened, the first thing first</h2>
      <History view={view} />
      <EarlierRequests view={view} />
      <CrimeOfRequest view={view} />
    </>
  )
}
