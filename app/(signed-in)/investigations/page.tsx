import type { Metadata } from 'next'
import { InsetText } from '#components/page/inset-text'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { findInvestigations, type InvestigationRow } from '#lib/cancellations/reinstate/load-reinstatement'
import { FOUND_BY_WORDS } from '#lib/cancellations/views/found-by-words'
import { howLong } from '#lib/cancellations/views/waiting-time'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { AcceptButton } from './accept-button.tsx'

export const metadata: Metadata = { title: 'Investigations to accept' }

/** The crimes put back whose investigation this supervisor is to accept, and those they have accepted. */
export default async function Page({ searchParams }: PageProps<'/investigations'>) {
  const { unsaved: key, done } = await searchParams
  const { actor, permit } = await requirePermission('investigation.accept', '/investigations')
  const unsaved = await unsavedForm(actor.staffId, key)
  const rows = await findInvestigations(permit)
  const [open_, accepted] = [rows.filter(({ acceptedAt }) => !acceptedAt), rows.filter(({ acceptedAt }) => acceptedAt)]
  return (
    <>
      {done === 'accepted' && accepted.length > 0 && (
        <NotificationBanner kind="success" heading="The investigation is yours" />
      )}
      <PageTitle>Investigations to accept</PageTitle>
      {unsaved && <InsetText>{unsaved.refusal.words}</InsetText>}
      <p className="govuk-body">
        These crimes were cancelled and are live again. Each needs a supervisor who takes on its investigation.
      </p>
      {open_.length === 0 ? <EmptyList words="No investigation waits for you." /> : <ToAccept rows={open_} />}
      {accepted.length > 0 && <Accepted rows={accepted} />}
    </>
  )
}

const crimeLink = ({ crimeId, reference }: InvestigationRow) => (
  <a key="crime" className="govuk-link" href={`/crimes/${crimeId}/reinstate`}>
    {reference}
  </a>
)

function ToAccept({ rows }: { rows: readonly InvestigationRow[] }) {
  return (
    <Table
      caption="To accept"
      columns={[
        { text: 'Crime' },
        { text: 'Offence' },
        { text: 'Put back by' },
        { text: 'Found by' },
        { text: 'Waiting' },
        { text: 'Accept', isUnseen: true },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          crimeLink(row),
          titleOf(row.code, row.countClass),
          row.reinstatedBy,
          FOUND_BY_WORDS[row.foundBy],
          howLong(row.reinstatedAt, row.now),
          <AcceptButton key="accept" reinstatementId={row.id} formKey={newId()} about={row.reference} />,
        ],
      }))}
    />
  )
}

function Accepted({ rows }: { rows: readonly InvestigationRow[] }) {
  return (
    <Table
      caption="Accepted"
      columns={[{ text: 'Crime' }, { text: 'Offence' }, { text: 'Accepted' }]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          crimeLink(row),
          titleOf(row.code, row.countClass),
          row.acceptedAt ? instantInWords(row.acceptedAt) : '',
        ],
      }))}
    />
  )
}
