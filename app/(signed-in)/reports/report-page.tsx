import { DocumentTables } from '#components/document/document-tables'
import { Button, ButtonLink } from '#components/form/button'
import { Select } from '#components/form/select'
import { BackLink } from '#components/page/back-link'
import { LinkList } from '#components/page/link-list'
import { PageTitle } from '#components/page/page-title'
import type { ReportDocument } from '#lib/documents/model'
import type { Period } from '#lib/indicators/model'

interface Props {
  document: ReportDocument
  /** The address of the page, below which its downloads are. */
  address: string
  /** The name of the field in which the period is chosen, its label, and the periods one may choose. */
  field: { readonly name: string; readonly label: string }
  period: Period
  periods: readonly Period[]
}

/** A report on the screen: its period, its downloads and its tables. It works without JavaScript. */
export function ReportPage({ document, address, field, period, periods }: Props) {
  const chosen = `${field.name}=${period.id}`
  const isListed = periods.some(({ id }) => id === period.id)
  return (
    <>
      <BackLink href="/reports">Reports</BackLink>
      <PageTitle>{document.title}</PageTitle>
      <form method="get" className="app-line-form app-no-print">
        <Select
          name={field.name}
          label={field.label}
          value={period.id}
          options={[...(isListed ? [] : [period]), ...periods].map(({ id, words }) => ({ value: id, label: words }))}
        />
        <Button kind="secondary">Show</Button>
      </form>
      <div className="govuk-button-group app-no-print">
        {DOWNLOADS.map(({ format, words }) => (
          <ButtonLink key={format} kind="secondary" href={`${address}/download/${format}?${chosen}`}>
            {words}
          </ButtonLink>
        ))}
      </div>
      {document.about.map((line) => (
        <p key={line} className="govuk-body">
          {line}
        </p>
      ))}
      <LinkList
        label="On this page"
        isWithin
        links={document.tables.map(({ id, title }) => ({ href: `#${id}`, text: title }))}
      />
      <DocumentTables tables={document.tables} />
    </>
  )
}

const DOWNLOADS = [
  { format: 'pdf', words: 'Download as PDF' },
  { format: 'xlsx', words: 'Download as spreadsheet (XLSX)' },
  { format: 'csv', words: 'Download as CSV' },
] as const
