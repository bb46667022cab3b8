import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CrimeStateTag } from '#components/cancellation/decision-state-tag'
import { ClassificationHistory } from '#components/crime/classification-history'
import { CrimeSummary } from '#components/crime/crime-summary'
import { Timeline } from '#components/crime/timeline'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { IdentityBar } from '#components/page/identity-bar'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { instantInWords } from '#lib/base/day'
import { isReservedToRegisteredRegistrar, titleOf } from '#lib/counting-rules/offences'
import { flagInWords, reporterInWords } from '#lib/crimes/in-words'
import { type CrimeLook, LONGEST_STORY, lookAtCrime } from '#lib/crimes/look'
import { requirePermission } from '#lib/people/require-permission'
import { Merged, MergeReopened } from './merged.tsx'
import { People } from './people.tsx'
import { Requests } from './requests.tsx'
import { Reviewed } from './reviewed.tsx'
import { Here, InTheRms } from './standing.tsx'
import { storyInWords } from './story-in-words.ts'
import { whatMayBeDone } from './what-may-be-done.ts'

export const metadata: Metadata = { title: 'Crime' }

/** One crime: what it is, who is on it, what it was called before, what was asked and done. */
export default async function Page({ params }: PageProps<'/crimes/[crimeId]'>) {
  const { crimeId } = await params
  const { asker, permit } = await requirePermission('crime.look', `/crimes/${crimeId}`)
  const look = await lookAtCrime(permit, crimeId)
  if (!look) notFound()
  const { crime, details, requests, story } = look
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
      <Reviewed details={details} isLive={isLive} here={`/crimes/${crimeId}`} />
      <MergeReopened details={details} here={`/crimes/${crimeId}`} />
      <Deeds look={look} may={whatMayBeDone(look, asker)} />
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
        state={<Here look={look} />}
        rms={<InTheRms look={look} />}
      />
      <Merged details={details} />
      <Requests requests={requests} />
      <People parts={look.parts} isLive={isLive} today={look.today} />
      <ClassificationHistory lines={classes(look)} />
      <h2 className="govuk-heading-m">What happened, the latest first</h2>
      {story.length === LONGEST_STORY && (
        <p className="govuk-body">The last {LONGEST_STORY} things that happened are shown.</p>
      )}
      <Timeline events={storyInWords(story)} />
    </>
  )
}

function Deeds({ look, may }: { look: CrimeLook; may: ReturnType<typeof whatMayBeDone> }) {
  const here = `/crimes/${look.crime.id}`
  return (
    <>
      {(may.mayAsk || may.mayPutBack || may.mayAccept) && (
        <ButtonGroup>
          {may.mayAsk && <ButtonLink href={`${here}/ask`}>Ask to cancel this crime</ButtonLink>}
          {may.mayPutBack && (
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

function classes({ classifications }: CrimeLook) {
  // Rape and homicide stay the registrar's to cancel, whatever the crime was called later.
  const highest = classifications.find(({ code, countClass }) => isReservedToRegisteredRegistrar(code, countClass))
  return classifications.map(({ id, fromAt, code, countClass, by }, nth) => ({
    id,
    from: instantInWords(fromAt),
    offence: titleOf(code, countClass),
    code: `${code}, ${countClass}`,
    by: by ?? (nth === classifications.length - 1 ? 'First recorded so' : 'Not known'),
    isHighest: id === highest?.id,
  }))
}
