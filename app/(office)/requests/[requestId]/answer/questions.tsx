import { TextArea } from '#components/form/text-area'
import { InsetText } from '#components/page/inset-text'
import { oneOf, type Fields } from '#lib/base/form-fields'
import { replyName } from '#lib/cancellations/asking/replies-form'
import type { DecisionSeen, RequestLook } from '#lib/cancellations/look'
import { Words } from '../words.tsx'

/** The questions a decider put back, each with a box for its answer, and why they were put. */
export function Questions({ look, returned, typed }: { look: RequestLook; returned: DecisionSeen; typed: Fields }) {
  const questions = returned.questionIds.map((question, n) => `${String(n + 1)}. ${look.text(question)}`)
  return (
    <>
      <InsetText>
        <p className="govuk-body">{look.name(returned.byId)} put your request back to you:</p>
        <p className="govuk-body">
          <Words>{look.text(returned.reasonId)}</Words>
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
