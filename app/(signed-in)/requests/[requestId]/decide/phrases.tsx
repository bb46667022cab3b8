import { InsetText } from '#components/page/inset-text'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { currentAnswersOf } from '#lib/cancellations/load/current-answers'
import { phrasesSaid } from '#lib/cancellations/phrases/phrases-typed'
import { findReason } from '#lib/counting-rules/find-reason'

/** Phrases in the requester’s words that often stand for a reason that is no ground. For the decision maker alone; they decide nothing. */
export function Phrases({ view: { request, text } }: { view: RequestView }) {
  const phrases = phrasesSaid(currentAnswersOf(request), text)
  if (phrases.length === 0) return null
  return (
    <InsetText>
      <h2 className="govuk-heading-s">Words to look at twice</h2>
      <ul className="govuk-list govuk-list--bullet">
        {phrases.map(({ where, phrase, reason }) => (
          <li key={`${where} ${phrase} ${reason}`}>
            {where} says “{phrase}”. That alone is no ground: see {reason}, “{findReason(reason).offered}”.
          </li>
        ))}
      </ul>
      <p className="govuk-body">Words settle nothing. Ask yourself what the evidence shows.</p>
    </InsetText>
  )
}
