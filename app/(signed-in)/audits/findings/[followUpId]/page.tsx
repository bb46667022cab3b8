import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { listActionsFrom } from '#lib/audits/actions/load-actions'
import { type FollowUp, loadFollowUp } from '#lib/audits/follow-up/load-follow-up'
import { OUTCOME_WORDS, STEP_WORDS } from '#lib/audits/follow-up/model'
import { CAUSE_WORDS } from '#lib/audits/reviews/model'
import { dayOf, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { Words } from '../../../requests/[requestId]/quoted-text.tsx'
import { ActionsTable } from '../../actions-table.tsx'
import { Answers } from './answer-sections.tsx'

export const metadata: Metadata = { title: 'Found wrong by an audit' }

const DONE: Readonly<Record<string, string>> = {
  answered: 'Your answer is saved. It cannot be changed any more.',
  action: 'The action is open. Its owner sees it on Today.',
}

/** What an audit found wrong, and everybody’s answer. */
export default async function Page({ params, searchParams }: PageProps<'/audits/findings/[followUpId]'>) {
  const { followUpId } = await params
  const here = `/audits/findings/${followUpId}`
  const { actor, permit: mine } = await requirePermission('finding.see', here)
  const { unsaved: key, done } = await searchParams
  const unsaved = await unsavedForm(actor.staffId, key)
  const finding = await loadFollowUp(mine, followUpId)
  if (!finding) notFound()
  const words = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <BackLink href="/audits/findings">Found wrong by audits</BackLink>
      {words !== undefined && (
        <NotificationBanner kind="success" heading="Saved">
          <p className="govuk-body">{words}</p>
        </NotificationBanner>
      )}
      <PageTitle caption={`${finding.reference}. ${titleOf(finding.code, finding.countClass)}`}>
        {headingOf(finding)}
      </PageTitle>
      <WhatWasFound finding={finding} />
      <Steps finding={finding} />
      <Actions finding={finding} actor={actor} />
      <Measure>
        <Answers finding={finding} roles={actor.roles} here={here} unsaved={unsaved} />
      </Measure>
    </>
  )
}

const headingOf = ({ isMine, wasFoundWrong }: FollowUp): string => {
  if (!wasFoundWrong) return 'A reader is concerned for somebody’s safety'
  return isMine ? 'A decision of yours was found wrong' : 'Found wrong by an audit'
}

/** What the readings come to so far. */
const readingsInWords = ({ standsWrong, wasFoundWrong }: FollowUp): string => {
  if (standsWrong) return 'It stands as wrong'
  return wasFoundWrong
    ? 'One reader found it wrong. Another reading is due, or found it right'
    : 'Nobody has found the decision wrong'
}

function WhatWasFound({ finding }: { finding: FollowUp }) {
  const causes = [...new Set(finding.readings.flatMap(({ causes: found }) => found))].toSorted()
  const concerns = finding.readings.map(({ concern }) => concern).filter((concern) => concern !== '')
  return (
    <SummaryList
      rows={[
        {
          key: 'Crime',
          value: (
            <a className="govuk-link" href={`/crimes/${finding.crimeId}`}>
              {finding.reference}
            </a>
          ),
        },
        { key: 'It is now', value: finding.isCancelled ? 'Cancelled' : 'Live' },
        { key: 'Found', value: inWords(dayOf(finding.openedAt)) },
        { key: 'Readings', value: readingsInWords(finding) },
        ...(finding.isMine ? [] : [{ key: 'Decided by', value: finding.decidedBy ?? 'Not known' }]),
        ...finding.readings.map(({ reason }, n) => ({
          key: finding.readings.length === 1 ? 'Why' : `Why, reading ${String(n + 1)}`,
          value: <Words>{reason}</Words>,
        })),
        ...(causes.length === 0
          ? []
          : [{ key: 'What went wrong', value: causes.map((cause) => CAUSE_WORDS[cause]).join('; ') }]),
        ...concerns.map((concern) => ({ key: 'Could somebody be in danger?', value: <Words>{concern}</Words> })),
      ]}
    />
  )
}

function Steps({ finding: { steps } }: { finding: FollowUp }) {
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">
        Answers
      </h2>
      <SummaryList
        rows={steps.map(({ kind, outcome, words, by, at }) => ({
          key: STEP_WORDS[kind],
          value: (
            <>
              {outcome === null ? null : <p className="govuk-body">{OUTCOME_WORDS[outcome]}.</p>}
              <Words>{words}</Words>
              <p className="govuk-hint">{`${by}, ${inWords(dayOf(at))}`}</p>
            </>
          ),
        }))}
      />
    </section>
  )
}

async function Actions({ finding, actor }: { finding: FollowUp; actor: Actor }) {
  const allowed = permit(actor, 'action.see')
  if (!allowed.ok) return null
  const actions = await listActionsFrom(allowed.value, { followUpId: finding.id })
  return actions.length === 0 ? null : <ActionsTable caption="Actions" actions={actions} />
}
