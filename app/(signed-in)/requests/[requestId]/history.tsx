import { Timeline } from '#components/crime/timeline'
import { Details } from '#components/page/details'
import { instantInWords } from '#lib/base/day'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { judgementTexts } from '#lib/cancellations/views/judgement-words'
import { historyOfRequest } from '#lib/cancellations/views/history'
import { Words } from './quoted-text.tsx'

/** Everything that happened to the request, with what was written about it. */
export function History({ view }: { view: RequestView }) {
  return (
    <Timeline
      events={historyOfRequest(view.request, view).map(({ id, at, title, by, texts, isTurn }) => ({
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
            <Written decisionId={id} view={view} />
          </>
        ),
      }))}
    />
  )
}

/** What the decision maker wrote beside their reason, folded away. */
function Written({ decisionId, view: { request, text } }: { decisionId: string; view: RequestView }) {
  const decision = request.decisions.find(({ id }) => id === decisionId)
  const texts = judgementTexts(decision?.judgements, text)
  if (texts.length === 0) return null
  return (
    <Details summary="What else the decision maker wrote">
      {texts.map(({ name, words }) => (
        <p key={name}>
          <strong>{name}:</strong> <Words>{words}</Words>
        </p>
      ))}
    </Details>
  )
}
