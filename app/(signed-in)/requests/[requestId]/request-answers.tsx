import { Details } from '#components/page/details'
import { SummaryList } from '#components/table/summary-list'
import type { RequestView, SubmissionDetails } from '#lib/cancellations/load/load-request'
import { type AnswerLine, answerLines, replies } from '#lib/cancellations/views/answer-lines'
import { titleOf } from '#lib/counting-rules/offences'
import { Words } from './quoted-text.tsx'

/** The facts the officer gave, as they stand now, and the answers to questions that were put back; without those in `leaveOut`. */
export function WhatWasAsked({ view, leaveOut }: { view: RequestView; leaveOut?: readonly string[] }) {
  const { request, principalCrime, text } = view
  const submissions = request.submissions.filter(({ occasion }) => occasion === 'requested' || occasion === 'answered')
  const latest = submissions.at(-1)
  if (!latest) return null
  return (
    <section aria-labelledby="requested">
      <h2 className="govuk-heading-m" id="requested">
        What was asked
      </h2>
      {principalCrime && (
        <p className="govuk-body">
          The crime that stays:{' '}
          <a className="govuk-link" href={`/crimes/${principalCrime.id}`}>
            {principalCrime.reference}
          </a>
          , {titleOf(principalCrime.code, principalCrime.countClass)}, {principalCrime.isLive ? 'live' : 'cancelled'}
        </p>
      )}
      <SummaryList rows={answerLines(latest.answers, text, leaveOut).map(rowOf)} />
      {submissions
        .filter(({ occasion }) => occasion === 'answered')
        .map((answer) => (
          <Replies key={answer.id} answer={answer} view={view} />
        ))}
    </section>
  )
}

const rowOf = ({ question, answer, isText }: AnswerLine) => ({
  key: question,
  value: isText ? <Words>{answer}</Words> : answer,
})

function Replies({ answer, view: { request, text } }: { answer: SubmissionDetails; view: RequestView }) {
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
