import { SummaryList } from '#components/table/summary-list'
import type { CaseToRead } from '#lib/audits/look'
import { judgementTexts } from '#lib/cancellations/views/judgement-words'
import { inWords, dayOf } from '#lib/base/day'
import { Words } from '../../requests/[requestId]/words.tsx'

const VERDICTS = { agree: 'Agreed', refuse: 'Refused', return: 'Returned with questions' } as const

/** What was decided, and how it was written up; not by whom. */
export function WhatWasDecided({ read: { decision, look } }: { read: CaseToRead }) {
  const written = judgementTexts(decision.judgements, look.text)
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
          { key: 'The reason', value: <Words>{look.text(decision.reasonId)}</Words> },
          ...written.map(({ name, words }) => ({ key: name, value: <Words>{words}</Words> })),
          ...decision.setAside.map(({ checkId, reasonId }) => ({
            key: `${checkId}, set aside`,
            value: <Words>{look.text(reasonId)}</Words>,
          })),
        ]}
      />
    </section>
  )
}
