import type { Metadata } from 'next'
import { NeverDo } from '#components/cancellation/never-do'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { WarningText } from '#components/page/warning-text'
import { requirePermission } from '#lib/people/require-permission'
import { loadPlan } from '#lib/victims/views/load-plan'
import { dutyForm } from '../../duty-form.ts'
import { neverNotes } from '../../never-notes.ts'
import { initialValues } from './initial-values.ts'
import { Never, Support, Ways, WhoIsInformed } from './plan-fields.tsx'

export const metadata: Metadata = { title: 'Make a contact plan' }

/** Filled in once it is known how a victim can be reached safely; it begins with what is held already. */
export default async function Page(page: PageProps<'/victims/[dutyId]/plan/make'>) {
  const { permit } = await requirePermission('victim.inform', `/victims/${(await page.params).dutyId}/plan/make`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  const plan = await loadPlan(permit, view)
  const held = initialValues(view, plan)
  return (
    <>
      <BackLink href={`${here}/plan`}>Back to the contact plan</BackLink>
      <Measure>
        <PageTitle caption={view.duty.reference}>Make a contact plan</PageTitle>
        <NeverDo notes={neverNotes(view)} />
        {plan.mustHearFromAPerson && (
          <WarningText>
            A person informs this victim first, with support offered. A letter may follow after that. Plan at least one
            way to speak to them.
          </WarningText>
        )}
        {plan.elsewhere && (
          <InsetText>
            This business has a confirmed plan in another case. It is filled in below: check that it still holds.
          </InsetText>
        )}
        <p className="govuk-body">
          Ask the victim, or their adviser, before you fill this in. Nothing goes out by this plan until somebody has
          confirmed it.
        </p>
        <Form action={`${here}/plan/make/save`} formKey={formKey} unsaved={unsaved}>
          <WhoIsInformed whom={view.whom} held={held} />
          <Ways held={held} />
          <Support held={held} />
          <Never />
          <Button>Save this plan</Button>
        </Form>
      </Measure>
    </>
  )
}
