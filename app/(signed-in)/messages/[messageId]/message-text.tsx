import { SummaryList } from '#components/table/summary-list'
import type { MessageView } from '#lib/messages/views/load-message'

const HARD = 13

/** The exact words of a message, as they go out or went out. */
export function MessageText({ view: { words, readingAge, message } }: { view: MessageView }) {
  return (
    <section aria-labelledby="very-words">
      <h2 className="govuk-heading-m" id="very-words">
        The words
      </h2>
      <SummaryList
        rows={[
          { key: 'To', value: words.to.split('\n').join(', ') },
          ...(words.subject === null
            ? []
            : [{ key: message.channel === 'email' ? 'Subject' : 'Heading', value: words.subject }]),
          { key: 'Easy to read', value: inWords(readingAge) },
        ]}
      />
      <blockquote className="govuk-inset-text">
        {words.words.split('\n\n').map((paragraph, n) => (
          <p key={n} className="govuk-body">
            {paragraph}
          </p>
        ))}
      </blockquote>
    </section>
  )
}

const inWords = (age: number): string => {
  const years = String(Math.round(age))
  return age >= HARD
    ? `About as hard as for somebody of ${years}. Use shorter words and sentences`
    : `Yes, from about ${years} years of age`
}
