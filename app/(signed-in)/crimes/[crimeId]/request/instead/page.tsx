import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Button, ButtonGroup, ButtonLink } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { alsoNewInformation } from '#lib/cancellations/questions/what-happened'
import type { Day } from '#lib/base/day'
import { findReason } from '#lib/counting-rules/find-reason'
import type { Reason } from '#lib/counting-rules/reasons'
import { sourceOf } from '#lib/counting-rules/version'
import { versionOn } from '#lib/counting-rules/years/versions'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { Asking, CannotAsk, openDraft, type Opened, whyNot } from '../open-draft.tsx'

export const metadata: Metadata = { title: 'What to do instead' }

/** A reason that takes no crime out of the count: why not, what to do instead, and whether there is more. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/request/instead'>) {
  const opened = await openDraft(params, 'request/instead')
  const why = whyNot(opened)
  if (why) return <CannotAsk opened={opened} why={why} />
  const draft = opened.view.draft?.answers
  const code = draft?.reasons[0]
  if (code === undefined) redirect(`${opened.ask}/what`)
  const reason = findReason(code)
  const { unsaved, stays } = await searchParams
  return stays && draft?.alsoNewInformation === 'no' ? (
    <ItStays opened={opened} reason={reason} />
  ) : (
    <Instead opened={opened} reason={reason} savedKey={unsaved} />
  )
}

async function Instead({ opened, reason, savedKey }: { opened: Opened; reason: Reason; savedKey: unknown }) {
  const {
    actor,
    view: { draft, today },
    ask,
  } = opened
  const unsaved = await unsavedForm(actor.staffId, savedKey)
  const answered = draft?.answers.alsoNewInformation
  return (
    <Asking opened={opened} back={{ href: [`${ask}/what`, ...(draft?.answers.path.slice(0, -1) ?? [])].join('/') }}>
      <Form action={`${ask}/instead/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
        <PageTitle>This is no ground for cancelling</PageTitle>
        <WhatInstead reason={reason} today={today} />
        <Radios
          name="alsoNewInformation"
          label={alsoNewInformation}
          size="m"
          hint="For example film, a log or a message that shows what really happened. If there is, you can ask on that ground."
          value={answered === 'unknown' ? undefined : answered}
          options={[
            { value: 'yes', label: 'Yes, there is new information' },
            { value: 'no', label: 'No' },
          ]}
        />
        <Button>Continue</Button>
      </Form>
    </Asking>
  )
}

function ItStays({ opened, reason }: { opened: Opened; reason: Reason }) {
  const {
    view: { crime, today },
    ask,
  } = opened
  return (
    <Asking opened={opened} back={{ href: `${ask}/instead` }}>
      <PageTitle>The crime stays recorded</PageTitle>
      <p className="govuk-body">Nothing was sent to the decision makers.</p>
      <WhatInstead reason={reason} today={today} />
      <ButtonGroup>
        <ButtonLink href={`/crimes/${crime.id}`}>Back to the crime</ButtonLink>
        <a className="govuk-link" href={`${ask}/what`}>
          Start again with another answer
        </a>
      </ButtonGroup>
    </Asking>
  )
}

/** Whose rule it is that a reason is no ground, and where the rules of the day say so. */
function whereWritten({ code: id, origin }: Reason, today: Day): string {
  const version = versionOn(today)
  if (!version.ok) return version.refusal.words
  const source = sourceOf(version.value, { id, origin })
  const pages = source.citations.map(({ document, page }) => `${document}, ${page}`).join('; ')
  const whose = source.ruleKind === 'Home Office rule' ? 'Home Office rule' : `Product safeguard. ${source.reason}`
  return pages === '' ? whose : `${whose} (${pages})`
}

function WhatInstead({ reason, today }: { reason: Reason; today: Day }) {
  const { offered, instead, outcomes } = reason
  return (
    <>
      <p className="govuk-body">You said: {lowerFirst(offered)}.</p>
      <p className="govuk-body">
        That may well be true. But it does not show that no crime happened, so on its own it takes nothing out of the
        count.
      </p>
      <InsetText>
        <h2 className="govuk-heading-m">Do this instead</h2>
        <p className="govuk-body">{instead}</p>
        {outcomes.length > 0 && (
          <p className="govuk-body">
            {outcomes.length === 1 ? 'Outcome' : 'Outcomes'}: <strong>{outcomes.join(', ')}</strong>
          </p>
        )}
        <p className="govuk-hint">{whereWritten(reason, today)}</p>
      </InsetText>
    </>
  )
}

const lowerFirst = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
