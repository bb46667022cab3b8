import { Details } from '#components/page/details'
import { FORCES } from '#lib/cancellations/questions/forces'
import { installation } from '#lib/people/accounts'
import type { DutyLook } from '#lib/victims/look'
import { wordsToSay } from '#lib/victims/doorsteps/words-to-say'

/** A force as one says it: "North Yorkshire Police". */
function forceNamed(code: string | null): string | undefined {
  const name = FORCES.find(([one]) => one === code)?.[1]
  return name === undefined || name.endsWith('Police') ? name : `${name} Police`
}

/** The words to say, in the order in which the form asks about them. */
export async function Words({ look: { duty, texts } }: { look: DutyLook }) {
  const words = wordsToSay({
    occasion: duty.occasion, category: duty.category, reference: duty.reference,
    force: (await installation())?.forceName ?? 'The police',
    newForce: forceNamed(duty.receivingForce),
    newReference: duty.theirReferenceId === null ? undefined : texts.get(duty.theirReferenceId),
  })
  const parts = [
    ['What was decided', words.decision], ['Why', words.reason], ['The reference', words.reference], ['What happens next', words.next],
    ['Support', words.support], ['If they do not agree', words.challenge],
  ] as const
  return (
    <>
      <h2 className="govuk-heading-m">What to say</h2>
      <p className="govuk-body">
        {duty.requestId !== null && (
          <>
            <a className="govuk-link" href={`/requests/${duty.requestId}`}>Read what was decided, and why</a>, before you go.{' '}
          </>
        )}
        First make sure that it is the right person, that they are alone, and that nobody else can hear. Until then do not say what the crime is.
      </p>
      {parts.map(([title, said]) => (
        <section key={title} aria-label={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-inset-text">{said}</p>
        </section>
      ))}
      <Details summary="If you cannot say this safely">
        <p className="govuk-body">Say nothing of it, and leave. Then choose “I could not reach them” and “it was not safe to speak”. An adviser, a social worker or another officer may be the safer way. Until the victim has been told, the crime stays recorded.</p>
      </Details>
    </>
  )
}
