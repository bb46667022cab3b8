import { InsetText } from '#components/page/inset-text'
import { SummaryList } from '#components/table/summary-list'
import { STATE_WORDS } from '#lib/cancellations/case-of-request'
import type { RequestLook } from '#lib/cancellations/look'
import { textCalled } from '#lib/cancellations/views/judgement-words'
import { whoseRequest } from '#lib/cancellations/views/what-may-be-done'
import { WHOSE_WORDS } from '#lib/cancellations/views/whose'
import type { KeptForm } from '#lib/people/kept-forms'
import { Words } from '../words.tsx'

interface NotNowProps {
  look: RequestLook
  because: string | undefined
  kept: KeptForm | undefined
}

/** Instead of the form: why this cannot be decided now, or by this person, and whatever they had typed. */
export function NotNow({ look, because, kept }: NotNowProps) {
  const { request, name } = look
  const waits = request.state === 'submitted' || request.state === 'stopped'
  return (
    <>
      <InsetText>
        {waits ? (
          <>
            <strong>Not yours to decide.</strong> {because} It is for {WHOSE_WORDS[whoseRequest(look)]}.
          </>
        ) : (
          <>
            There is nothing to decide now: the request is {STATE_WORDS[request.state]}.
            {request.decidedById !== null && ` ${name(request.decidedById)} decided it last.`}
          </>
        )}
      </InsetText>
      {kept && <Typed kept={kept} />}
    </>
  )
}

const typedTexts = ({ fields }: KeptForm): readonly (readonly [string, string])[] =>
  Object.entries(fields)
    .map(([name, value]) => [name, [value].flat().join('\n').trim()] as const)
    .filter(([name, text]) => text.includes(' ') && name !== 'conflictsDeclared' && name !== 'testApplied')

function Typed({ kept }: { kept: KeptForm }) {
  const texts = typedTexts(kept)
  if (texts.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">What you had typed</h2>
      <p className="govuk-body">It was not saved. It is kept here for a day, so that you can copy it.</p>
      <SummaryList rows={texts.map(([name, text]) => ({ key: textCalled(name), value: <Words>{text}</Words> }))} />
    </>
  )
}
