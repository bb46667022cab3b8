import { Details } from '#components/page/details'
import { SummaryList } from '#components/table/summary-list'
import type { RequestLook, SubmissionSeen } from '#lib/cancellations/look'
import { type AskedLine, askedLines, replies } from '#lib/cancellations/views/asked-lines'
import { titleOf } from '#lib/counting-rules/offences'
import { Words } from './words.tsx'

/** The facts the officer gave, as they stand now, and the answers to questions that were put back. */
export function WhatWasAsked({ look }: { look: RequestLook }) {
  const { request, survivor, text } = look
  const asked = request.submissions.filter(({ occasion }) => occasion === 'asked' || occasion === 'answered')
  const latest = asked.at(-1)
  if (!latest) return null
  return (
    <section aria-labelledby="asked">
      <h2 className="govuk-heading-m" id="asked">
        What was asked
      </h2>
      {survivor && (
        <p className="govuk-body">
          The crime that stays:{' '}
          <a className="govuk-link" href={`/crimes/${survivor.id}`}>
            {survivor.reference}
          </a>
          , {titleOf(survivor.code, survivor.countClass)}, {survivor.isLive ? 'live' : 'cancelled'}
        </p>
      )}
      <SummaryList rows={askedLines(latest.answers, text).map(rowOf)} />
      {asked
        .filter(({ occasion }) => occasion === 'answered')
        .map((answer) => (
          <Replies key={answer.id} answer={answer} look={look} />
        ))}
    </section>
  )
}

const rowOf = ({ question, answer, isText }: AskedLine) => ({
  key: question,
  value: isText ? <Words>{answer}</Words> : answer,
})

function Replies({ answer, look: { request, text } }: { answer: SubmissionSeen; look: RequestLook }) {
  const before = request.submissions.find(({ n }) => n === answer.n - 1)
  const questions = request.decisions.find(({ submissionId }) => submissionId === before?.id)?.questionIds ?? []
  const given = replies(answer.answers, text)
  return (
    <Details summary="Questions that were put back, and the answers" open>
      <SummaryList
        rows={questions.map((question, n) => ({
          key: text(question),
          value: <Words>{given[n] ?? 'No answer'}</Words>,
        }))}
      />
    </Details>
  )
}
