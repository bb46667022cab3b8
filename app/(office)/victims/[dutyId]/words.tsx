import { Details } from '#components/page/details'
import type { DutyLook } from '#lib/victims/views/look'
import { wordsToSay } from '#lib/victims/doorsteps/words-to-say'
import { saidOf } from './said.ts'

/** The words to say, in the order in which the form asks about them. */
export async function Words({ look }: { look: DutyLook }) {
  const { duty } = look
  const words = wordsToSay(await saidOf(look))
  const parts = [
    ['What was decided', words.decision],
    ['Why', words.reason],
    ['The reference', words.reference],
    ['What happens next', words.next],
    ['Support', words.support],
    ['If they do not agree', words.challenge],
  ] as const
  const about = whatItIsAbout(duty)
  return (
    <>
      <h2 className="govuk-heading-m">What to say</h2>
      <p className="govuk-body">
        {about !== undefined && (
          <>
            <a className="govuk-link" href={about.href}>
              {about.text}
            </a>
            , before you go.{' '}
          </>
        )}
        First make sure that it is the right person, that they are alone, and that nobody else can hear. Until then do
        not say what the crime is.
      </p>
      {parts.map(([title, said]) => (
        <section key={title} aria-label={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-inset-text">{said}</p>
        </section>
      ))}
      <Details summary="If you cannot say this safely">
        <p className="govuk-body">
          Say nothing of it, and leave. Then choose “I could not reach them” and “it was not safe to speak”. An adviser,
          a social worker or another officer may be the safer way. Until the victim has been told, the crime stays
          recorded.
        </p>
      </Details>
    </>
  )
}

/** What to read first: the answer to a review, or the decision. */
function whatItIsAbout({ reviewId, requestId }: DutyLook['duty']): { href: string; text: string } | undefined {
  if (reviewId !== null) return { href: `/reviews/${reviewId}`, text: 'Read what was answered, and why' }
  return requestId === null ? undefined : { href: `/requests/${requestId}`, text: 'Read what was decided, and why' }
}
