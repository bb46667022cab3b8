import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NeverDo } from '#components/cancellation/never-do'
import { Button, ButtonLink } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { WarningText } from '#components/page/warning-text'
import { SummaryList } from '#components/table/summary-list'
import { oneOf } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm, type UnsavedForm } from '#lib/people/unsaved-forms'
import { roleFor } from '#lib/people/permissions'
import { loadDuty } from '#lib/victims/views/load-duty'
import { loadPlan, type PlanView } from '#lib/victims/views/load-plan'
import { neverNotes } from '../never-notes.ts'
import { planLines, planHistory } from '../plan-lines.tsx'
import { PlanTag } from '../plan-section.tsx'

export const metadata: Metadata = { title: 'Contact plan' }

const ROUTES = { phone: 'phone number', email: 'e-mail address', address: 'address' } as const

const DONE: Readonly<Record<string, string>> = {
  made: 'The plan was saved. It counts once somebody confirms it',
  confirmed: 'The plan was confirmed',
}

/** How a victim may be reached, and a person’s word that it is safe. */
export default async function Page({ params, searchParams }: PageProps<'/victims/[dutyId]/plan'>) {
  const here = `/victims/${(await params).dutyId}`
  const { actor, permit } = await requirePermission('victim.see', `${here}/plan`)
  const view = await loadDuty(permit, (await params).dutyId)
  if (!view) notFound()
  const plan = await loadPlan(permit, view)
  const query = await searchParams
  const mayPlan = roleFor(actor.roles, 'victim.inform') !== undefined
  const { planStatus } = plan
  const banner = DONE[oneOf(query, 'done')]
  return (
    <>
      <BackLink href={here}>Back to this victim</BackLink>
      <Measure>
        {banner && <NotificationBanner kind="success" heading={banner} />}
        <PageTitle caption={view.duty.reference}>Contact plan</PageTitle>
        <p className="app-tags">
          <PlanTag planStatus={planStatus} />
        </p>
        <NeverDo notes={neverNotes(view)} />
        <PlanAsItStands plan={plan} />
        {mayPlan && planStatus && !planStatus.isConfirmed && planStatus.faults.length === 0 && (
          <ConfirmForm
            here={here}
            version={planStatus.plan.n}
            unsaved={await unsavedForm(actor.staffId, query.unsaved)}
          />
        )}
        {mayPlan && (
          <ButtonLink href={`${here}/plan/make`} kind={planStatus ? 'secondary' : undefined}>
            {planStatus ? 'Make a new plan' : 'Make a plan'}
          </ButtonLink>
        )}
      </Measure>
    </>
  )
}

function PlanAsItStands({ plan }: { plan: PlanView }) {
  const { planStatus, notCompared } = plan
  return (
    <>
      {notCompared.map(({ route, name }) => (
        <WarningText key={`${route} ${name}`}>
          The {ROUTES[route]} that the RMS holds of {name} cannot be compared with the one in this plan.
        </WarningText>
      ))}
      {planStatus?.faults.map(({ words }) => (
        <WarningText key={words}>This plan is not used: {words}. Make a new one.</WarningText>
      ))}
      {planStatus ? (
        <SummaryList rows={[...planLines(planStatus.plan, plan), ...planHistory(planStatus.plan, plan)]} />
      ) : (
        <p className="govuk-body">
          Nobody has made a contact plan for this victim. Nothing goes out to them in writing before there is one, and
          somebody has confirmed it.
        </p>
      )}
    </>
  )
}

function ConfirmForm({ here, version, unsaved }: { here: string; version: number; unsaved: UnsavedForm | undefined }) {
  return (
    <Form
      action={`${here}/plan/confirm/save`}
      formKey={unsaved?.formKey ?? newId()}
      hidden={{ version: String(version) }}
      unsaved={unsaved}
    >
      <h2 className="govuk-heading-m">Is this plan safe?</h2>
      <TextArea
        name="how"
        label="How do you know?"
        hint="For example: I asked her myself, alone. Confirm only what you have made sure of"
        rows={3}
        atMost={1000}
      />
      <Button>I confirm that this plan is safe</Button>
    </Form>
  )
}
