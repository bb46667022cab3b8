import { Details } from '#components/page/details'
import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import type { NearDecision } from '#lib/audits/reviews/similar-decisions'
import { evidenceWords } from '#lib/cancellations/questions/words/evidence'
import { inOptions } from '#lib/cancellations/views/answer-lines'
import { titleOf } from '#lib/counting-rules/offences'
import { c1Questions } from '#lib/counting-rules/questions/of-c1'
import { c4Questions } from '#lib/counting-rules/questions/of-c4'

/** Past decisions like this one that an audit found right, without people. */
export function Nearest({ decisions }: { decisions: readonly NearDecision[] }) {
  if (decisions.length === 0) return null
  return (
    <Details summary="Decisions like this one that an audit found right">
      <p className="govuk-body">
        They show how the rules were applied, and decide nothing: every case stands on its own facts.
      </p>
      <Table
        caption="Decisions like this one"
        isCaptionUnseen
        columns={[{ text: 'Offence' }, { text: 'What it rested on' }, { text: 'Decided' }]}
        rows={decisions.map((decision) => ({
          key: decision.id,
          cells: [
            titleOf(decision.code, decision.countClass),
            restedOn(decision) || 'No evidence',
            `${decision.verdict === 'authorise' ? 'Agreed' : 'Refused'}, ${inWords(dayOf(decision.decidedAt))}`,
          ],
        }))}
      />
    </Details>
  )
}

function restedOn({ evidence, mistake, placeStep }: NearDecision): string {
  const items = evidence.map(
    ({ kind, effect }) =>
      `${evidenceWords.kind.options?.[kind] ?? kind}: ${evidenceWords.shows.options?.[effect] ?? effect}`,
  )
  const answers = [
    mistake && inOptions(c4Questions.mistake, mistake),
    placeStep && inOptions(c1Questions.placeStep, placeStep),
  ]
  return [...answers.filter(Boolean), ...items].join('; ')
}
