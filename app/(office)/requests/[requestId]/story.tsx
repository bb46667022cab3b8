import { Timeline } from '#components/crime/timeline'
import { Details } from '#components/page/details'
import { instantInWords } from '#lib/base/day'
import type { RequestLook } from '#lib/cancellations/look'
import { judgementTexts } from '#lib/cancellations/views/judgement-words'
import { storyOfRequest } from '#lib/cancellations/views/story'
import { Words } from './words.tsx'

/** Everything that happened to the request, with what was written about it. */
export function Story({ look }: { look: RequestLook }) {
  return (
    <Timeline
      events={storyOfRequest(look.request, look).map(({ id, at, title, by, texts, isTurn }) => ({
        id,
        at,
        title,
        by,
        isTurn,
        when: instantInWords(new Date(at)),
        description: (
          <>
            {texts.map(({ name, words }) => (
              <p key={name}>
                <strong>{name}:</strong> <Words>{words}</Words>
              </p>
            ))}
            <Written decisionId={id} look={look} />
          </>
        ),
      }))}
    />
  )
}

/** What the decider wrote beside their reason, folded away. */
function Written({ decisionId, look: { request, text } }: { decisionId: string; look: RequestLook }) {
  const decision = request.decisions.find(({ id }) => id === decisionId)
  const texts = judgementTexts(decision?.judgements, text)
  if (texts.length === 0) return null
  return (
    <Details summary="What else the decider wrote">
      {texts.map(({ name, words }) => (
        <p key={name}>
          <strong>{name}:</strong> <Words>{words}</Words>
        </p>
      ))}
    </Details>
  )
}
