import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { titleOf } from '#lib/counting-rules/offences'
import { loadAlike } from '#lib/imports/references/load-alike'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CrimeBar } from '../../../crime-bar.tsx'
import { JudgeForm } from './judge-form.tsx'

export const metadata: Metadata = { title: 'Compare two references' }

/** Two crimes whose references are alike: a person says whether they are the same crime. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/alike/[otherId]'>) {
  const { crimeId, otherId } = await params
  const here = `/crimes/${crimeId}/alike/${otherId}`
  const { actor, permit } = await requirePermission('reference.judge', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadAlike(permit, crimeId, otherId)
  if (!view) notFound()
  const { crime, other } = view
  return (
    <>
      <BackLink href={`/crimes/${crimeId}`}>The crime</BackLink>
      <CrimeBar crime={crime} />
      <Measure>
        <PageTitle>Are these two the same crime?</PageTitle>
        {other === undefined && <p className="govuk-body">Nobody needs to compare these two crimes any more.</p>}
        {other !== undefined && (
          <SummaryList
            rows={[
              {
                key: 'Other crime',
                value: (
                  <a className="govuk-link" href={`/crimes/${other.id}`}>
                    {other.reference}
                  </a>
                ),
              },
              { key: 'Offence', value: titleOf(other.code, other.countClass) },
              { key: 'Recorded', value: instantInWords(other.recordedAt) },
            ]}
          />
        )}
        {(other !== undefined || unsaved) && (
          <JudgeForm action={`${here}/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
        )}
      </Measure>
    </>
  )
}
