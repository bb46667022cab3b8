import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { SideBySide } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { oneOf } from '#lib/base/form-fields'
import { lookAtRequest } from '#lib/cancellations/look'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { whatMayBeDone } from '#lib/cancellations/views/what-may-be-done'
import { requirePermission } from '#lib/people/require-permission'
import { CaseBar } from './case-bar.tsx'
import { Changed } from './changed.tsx'
import { CrimeOfRequest } from './crime-of-request.tsx'
import { Deeds } from './deeds.tsx'
import { DoneBanner } from './done-banner.tsx'
import { Earlier } from './earlier.tsx'
import { Evidence } from './evidence.tsx'
import { LatestFindings } from './latest-findings.tsx'
import { SentBack } from './sent-back.tsx'
import { Story } from './story.tsx'
import { Tellings } from './tellings.tsx'
import { WhatWasAsked } from './what-was-asked.tsx'

export const metadata: Metadata = { title: 'Request' }

/** One request on one page: what was asked, on what, what the rules say, what was decided, whom to tell, what can be done. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]'>) {
  const { requestId } = await params
  const done = oneOf(await searchParams, 'done')
  const { asker, permit } = await requirePermission('crime.look', `/requests/${requestId}`)
  const look = await lookAtRequest(permit, requestId)
  if (!look) notFound()
  return (
    <>
      <BackLink href="/requests">All requests</BackLink>
      <CaseBar look={look} />
      <DoneBanner done={done} look={look} />
      <PageTitle>Request to cancel: {categoryInWords(look.request.category)}</PageTitle>
      <SentBack look={look} />
      <Deeds look={look} possible={whatMayBeDone(look, asker)} />
      <Tellings look={look} />
      <SideBySide
        left={
          <>
            <WhatWasAsked look={look} />
            <Changed look={look} />
            <Evidence look={look} />
          </>
        }
        right={<LatestFindings look={look} />}
      />
      <h2 className="govuk-heading-m">What happened, the first thing first</h2>
      <Story look={look} />
      <Earlier look={look} />
      <CrimeOfRequest look={look} />
    </>
  )
}
