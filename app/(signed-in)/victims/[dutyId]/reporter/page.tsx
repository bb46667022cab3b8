import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Button } from '#components/form/button'
import { InstantInput } from '#components/form/date-input'
import { Form, type FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { WarningText } from '#components/page/warning-text'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { requirePermission } from '#lib/people/require-permission'
import { BASIS_WORDS } from '#lib/victims/plans/in-words'
import { reporterNotifications } from '#lib/victims/plans/reporter-notifications'
import { dutyForm } from '../duty-form.ts'

export const metadata: Metadata = { title: 'Inform who reported it' }

/** A professional who reported the crime was informed, and on what lawful basis. It is not informing the victim. */
export default async function Page(page: PageProps<'/victims/[dutyId]/reporter'>) {
  const { permit } = await requirePermission('victim.inform', `/victims/${(await page.params).dutyId}/reporter`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  if (view.crime.reporter !== 'professional') notFound()
  const informed = await reporterNotifications(permit, view.duty.crimeId)
  return (
    <>
      <BackLink href={here}>Back to this victim</BackLink>
      <Measure>
        <PageTitle caption={view.duty.reference}>Inform who reported it</PageTitle>
        <WarningText>
          This is not informing the victim. The victim is still to be informed, and until then the crime stays recorded.
        </WarningText>
        <p className="govuk-body">
          A teacher, a nurse or a social worker who reported the crime may hear what was decided only where the law
          allows it. Inform them of no more than they need.
        </p>
        {informed.length > 0 && (
          <Table
            caption="Informed so far"
            columns={[{ text: 'When' }, { text: 'Who and what' }, { text: 'On what' }]}
            rows={informed.map(({ at, said, lawfulBasis, reason }, n) => ({
              key: String(n),
              cells: [instantInWords(at), said, `${BASIS_WORDS[lawfulBasis]}. ${reason}`],
            }))}
          />
        )}
        <ReporterForm action={`${here}/reporter/save`} formKey={formKey} unsaved={unsaved} />
      </Measure>
    </>
  )
}

const ReporterForm = (form: Omit<FormProps, 'children'>) => (
  <Form {...form}>
    <InstantInput name="at" label="When were they informed?" />
    <Radios
      name="lawfulBasis"
      label="Why may they be informed?"
      options={Object.entries(BASIS_WORDS).map(([value, label]) => ({ value, label }))}
    />
    <TextArea name="reason" label="Why is that so here?" rows={3} atMost={2000} />
    <TextArea name="said" label="Who was informed, and of what?" rows={3} atMost={4000} />
    <Button>Save</Button>
  </Form>
)
