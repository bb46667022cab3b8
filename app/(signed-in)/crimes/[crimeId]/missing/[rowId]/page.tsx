import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { rowInWords } from '#lib/crimes/in-words'
import { loadMissing } from '#lib/imports/refused/load-missing'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CrimeBar } from '../../../crime-bar.tsx'
import { EnterForm } from './enter-form.tsx'

export const metadata: Metadata = { title: 'Enter a missing row' }

/** A row of the RMS that could not be imported: the registrar enters what it says about this crime. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/missing/[rowId]'>) {
  const { crimeId, rowId } = await params
  const here = `/crimes/${crimeId}/missing/${rowId}`
  const { actor, permit } = await requirePermission('row.enter', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadMissing(permit, crimeId, rowId)
  if (!view) notFound()
  const { crime, row } = view
  return (
    <>
      <BackLink href={`/crimes/${crimeId}`}>The crime</BackLink>
      <CrimeBar crime={crime} />
      <Measure>
        <PageTitle>Enter what a missing row says</PageTitle>
        {row === undefined && <p className="govuk-body">This row is not missing any more.</p>}
        {row !== undefined && (
          <>
            <InsetText>{rowInWords(row)}</InsetText>
            <p className="govuk-body">
              Correct the row in the RMS if you can: the next import then brings it. Enter it here only if that cannot
              wait. What you enter stays on the crime whatever later imports leave out, and the report counts it.
            </p>
          </>
        )}
        {(row !== undefined || unsaved) && (
          <EnterForm
            action={`${here}/save`}
            formKey={unsaved?.formKey ?? newId()}
            unsaved={unsaved}
            namesSomebody={row === undefined || row.file === 'parts.csv' || row.file === 'people.csv'}
          />
        )}
      </Measure>
    </>
  )
}
