import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { WarningText } from '#components/page/warning-text'
import { Table } from '#components/table/table'
import { newId } from '#lib/base/ids'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { loadPrepared } from '#lib/publications/load-prepared'
import { KIND_WORDS } from '#lib/publications/tables/model'
import type { Ready } from '#lib/publications/prepare'
import { sixMonths } from '#lib/indicators/periods'
import { cellInWords } from '#lib/publications/tables/cell-words'
import { utilityOf } from '#lib/statistics/disclosure/publications/utility'
import { countInWords } from '#lib/statistics/model'
import { PublishedTables } from '../../../published-tables.tsx'
import { askedOf } from '../../asked.ts'
import { NotPublished, Waiting } from './not-published.tsx'
import { PublishSection } from './publish-section.tsx'

export const metadata: Metadata = { title: 'Publish' }

/** What would be published now, with what is hidden and why: for the registrar, who checks and publishes it. */
export default async function Page({ params, searchParams }: PageProps<'/publications/prepare/[kind]/[half]'>) {
  const { kind, half } = await params
  const here = `/publications/prepare/${kind}/${half}`
  const { actor, permit } = await requirePermission('publication.prepare', here)
  const asked = askedOf({ kind, half })
  if (!asked) notFound()
  await recordAccess(permit)
  const prepared = await loadPrepared(permit, asked)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  return (
    <>
      <BackLink href="/publications">Published reports</BackLink>
      <PageTitle caption={sixMonths(half)?.words ?? ''}>{`Publish: ${KIND_WORDS[asked.kind]}`}</PageTitle>
      {prepared.kind === 'ready' ? (
        <>
          <Preview ready={prepared} />
          <WarningText>It cannot be changed or taken back once it is published.</WarningText>
          <PublishSection
            action={`/publications/prepare/save?kind=${asked.kind}&half=${asked.half}`}
            formKey={unsaved?.formKey ?? newId()}
            unsaved={unsaved}
            hidden={{ digest: prepared.digest }}
            isRevision={asked.kind === 'report' && prepared.before !== undefined}
            hasAudited={prepared.audited !== undefined}
          />
        </>
      ) : (
        <NotPublished reason={prepared} />
      )}
    </>
  )
}

function Preview({ ready: { content, audited, stored, leftOut, waiting } }: { ready: Ready }) {
  const { shown, primary, secondary, large } = utilityOf([...stored.published.cells, ...stored.carried])
  return (
    <>
      <p className="govuk-body">
        {`This is what readers will see. Of its counts, ${countInWords(shown)} are shown. ${countInWords(primary)} are hidden because they are from 1 to 4, and ${countInWords(secondary)} because another could be worked out from them. Of the counts of 5 and more, ${countInWords(large.shown)} of ${countInWords(large.of)} are shown.`}
      </p>
      {leftOut.length > 0 && (
        <InsetText>{`Left out, because there are fewer than 5 cases or no table of it can be protected: ${leftOut.join(', ')}. Tell nobody outside the force which of the two it is.`}</InsetText>
      )}
      <Waiting changes={waiting} />
      <PublishedTables tables={content.tables} />
      {audited && (
        <>
          <h2 className="govuk-heading-m">For the data protection officer’s decision</h2>
          <PublishedTables tables={[audited]} />
          <Narrowed ready={stored.narrowed} />
        </>
      )}
    </>
  )
}

function Narrowed({ ready }: { ready: Ready['stored']['narrowed'] }) {
  if (ready.length === 0) return <p className="govuk-body">Publishing this table narrows no count that is hidden.</p>
  return (
    <Table
      caption="Hidden counts that publishing this table would narrow"
      captionSize="s"
      columns={[{ text: 'Publication' }, { text: 'Hidden count' }, { text: 'A reader would learn' }]}
      rows={ready.map(({ publication, cell, atLeast }) => ({
        key: `${publication} ${cell}`,
        cells: [
          publication,
          cellInWords(cell),
          `It is at least ${countInWords(atLeast)}, and that where auditors read every one`,
        ],
      }))}
    />
  )
}
