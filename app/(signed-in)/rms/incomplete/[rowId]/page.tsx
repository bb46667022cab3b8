import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { dayOf, inWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { capital } from '#lib/base/model'
import { rowInWords } from '#lib/crimes/in-words'
import { loadUnnamedRow, type RowAnswer, type ShownUnnamedRow } from '#lib/imports/refused/name-crime'
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
  const row = await loadUnnamedRow(permit, rowId)
  if (!row && !unsaved) notFound()
  return (
    <>
      <BackLink href="/rms/incomplete">Incomplete crimes</BackLink>
      <Measure>
        <PageTitle>Which crime is this row about?</PageTitle>
        {row && (
          <>
            <InsetText>{rowInWords(row)}</InsetText>
            <WhomItNames row={row} />
            <p className="govuk-body">
              <a className="govuk-link" href={`/imports/${row.extractId}`}>
                The extract it is from
              </a>
            </p>
          </>
        )}
        <Answers answers={row?.answers ?? []} />
        <NameCrimeForm
          action={`${here}/save`}
          formKey={unsaved?.formKey ?? newId()}
          unsaved={unsaved}
          hidden={{ answered: String(row?.answers.length ?? 0) }}
        />
      </Measure>
    </>
  )
}

/** Whom the row names, and the crimes here that they have a part in: where the registrar looks first. */
const WhomItNames = ({ row: { role, key, crimes } }: { row: ShownUnnamedRow }) => (
  <SummaryList
    rows={[
      { key: 'Role', value: role === null ? 'Not readable' : capital(role) },
      { key: 'Key of the person in the RMS', value: key ?? 'Not readable' },
      {
        key: 'Crimes here that this person has a part in',
        value:
          crimes.length === 0
            ? 'None'
            : crimes.map(({ id, reference }, nth) => (
                <span key={id}>
                  {nth > 0 && ', '}
                  <a className="govuk-link" href={`/crimes/${id}`}>
                    {reference}
                  </a>
                </span>
              )),
      },
    ]}
  />
)

/** What was answered about the row before, and what another answer does. */
function Answers({ answers }: { answers: readonly RowAnswer[] }) {
  const last = answers.at(-1)
  if (!last)
    return (
      <p className="govuk-body">
        Until you have found out, any crime may lack a victim or a suspect. Have the row corrected in the RMS too.
      </p>
    )
  return (
    <>
      <h2 className="govuk-heading-m">Answers given before (oldest first)</h2>
      <ol className="govuk-list govuk-list--number">
        {answers.map(({ crimeId, reference, by, at, reason }) => (
          <li key={at.toISOString()}>
            {crimeId === null ? (
              'No crime held here'
            ) : (
              <a className="govuk-link" href={`/crimes/${crimeId}`}>
                {reference}
              </a>
            )}
            : {by}, {inWords(dayOf(at))}. {reason}
          </li>
        ))}
      </ol>
      <p className="govuk-body">
        If the last answer is wrong, give another one, which counts from then on. The earlier answers stay in the audit
        log.
        {last.crimeId !== null &&
          ` Anybody you have entered on ${last.reference ?? 'that crime'} from this row stays there until the RMS is corrected.`}
      </p>
    </>
  )
}
