import { Details } from '#components/page/details'
import type { DutyView } from '#lib/victims/views/load-duty'
import { wordsToSay } from '#lib/victims/informing/words-to-say'
import { wordsContextOf } from './words-context.ts'

/** The words to say, in the order in which the form asks about them. */
export async function Words({ view }: { view: DutyView }) {
  const { duty } = view
  const words = wordsToSay(await wordsContextOf(view))
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
      {parts.map(([title, text]) => (
        <section key={title} aria-label={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-inset-text">{text}</p>
        </section>
      ))}
      <IfNotSafe />
    </>
  )
}

const IfNotSafe = () => (
  <Details summary="If you cannot say this safely">
    <p className="govuk-body">
      Say nothing of it, and leave. Then choose “I could not reach them” and “it was not safe to speak”. An adviser, a
      social worker or another officer may be the safer way. Until the victim has been informed, the crime stays
      recorded.
    </p>
  </Details>
)

/** What to read first: the answer to a review, or the decision. */
function whatItIsAbout({ reviewId, requestId }: DutyView['duty']): { href: string; text: string } | undefined {
  if (reviewId !== null) return { href: `/reviews/${reviewId}`, text: 'Read what was answered, and why' }
  return requestId === null ? undefined : { href: `/requests/${requestId}`, text: 'Read what was decided, and why' }
}
