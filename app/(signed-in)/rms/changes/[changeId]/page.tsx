import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { dayOf, instantInWords, inWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { BECAUSE_WORDS } from '#lib/crimes/in-words'
import { ANSWER_WORDS, changeInWords, WHY_WORDS } from '#lib/imports/changes/in-words'
import { barsOf } from '#lib/imports/changes/judged'
import { type ChangeLine, loadChange } from '#lib/imports/changes/load-changes'
import { asksForCode, questionsOf } from '#lib/imports/changes/questions'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { AnswerForm } from './answer-form.tsx'

export const metadata: Metadata = { title: 'A change in the RMS' }

/** One change in the RMS: what the rules make of it, what is not known, and the registrar’s answer. */
export default async function Page({ params, searchParams }: PageProps<'/rms/changes/[changeId]'>) {
  const { changeId } = await params
  const here = `/rms/changes/${changeId}`
  const { actor, permit } = await requirePermission('rms.see', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const change = await loadChange(permit, changeId)
  if (!change) notFound()
  const mayAnswer = roleFor(actor.roles, 'rms-change.answer') !== undefined
  const waits = change.isWaiting && change.weight === 'difference'
  return (
    <>
      <BackLink href="/rms/changes">Changes in the RMS</BackLink>
      <PageTitle>{changeInWords(change)}</PageTitle>
      <WhatIsKnown change={change} />
      <WhatTheRulesSay change={change} />
      <Measure>
        {waits && change.byId === actor.staffId && (
          <p className="govuk-body">You made this change yourself, so another registrar answers it.</p>
        )}
        {waits && !mayAnswer && <p className="govuk-body">This waits for the registrar.</p>}
        {((waits && mayAnswer && change.byId !== actor.staffId) || unsaved) && (
          <AnswerForm
            action={`${here}/save`}
            formKey={unsaved?.formKey ?? newId()}
            unsaved={unsaved}
            questions={questionsOf(change)}
            asksForCode={asksForCode(change)}
            asksWhy={change.kind !== 'outcome'}
          />
        )}
      </Measure>
    </>
  )
}

const NOT_KNOWN = 'Not known: the RMS extract does not say'

function WhatIsKnown({ change }: { change: ChangeLine }) {
  return (
    <SummaryList
      rows={[
        {
          key: 'Crime',
          value: (
            <a className="govuk-link" href={`/crimes/${change.crimeId}`}>
              {change.reference}
            </a>
          ),
        },
        { key: 'Changed', value: change.at === null ? NOT_KNOWN : instantInWords(change.at) },
        { key: 'Changed by', value: change.by ?? NOT_KNOWN },
        ...(change.kind === 'outcome'
          ? []
          : [
              { key: 'Why', value: change.because === null ? NOT_KNOWN : BECAUSE_WORDS[change.because] },
              { key: 'Justification', value: change.justification ?? NOT_KNOWN },
            ]),
        { key: 'Found', value: inWords(dayOf(change.foundAt)) },
        { key: 'Kept as', value: change.weight === 'sample' ? 'To be sampled by audits' : WHY_WORDS[change.why] },
        { key: 'Answer', value: answered(change) },
      ]}
    />
  )
}

function answered({ answer, answeredAt, answeredBy }: ChangeLine): string {
  if (answer === null || answeredAt === null) return 'None yet'
  return `${ANSWER_WORDS[answer]}: ${answeredBy ?? 'somebody'}, ${inWords(dayOf(answeredAt))}`
}

/** What bars the change, as far as an extract lets the rules judge it. */
function WhatTheRulesSay({ change }: { change: ChangeLine }) {
  const bars = barsOf(change.findings)
  return (
    <>
      <h2 className="govuk-heading-m">What the rules say of it, by the extract alone</h2>
      {bars.length === 0 ? (
        <p className="govuk-body">Nothing in the extract rules it out.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {bars.map(({ check, wrong }) => (
            <li key={check}>{wrong}</li>
          ))}
        </ul>
      )}
    </>
  )
}
