import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { FileUpload } from '#components/form/file-upload'
import { Form } from '#components/form/form'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Table } from '#components/table/table'
import { oneOf } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import type { FileFault } from '#lib/inspection/own/cells'
import { COLUMN_NAMES, COLUMNS } from '#lib/inspection/own/columns'
import { faultsOfFile } from '#lib/inspection/own/load-own'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'

export const metadata: Metadata = { title: 'Upload inspections of this force' }

/** For the registrar: a file of what inspectors found in this force; what is wrong with one that was refused. */
export default async function Page({ searchParams }: PageProps<'/compliance/published/upload'>) {
  const { actor, permit } = await requirePermission('inspection.upload', '/compliance/published/upload')
  const unsaved = await unsavedForm(actor.staffId, oneOf(await searchParams, 'unsaved'))
  const contents = oneOf(unsaved?.fields ?? {}, 'contents')
  const faults = contents === '' ? [] : await faultsOfFile(permit, contents)
  return (
    <>
      <BackLink href="/compliance/published">What inspectors found</BackLink>
      <Form action="/compliance/published/upload/save" formKey={newId()} unsaved={unsaved} upload>
        <PageTitle>Upload inspections of this force</PageTitle>
        <p className="govuk-body">
          Upload what inspectors found in this force. The file replaces the one before, which is kept. Everybody who may
          read the compliance report can read it, including people outside the force.
        </p>
        {faults.length > 0 && <Faults faults={faults} />}
        <FileUpload
          name="file"
          label="Inspections of this force"
          hint="A CSV file (CSV UTF-8) with the columns below, smaller than 500 KB. Do not include names."
          accept=".csv"
        />
        <Button>Upload inspections</Button>
      </Form>
      <Columns />
    </>
  )
}

function Faults({ faults }: { faults: readonly FileFault[] }) {
  return (
    <Table
      caption="Faults in the file you selected"
      columns={[{ text: 'Line', numeric: true }, { text: 'Column' }, { text: 'It says' }, { text: 'What is wrong' }]}
      rows={faults.map(({ line, column, value, reason }, n) => ({
        key: String(n),
        cells: [String(line), column, value === '' ? 'nothing' : `“${value}”`, reason],
      }))}
    />
  )
}

function Columns() {
  return (
    <>
      <Table
        caption="Columns of the file"
        columns={[{ text: 'Column' }, { text: 'What it holds' }]}
        rows={COLUMN_NAMES.map((name) => ({ key: name, cells: [name, COLUMNS[name]] }))}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/compliance/published/download">
          Download the published figures, which have the same columns (CSV)
        </a>
      </p>
    </>
  )
}
