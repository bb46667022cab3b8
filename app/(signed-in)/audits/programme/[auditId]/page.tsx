import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { Details } from '#components/page/details'
import { listActionsFrom } from '#lib/audits/actions/load-actions'
import { daysInWords, heldToInWords, looksInWords, populationInWords } from '#lib/audits/programme/in-words'
import { type AuditDetails, loadAudit, type ShownFrame } from '#lib/audits/programme/load-audit'
import { loadDrawn } from '#lib/audits/programme/load-frame'
import { loadResults } from '#lib/audits/results/load-results'
import { type DeclaredAudit, KIND_WORDS, PROTOCOL_TEXTS, PROTOCOL_WORDS } from '#lib/audits/programme/model'
import { dayOf, inWords } from '#lib/base/day'
import type { Actor } from '#lib/people/model'
import { permit, roleFor } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { formWith, type UnsavedForm, unsavedForm } from '#lib/people/unsaved-forms'
import { ActionForm } from '../../action-form.tsx'
import { ActionsTable } from '../../actions-table.tsx'
import { DrawnSection } from './drawn-section.tsx'
import { FrameSection } from './frame-section.tsx'
import { NextStep } from './next-step.tsx'
import { ResultsSection } from './results-section.tsx'

export const metadata: Metadata = { title: 'An audit' }

const DONE: Readonly<Record<string, readonly [string, string]>> = {
  frozen: ['The frame is frozen', 'Two people now give a number each. What is read follows from both.'],
  abandoned: ['The frame is given up', 'It stays on this page, with the reason.'],
  number: ['Your number is saved', 'Nobody is shown it before the other number is given.'],
  action: ['The action is open', 'Its owner sees it on Today.'],
}

/** One audit: what was declared, its frames, and what it waits for. */
export default async function Page({ params, searchParams }: PageProps<'/audits/programme/[auditId]'>) {
  const { auditId } = await params
  const here = `/audits/programme/${auditId}`
  const { actor, permit: mine } = await requirePermission('audit.see', here)
  const { unsaved: key, done } = await searchParams
  const unsaved = await unsavedForm(actor.staffId, key)
  await recordAccess(mine)
  const details = await loadAudit(mine, auditId)
  if (!details) notFound()
  const frame = details.frames.find(({ abandoned }) => abandoned === null)
  const banner = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <BackLink href="/audits/programme">Audits</BackLink>
      {banner && (
        <NotificationBanner kind="success" heading={banner[0]}>
          <p className="govuk-body">{banner[1]}</p>
        </NotificationBanner>
      )}
      <PageTitle caption={daysInWords(details.audit)}>
        {`Audit ${String(details.audit.number)}: ${populationInWords(details.audit)}`}
      </PageTitle>
      <Measure>
        <NextStep details={details} roles={actor.roles} here={here} unsaved={unsaved} />
      </Measure>
      {frame?.seed != null && roleFor(actor.roles, 'reading.see') && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/readings`}>
            Every reading, with its reasons and its reader
          </a>
        </p>
      )}
      {frame?.seed != null && <Results frame={frame} audit={details.audit} actor={actor} />}
      {frame?.seed != null && <Drawn frame={frame} looks={details.audit.looks} actor={actor} />}
      <Actions auditId={auditId} actor={actor} unsaved={unsaved} />
      <WhatWasDeclared details={details} />
      <Frames details={details} here={here} isOutside={roleFor(actor.roles, 'audit.follow') === undefined} />
    </>
  )
}

/** What is to be done because of this audit, and the form for another action. */
async function Actions({
  auditId,
  actor,
  unsaved,
}: {
  auditId: string
  actor: Actor
  unsaved: UnsavedForm | undefined
}) {
  const allowed = permit(actor, 'action.see')
  if (!allowed.ok) return null
  const actions = await listActionsFrom(allowed.value, { auditId })
  return (
    <>
      {actions.length > 0 && <ActionsTable caption="Actions" actions={actions} />}
      {roleFor(actor.roles, 'action.open') && (
        <Measure>
          <Details summary="Open an action, so that it does not happen again">
            <ActionForm action={`/audits/programme/${auditId}/action/save`} {...formWith(unsaved, 'what')} />
          </Details>
        </Measure>
      )}
    </>
  )
}

/** Every frame, the newest first: those that were given up stay on the report. */
const Frames = ({ details, here, isOutside }: { details: AuditDetails; here: string; isOutside: boolean }) =>
  details.frames
    .toReversed()
    .map((frame) => (
      <FrameSection key={frame.id} frame={frame} looks={details.audit.looks} here={here} isOutside={isOutside} />
    ))

async function Drawn({ frame, looks, actor }: { frame: ShownFrame; looks: number; actor: Actor }) {
  const allowed = permit(actor, 'audit.follow')
  if (!allowed.ok) return null
  const drawn = await loadDrawn(allowed.value, frame)
  return <DrawnSection drawn={drawn} looks={looks} />
}

async function Results({ frame, audit, actor }: { frame: ShownFrame; audit: DeclaredAudit; actor: Actor }) {
  const allowed = permit(actor, 'audit.see-results')
  if (!allowed.ok) return null
  return <ResultsSection results={await loadResults(allowed.value, frame, audit)} audit={audit} of={frame.count} />
}

function WhatWasDeclared({ details: { audit, texts, declaredBy, declaredAt } }: { details: AuditDetails }) {
  return (
    <>
      <h2 className="govuk-heading-m">What was declared</h2>
      <SummaryList
        rows={[
          { key: 'What is audited', value: populationInWords(audit) },
          { key: 'Days', value: daysInWords(audit) },
          { key: 'How they are chosen', value: KIND_WORDS[audit.kind] },
          { key: 'Held to', value: heldToInWords(audit) },
          ...(audit.kind === 'sample' ? [{ key: 'Looks', value: looksInWords(audit.looks) }] : []),
          ...PROTOCOL_TEXTS.map((each) => ({ key: PROTOCOL_WORDS[each], value: texts[each] })),
          { key: 'Finished by', value: inWords(audit.dueOn) },
          { key: 'Declared', value: `By ${declaredBy}, ${inWords(dayOf(declaredAt))}` },
        ]}
      />
    </>
  )
}
