import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CrimeStateTag } from '#components/cancellation/decision-state-tag'
import { ClassificationHistory } from '#components/crime/classification-history'
import { CrimeSummary } from '#components/crime/crime-summary'
import { Timeline } from '#components/crime/timeline'
import { WhatWasReported } from '#components/crime/what-was-reported'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { IdentityBar } from '#components/page/identity-bar'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { instantInWords } from '#lib/base/day'
import { isReservedToRegisteredRegistrar, titleOf } from '#lib/counting-rules/offences'
import { flagInWords, reportedInWords, reporterInWords, whyReclassified } from '#lib/crimes/in-words'
import { type CrimeView, LONGEST_HISTORY, loadCrime } from '#lib/crimes/load-crime'
import type { Actor } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { Merged, MergeReopened } from './merges.tsx'
import { LateChanges } from './late-changes.tsx'
import { MissingRows } from './missing-rows.tsx'
import { People } from './people.tsx'
import { Requests } from './requests.tsx'
import { Reviewed } from './reviews.tsx'
import { CrimeStatus, InTheRms } from './status.tsx'
import { historyInWords } from './history-in-words.ts'
import { availableActions } from './available-actions.ts'

export const metadata: Metadata = { title: 'Crime' }

/** One crime: what it is, who is on it, what it was called before, what was asked and done. */
export default async function Page({ params }: PageProps<'/crimes/[crimeId]'>) {
  const { crimeId } = await params
  const { actor, permit } = await requirePermission('crime.see', `/crimes/${crimeId}`)
  const view = await loadCrime(permit, crimeId)
  if (!view) notFound()
  const { crime, details, requests, history } = view
  const isLive = crime.cancelledById === null
  const offence = titleOf(crime.code, crime.countClass)
  return (
    <>
      <BackLink href="/crimes">All crimes</BackLink>
      <IdentityBar
        reference={crime.reference}
        offence={isLive ? offence : `Was recorded as: ${offence}`}
        unit={details.unit}
        state={<CrimeStateTag isLive={isLive} />}
      />
      <PageTitle>{isLive ? 'This crime is live' : 'This crime is cancelled'}</PageTitle>
      {!isLive && <InsetText>It is not counted, and it says nothing against anybody named on this page.</InsetText>}
      <Unsettled view={view} roles={actor.roles} />
      <Reviewed details={details} isLive={isLive} here={`/crimes/${crimeId}`} />
      <MergeReopened details={details} here={`/crimes/${crimeId}`} />
      <Actions view={view} may={availableActions(view, actor)} />
      <Summary view={view} offence={offence} />
      <h2 className="govuk-heading-m">What was reported</h2>
      <WhatWasReported {...reportedInWords(view.reported)} />
      <Merged details={details} />
      <Requests requests={requests} />
      <People involvements={view.involvements} isLive={isLive} today={view.today} />
      <ClassificationHistory lines={classes(view)} />
      <History history={history} />
    </>
  )
}

/** What did not arrive of the crime, and what changed after it was cancelled. */
function Unsettled({ view: { crime, details }, roles }: { view: CrimeView; roles: Actor['roles'] }) {
  return (
    <>
      <MissingRows
        details={details}
        crimeId={crime.id}
        mayEnter={roleFor(roles, 'row.enter') !== undefined}
        mayJudge={roleFor(roles, 'reference.judge') !== undefined}
      />
      <LateChanges
        details={details}
        crimeId={crime.id}
        mayAnswer={roleFor(roles, 'late-change.answer') !== undefined}
      />
    </>
  )
}

function Actions({ view, may }: { view: CrimeView; may: ReturnType<typeof availableActions> }) {
  const here = `/crimes/${view.crime.id}`
  return (
    <>
      {(may.mayAsk || may.mayReinstate || may.mayAccept) && (
        <ButtonGroup>
          {may.mayAsk && <ButtonLink href={`${here}/request`}>Ask to cancel this crime</ButtonLink>}
          {may.mayReinstate && (
            <ButtonLink href={`${here}/reinstate`} kind="secondary">
              Put back
            </ButtonLink>
          )}
          {may.mayAccept && <ButtonLink href={`${here}/reinstate`}>Accept the investigation</ButtonLink>}
        </ButtonGroup>
      )}
      {may.whyNotAsk !== undefined && (
        <p className="govuk-body">You cannot ask to cancel this crime. {may.whyNotAsk}</p>
      )}
    </>
  )
}

function Summary({ view, offence }: { view: CrimeView; offence: string }) {
  const { crime, details } = view
  return (
    <CrimeSummary
      reference={crime.reference}
      offence={offence}
      code={`${crime.code}, ${crime.countClass}`}
      reported={instantInWords(new Date(crime.reportedAt))}
      recorded={instantInWords(new Date(crime.recordedAt))}
      reporter={reporterInWords(crime.reporter)}
      area={details.area}
      unit={details.unit}
      flags={crime.flags.map(flagInWords)}
      state={<CrimeStatus view={view} />}
      rms={<InTheRms view={view} />}
    />
  )
}

function History({ history }: Pick<CrimeView, 'history'>) {
  return (
    <>
      <h2 className="govuk-heading-m">What happened, the latest first</h2>
      {history.length === LONGEST_HISTORY && (
        <p className="govuk-body">The last {LONGEST_HISTORY} things that happened are shown.</p>
      )}
      <Timeline events={historyInWords(history)} />
    </>
  )
}

function classes({ classifications }: CrimeView) {
  // Rape and homicide stay the registrar's to cancel, whatever the crime was called later.
  const highest = classifications.find(({ code, countClass }) => isReservedToRegisteredRegistrar(code, countClass))
  return classifications.map(({ id, fromAt, code, countClass, by, because, justification }, nth) => ({
    id,
    from: instantInWords(fromAt),
    offence: titleOf(code, countClass),
    code: `${code}, ${countClass}`,
    by: by ?? (nth === classifications.length - 1 ? 'First recorded so' : 'Not known'),
    why: nth === classifications.length - 1 ? '' : whyReclassified(because, justification),
    isHighest: id === highest?.id,
  }))
}
