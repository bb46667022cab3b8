import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { type DrawnCase, loadDrawnCase } from '#lib/audits/drawn/load-drawn-case'
import { FINDING_WORDS } from '#lib/audits/reviews/model'
import { dayOf, instantInWords, inWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { titleOf } from '#lib/counting-rules/offences'
import { whyReclassified } from '#lib/crimes/in-words'
import { ANSWER_WORDS, changeInWords } from '#lib/imports/changes/in-words'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { AsItIsNow } from '../../as-it-is-now.tsx'
import { CaseAsItWas } from '../../case-as-it-was.tsx'
import { ReviewForm } from '../../review-form.tsx'

export const metadata: Metadata = { title: 'Read a drawn case' }

/** One case that a seed drew, read without knowing who decided it or what another reader found. */
export default async function Page({ params, searchParams }: PageProps<'/audits/drawn/[itemId]'>) {
  const { itemId } = await params
  const here = `/audits/drawn/${itemId}`
  const { actor, permit } = await requirePermission('reading.give', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const read = await loadDrawnCase(permit, itemId)
  if (!read) notFound()
  const { decided, draft, crime } = read
  return (
    <>
      <BackLink href="/audits">Cases for you to read</BackLink>
      <PageTitle
        caption={`Audit ${String(read.auditNumber)}. ${read.reference}. ${titleOf(read.code, read.countClass)}`}
      >
        {headingOf(read)}
      </PageTitle>
      <EarlierReadings read={read} />
      {decided ? <CaseAsItWas {...decided} /> : <WhatTheRmsHas read={read} />}
      {crime && <AsItIsNow crime={crime} asOf={read.isToSettle ? undefined : read.frozenAt} />}
      <ReviewForm
        action={`${here}/save`}
        draftAction={`${here}/draft/save`}
        formKey={unsaved?.formKey ?? newId()}
        unsaved={unsaved ?? (draft && { fields: draft })}
        isFinalChoice={read.isFinalChoice}
      />
    </>
  )
}

function headingOf({ decided, change, cancellation }: DrawnCase): string {
  if (decided) return `Read a decision: ${categoryInWords(decided.decision.category)}`
  if (change) return 'Read a change in the RMS'
  return cancellation ? `Read an earlier cancellation: ${categoryInWords(cancellation.category)}` : 'Read a case'
}

function EarlierReadings({ read: { earlier } }: { read: DrawnCase }) {
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 className="govuk-heading-m" id="earlier">
        Two readers differ, and you settle it
      </h2>
      <SummaryList
        rows={earlier.map(({ finding, reason }, n) => ({
          key: n === 0 ? 'The first reader' : 'The second reader',
          value: `${FINDING_WORDS[finding]}. ${reason}`,
        }))}
      />
    </section>
  )
}

function WhatTheRmsHas({ read: { change, cancellation, crime } }: { read: DrawnCase }) {
  return (
    <SummaryList
      rows={[
        ...(crime ? [{ key: 'What was reported', value: crime.summary ?? 'The extract does not say' }] : []),
        ...(crime ? [{ key: 'Recorded', value: inWords(dayOf(crime.recordedAt)) }] : []),
        ...(change
          ? [
              { key: 'What the RMS changed', value: changeInWords(change) },
              { key: 'When', value: change.changedAt === null ? 'Not known' : instantInWords(change.changedAt) },
              { key: 'Why', value: whyReclassified(change.because, change.justification) },
              {
                key: 'The registrar’s answer',
                value: change.answer === null ? 'None was asked for, or none was given' : ANSWER_WORDS[change.answer],
              },
            ]
          : []),
        ...(cancellation
          ? [
              {
                key: 'Cancelled',
                value: `As ${cancellation.category}, on ${inWords(dayOf(cancellation.tookEffectAt))}, before this product was used. What it rested on stands in the RMS alone.`,
              },
            ]
          : []),
      ]}
    />
  )
}
