import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { rowInWords } from '#lib/crimes/in-words'
import { loadRowWithoutCrime } from '#lib/imports/refused/name-crime'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { NameCrimeForm } from './name-crime-form.tsx'

export const metadata: Metadata = { title: 'Which crime is a row about?' }

/** A row of an extract that names no crime: the registrar finds out which one it is about. */
export default async function Page({ params, searchParams }: PageProps<'/rms/incomplete/[rowId]'>) {
  const { rowId } = await params
  const here = `/rms/incomplete/${rowId}`
  const { actor, permit } = await requirePermission('row.enter', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const row = await loadRowWithoutCrime(permit, rowId)
  if (!row && !unsaved) notFound()
  return (
    <>
      <BackLink href="/rms/incomplete">Incomplete crimes</BackLink>
      <Measure>
        <PageTitle>Which crime is this row about?</PageTitle>
        {row && (
          <>
            <InsetText>{rowInWords(row)}</InsetText>
            <p className="govuk-body">
              <a className="govuk-link" href={`/imports/${row.extractId}`}>
                The extract it is from
              </a>
            </p>
          </>
        )}
        <p className="govuk-body">
          Until you have found out, any crime may lack a victim or a suspect. Have the row corrected in the RMS too.
        </p>
        <NameCrimeForm action={`${here}/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
      </Measure>
    </>
  )
}
