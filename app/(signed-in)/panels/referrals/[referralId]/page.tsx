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
import { PanelReferralOutcome } from '#lib/base/prisma/enums'
import { dayOf, inWords } from '#lib/base/day'
import { OUTCOME_WORDS, REFERRAL_WORDS } from '#lib/panels/model'
import { loadReferral, type Referral } from '#lib/panels/referrals/load-referrals'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { formWith, type UnsavedForm, unsavedForm } from '#lib/people/unsaved-forms'
import { ReferralState } from '../../referrals-table.tsx'

export const metadata: Metadata = { title: 'A referral of the panel' }

const DONE: Readonly<Record<string, string>> = {
  answered: 'The panel reads your answer. It closes the referral once it has.',
  closed: 'The referral is closed.',
}

/** One referral: what the panel asks, the answer, and the forms of both sides. */
export default async function Page({ params, searchParams }: PageProps<'/panels/referrals/[referralId]'>) {
  const { referralId } = await params
  const here = `/panels/referrals/${referralId}`
  const { actor, permit } = await requirePermission('panel.see', here)
  const { unsaved: key, done } = await searchParams
  const unsaved = await unsavedForm(actor.staffId, key)
  const referral = await loadReferral(permit, referralId)
  if (!referral) notFound()
  const words = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <BackLink href={`/panels/cases/${referral.caseId}`}>
        {`Meeting ${String(referral.meetingNumber)}, case ${String(referral.place)}`}
      </BackLink>
      {words !== undefined && (
        <NotificationBanner kind="success" heading="Saved">
          <p className="govuk-body">{words}</p>
        </NotificationBanner>
      )}
      <PageTitle>{REFERRAL_WORDS[referral.kind]}</PageTitle>
      <WhatItIs referral={referral} />
      <Next
        referral={referral}
        answers={roleFor(actor.roles, 'panel.answer') !== undefined}
        here={here}
        unsaved={unsaved}
      />
    </>
  )
}

const WhatItIs = ({ referral }: { referral: Referral }) => (
  <SummaryList
    rows={[
      { key: 'What the panel says', value: referral.words },
      { key: 'Referred', value: inWords(dayOf(referral.referredAt)) },
      { key: 'Answer due', value: inWords(referral.dueOn) },
      { key: 'Status', value: <ReferralState referral={referral} /> },
      ...(referral.outcome === null || referral.answeredAt === null
        ? []
        : [
            { key: 'Answered', value: inWords(dayOf(referral.answeredAt)) },
            { key: 'What was done and why', value: referral.answer },
          ]),
    ]}
  />
)

interface NextProps {
  referral: Referral
  answers: boolean
  here: string
  unsaved: UnsavedForm | undefined
}

const Next = ({ referral, answers, here, unsaved }: NextProps) => (
  <Measure>
    {answers && (
      <p className="govuk-body">
        <a className="govuk-link" href={`/crimes/${referral.crimeId}`}>
          The crime itself
        </a>
        . It is reinstated there, as any other.
      </p>
    )}
    {answers && referral.outcome === null && <AnswerForm here={here} unsaved={unsaved} />}
    {referral.mayClose && referral.outcome !== null && referral.closedAt === null && (
      <Form action={`${here}/close/save`} {...formWith(unsaved, 'closing')} hidden={{ closing: '1' }}>
        <Button>Close this referral</Button>
      </Form>
    )}
  </Measure>
)

const AnswerForm = ({ here, unsaved }: { here: string; unsaved: UnsavedForm | undefined }) => (
  <Form action={`${here}/answer/save`} {...formWith(unsaved, 'answer')}>
    <h2 className="govuk-heading-m">Your answer</h2>
    <Radios
      name="outcome"
      label="What did you do?"
      options={Object.values(PanelReferralOutcome).map((value) => ({ value, label: OUTCOME_WORDS[value] }))}
    />
    <TextArea
      name="answer"
      label="What was done, and why?"
      hint="The panel reads this. Use the labels of the pack; name nobody, and no place or day."
      atMost={4000}
    />
    <Button>Send this answer</Button>
  </Form>
)
