import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { type Action, type ActionStep, loadAction } from '#lib/audits/actions/load-actions'
import { dayOf, inWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Actor } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { type UnsavedForm, unsavedForm } from '#lib/people/unsaved-forms'
import { stateInWords } from '../../actions-table.tsx'

export const metadata: Metadata = { title: 'An action' }

const DONE: Readonly<Record<string, string>> = {
  done: 'Somebody else looks at it next.',
  checked: 'Its owner sees it on Today.',
}

/** One action: what is to be done, what was said of it, and what whoever looks may do about it. */
export default async function Page({ params, searchParams }: PageProps<'/audits/actions/[actionId]'>) {
  const { actionId } = await params
  const here = `/audits/actions/${actionId}`
  const { actor, permit } = await requirePermission('action.see', here)
  const { unsaved: key, done } = await searchParams
  const unsaved = await unsavedForm(actor.staffId, key)
  await recordAccess(permit)
  const found = await loadAction(permit, actionId)
  if (!found) notFound()
  const { action, steps } = found
  const words = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <BackLink href="/audits/actions">Actions from audits</BackLink>
      {words !== undefined && (
        <NotificationBanner kind="success" heading="Saved">
          <p className="govuk-body">{words}</p>
        </NotificationBanner>
      )}
      <PageTitle>An action</PageTitle>
      <WhatItIs action={action} seesFindings={roleFor(actor.roles, 'finding.answer') !== undefined} />
      <Steps steps={steps} />
      <Measure>
        <Next action={action} actor={actor} here={here} unsaved={unsaved} />
      </Measure>
    </>
  )
}

const WhatItIs = ({ action, seesFindings }: { action: Action; seesFindings: boolean }) => (
  <SummaryList
    rows={[
      { key: 'To be done', value: action.what },
      { key: 'Owner', value: action.owner },
      { key: 'Due', value: inWords(action.dueOn) },
      { key: 'State', value: stateInWords(action) },
      { key: 'Opened', value: `By ${action.openedBy}, ${inWords(dayOf(action.openedAt))}` },
      ...(action.auditNumber === null ? [] : [{ key: 'From', value: `Audit ${String(action.auditNumber)}` }]),
      ...(action.followUpId !== null && seesFindings
        ? [
            {
              key: 'From',
              value: (
                <a className="govuk-link" href={`/audits/findings/${action.followUpId}`}>
                  What was found wrong
                </a>
              ),
            },
          ]
        : []),
    ]}
  />
)

const STEP_WORDS: Readonly<Record<ActionStep['kind'], string>> = {
  done: 'Done',
  closed: 'Closed',
  sent_back: 'Sent back',
}

function Steps({ steps }: { steps: readonly ActionStep[] }) {
  if (steps.length === 0) return null
  return (
    <SummaryList
      rows={steps.map(({ kind, by, at, words }) => ({
        key: STEP_WORDS[kind],
        value: `${words} (${by}, ${inWords(dayOf(at))})`,
      }))}
    />
  )
}

interface NextProps {
  action: Action
  actor: Actor
  here: string
  unsaved: UnsavedForm | undefined
}

function Next({ action, actor, here, unsaved }: NextProps) {
  const isMine = action.ownerId === actor.staffId
  const form = { formKey: unsaved?.formKey ?? newId(), unsaved }
  if (action.last === 'closed') return null
  if (action.last === 'done')
    return !isMine && roleFor(actor.roles, 'action.check') !== undefined ? (
      <CheckForm action={`${here}/check/save`} {...form} />
    ) : (
      <p className="govuk-body">Somebody who is not its owner looks at it next.</p>
    )
  return isMine ? (
    <Form action={`${here}/done/save`} {...form}>
      <TextArea
        name="words"
        label="What was done, and how does it show?"
        hint="Such as the day of the training and who came. Name no crime."
        atMost={4000}
      />
      <Button>It is done</Button>
    </Form>
  ) : (
    <p className="govuk-body">This is with its owner.</p>
  )
}

const CheckForm = (form: { action: string; formKey: string; unsaved: UnsavedForm | undefined }) => (
  <Form {...form}>
    <Radios
      name="kind"
      label="Is it done?"
      options={[
        { value: 'closed', label: 'Yes: close it' },
        { value: 'sent_back', label: 'No: send it back to its owner' },
      ]}
    />
    <TextArea name="words" label="What did you look at, and what did you see?" atMost={4000} />
    <Button>Save</Button>
  </Form>
)
