import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { type Day, dayOf, inWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { lateChangesInWords } from '#lib/crimes/in-words'
import { loadLateChanges, type LateChangesView } from '#lib/imports/late/load-late-changes'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CrimeBar } from '../../crime-bar.tsx'
import { AnswerForm } from './answer-form.tsx'

export const metadata: Metadata = { title: 'Changed after cancelling' }

/** A cancelled crime of which something changed since: the registrar reinstates it, or decides that the cancellation stands. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/changed'>) {
  const { crimeId } = await params
  const here = `/crimes/${crimeId}/changed`
  const { actor, permit } = await requirePermission('late-change.answer', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadLateChanges(permit, crimeId)
  if (!view) notFound()
  const isWaiting = view.waiting.length > 0
  return (
    <>
      <BackLink href={`/crimes/${crimeId}`}>The crime</BackLink>
      <CrimeBar crime={view.crime} />
      <Measure>
        <PageTitle>Does the cancellation stand?</PageTitle>
        {!isWaiting && <p className="govuk-body">No change of this crime is waiting for a decision.</p>}
        {isWaiting && (
          <>
            <WhatChanged waiting={view.waiting} />
            <ButtonLink href={`/crimes/${crimeId}/reinstate`} kind="secondary">
              Reinstate the crime
            </ButtonLink>
          </>
        )}
        {(isWaiting || unsaved) && (
          <AnswerForm action={`${here}/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
        )}
      </Measure>
    </>
  )
}

/** What changed after the crime was cancelled, what follows from it, and by when the registrar decides. */
function WhatChanged({ waiting }: Pick<LateChangesView, 'waiting'>) {
  const [first] = waiting
  if (!first) return null
  const isNewVictim = waiting.some(({ changes }) => changes.includes('victims'))
  const isOtherAge = waiting.some(({ changes }) => changes.includes('age of a victim'))
  const isWithoutAuthority = waiting.some(({ isWithoutAuthority }) => isWithoutAuthority)
  return (
    <>
      <SummaryList
        rows={[
          {
            key: 'What changed',
            value: sentence(lateChangesInWords([...new Set(waiting.flatMap(({ changes }) => changes))])),
          },
          { key: 'Found', value: inWords(dayOf(first.foundAt)) },
          { key: 'Decide by', value: inWords(first.dueOn as Day) },
        ]}
      />
      {isWithoutAuthority && (
        <p className="govuk-body">
          This crime is rape or homicide now, and nobody with authority over rape or homicide has cancelled it. Only a
          registrar on the College register can decide that the cancellation stands.
        </p>
      )}
      {isNewVictim && (
        <p className="govuk-body">
          Any victim who joined the crime since was not informed before the cancellation took effect. If it stands, each
          of them must be informed: the duty to inform opens when you save.
        </p>
      )}
      {isOtherAge && (
        <p className="govuk-body">
          A victim may have been informed as an adult who is a child, or the other way round. Look at who was informed,
          and how: a child has rights that an adult has not.
        </p>
      )}
      <p className="govuk-body">If the cancellation does not stand, reinstate the crime.</p>
    </>
  )
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
