import { dutyStateInWords } from '#lib/victims/in-words'
import type { MessageView } from '#lib/messages/views/load-message'

/** The crimes of a business that one letter lists, each with how its own duty to inform stands. None where it is about one. */
export function CrimesInLetter({ view: { message, about, further } }: { view: MessageView }) {
  if (further.length === 0) return null
  return (
    <section aria-labelledby="listed">
      <h2 className="govuk-heading-m" id="listed">
        The crimes it lists
      </h2>
      <p className="govuk-body">Each is told, and answered, by itself.</p>
      <ul className="govuk-list govuk-list--bullet">
        {[{ dutyId: message.dutyId, reference: about.reference, state: about.dutyState }, ...further].map(
          ({ dutyId, reference, state }) => (
            <li key={dutyId}>
              <a className="govuk-link" href={`/victims/${dutyId}`}>
                {reference}
              </a>
              : {dutyStateInWords(state)}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
