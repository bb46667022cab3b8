import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { DeclareForm } from './declare-form.tsx'

export const metadata: Metadata = { title: 'Declare an audit' }

/** An audit is declared here, before anything is chosen for it. */
export default async function Page({ searchParams }: PageProps<'/audits/programme/declare'>) {
  const { actor } = await requirePermission('audit.declare', '/audits/programme/declare')
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  return (
    <>
      <BackLink href="/audits/programme">Audits</BackLink>
      <PageTitle>Declare an audit</PageTitle>
      <Measure>
        <p className="govuk-body">
          None of this can be changed once it is saved. Rape and homicide, and sexual offences and violence with a child
          as the victim that were cancelled as C2, C4 or C5, are always read, all of them.
        </p>
        <DeclareForm action="/audits/programme/declare/save" formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
      </Measure>
    </>
  )
}
