import { TextArea } from '#components/form/text-area'
import { InsetText } from '#components/page/inset-text'
import { oneOf, type Fields } from '#lib/base/form-fields'
import { replyName } from '#lib/cancellations/questions/replies-form'
import type { DecisionDetails, RequestView } from '#lib/cancellations/load/load-request'
import { Words } from '../quoted-text.tsx'

/** The questions a decision maker put back, each with a box for its answer, and why they were put. */
export function Questions({ view, returned, typed }: { view: RequestView; returned: DecisionDetails; typed: Fields }) {
  const questions = returned.questionIds.map((question, n) => `${String(n + 1)}. ${view.text(question)}`)
  return (
    <>
      <InsetText>
        <p className="govuk-body">{view.name(returned.byId)} put your request back to you:</p>
        <p className="govuk-body">
          <Words>{view.text(returned.reasonId)}</Words>
        </p>
      </InsetText>
      {(questions.length === 0 ? ['Your answer'] : questions).map((question, n) => (
        <TextArea
          key={replyName(n + 1)}
          name={replyName(n + 1)}
          label={question}
          size="m"
          atMost={4000}
          value={oneOf(typed, replyName(n + 1))}
        />
      ))}
    </>
  )
}
