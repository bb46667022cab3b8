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
import { keptForm, type KeptForm } from '#lib/people/kept-forms'
import { roleFor } from '#lib/people/powers'
import { lookAtDuty } from '#lib/victims/views/look'
import { lookAtPlan } from '#lib/victims/views/plan'
import { neverNotes } from '../never-notes.ts'
import { planLines, planStory } from '../plan-lines.tsx'
import { PlanTag } from '../plan-part.tsx'

export const metadata: Metadata = { title: 'Contact plan' }

const DONE: Readonly<Record<string, string>> = {
  made: 'The plan was saved. It counts once somebody confirms it',
  confirmed: 'The plan was confirmed',
}

/** How a victim may be reached, and a person’s word that it is safe. */
export default async function Page({ params, searchParams }: PageProps<'/victims/[dutyId]/plan'>) {
  const here = `/victims/${(await params).dutyId}`
  const { asker, permit } = await requirePermission('victim.see', `${here}/plan`)
  const look = await lookAtDuty(permit, (await params).dutyId)
  if (!look) notFound()
  const plan = await lookAtPlan(permit, look)
  const asked = await searchParams
  const mayPlan = roleFor(asker.roles, 'victim.tell') !== undefined
  const { standing } = plan
  const banner = DONE[oneOf(asked, 'done')]
  return (
    <>
      <BackLink href={here}>Back to this victim</BackLink>
      <Measure>
        {banner && <NotificationBanner kind="success" heading={banner} />}
        <PageTitle caption={look.duty.reference}>Contact plan</PageTitle>
        <p className="app-tags">
          <PlanTag standing={standing} />
        </p>
        <NeverDo notes={neverNotes(look)} />
        {standing?.faults.map(({ words }) => (
          <WarningText key={words}>This plan is not used: {words}. Make a new one.</WarningText>
        ))}
        {standing ? (
          <SummaryList rows={[...planLines(standing.plan, plan), ...planStory(standing.plan, plan)]} />
        ) : (
          <p className="govuk-body">
            Nobody has made a contact plan for this victim. Nothing goes out to them in writing before there is one, and
            somebody has confirmed it.
          </p>
        )}
        {mayPlan && standing && !standing.isConfirmed && standing.faults.length === 0 && (
          <ConfirmForm here={here} version={standing.plan.n} kept={await keptForm(asker.staffId, asked.kept)} />
        )}
        {mayPlan && (
          <ButtonLink href={`${here}/plan/make`} kind={standing ? 'secondary' : undefined}>
            {standing ? 'Make a new plan' : 'Make a plan'}
          </ButtonLink>
        )}
      </Measure>
    </>
  )
}

function ConfirmForm({ here, version, kept }: { here: string; version: number; kept: KeptForm | undefined }) {
  return (
    <Form
      action={`${here}/plan/confirm/save`}
      formKey={kept?.formKey ?? newId()}
      hidden={{ version: String(version) }}
      kept={kept}
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
