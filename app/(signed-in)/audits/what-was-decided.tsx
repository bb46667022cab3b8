import { SummaryList } from '#components/table/summary-list'
import type { DecisionDetails, RequestView } from '#lib/cancellations/load/load-request'
import { judgementTexts } from '#lib/cancellations/views/judgement-words'
import { inWords, dayOf } from '#lib/base/day'
import { Words } from '../requests/[requestId]/quoted-text.tsx'

const VERDICTS = { authorise: 'Agreed', refuse: 'Refused', return: 'Returned with questions' } as const

/** What was decided, and how it was written up; not by whom. */
export function WhatWasDecided({ view, decision }: { view: RequestView; decision: DecisionDetails }) {
  const written = judgementTexts(decision.judgements, view.text)
  return (
    <section aria-labelledby="decided">
      <h2 className="govuk-heading-m" id="decided">
        What was decided
      </h2>
      <SummaryList
        rows={[
          {
            key: 'Decision',
            value: `${VERDICTS[decision.verdict]}, as ${decision.category}, on ${inWords(dayOf(new Date(decision.at)))}`,
          },
          { key: 'The reason', value: <Words>{view.text(decision.reasonId)}</Words> },
          ...written.map(({ name, words }) => ({ key: name, value: <Words>{words}</Words> })),
          ...decision.setAside.map(({ checkId, reasonId }) => ({
            key: `${checkId}, set aside`,
            value: <Words>{view.text(reasonId)}</Words>,
          })),
        ]}
      />
    </section>
  )
}
