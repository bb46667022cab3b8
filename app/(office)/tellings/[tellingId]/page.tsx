import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { PrintButton } from '#components/page/print-button'
import { WarningText } from '#components/page/warning-text'
import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import { tellingLines } from '#lib/cancellations/views/telling-lines'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/powers'
import { lookAtTelling, type TellingLook } from '#lib/victims/corrections/look'
import { Words } from '../../requests/[requestId]/words.tsx'

export const metadata: Metadata = { title: 'Proof of telling' }

/** One telling as it can be shown to an inspector: who told whom, how, in which words, the reply, and where it stands in the book. */
export default async function Page({ params }: PageProps<'/tellings/[tellingId]'>) {
  const { tellingId } = await params
  const { asker, permit } = await requirePermission('victim.see', `/tellings/${tellingId}`)
  const look = await lookAtTelling(permit, tellingId)
  if (!look) notFound()
  const { duty, telling, correction, entry } = look
  const mayCorrect = correction === undefined && roleFor(asker.roles, 'telling.correct') !== undefined
  return (
    <>
      <BackLink href={`/victims/${duty.duty.id}`}>Telling this victim</BackLink>
      <Measure>
        <PageTitle caption={duty.duty.reference}>Proof of telling</PageTitle>
        {correction && (
          <WarningText>
            This telling was found false. It counts no more, and the victim is still to be told.
          </WarningText>
        )}
        <SummaryList
          rows={[
            { key: 'Victim', value: duty.victim?.name ?? 'No name held' },
            ...linesOf(look).map(({ question, answer, isText }) => ({
              key: question,
              value: isText ? <Words>{answer}</Words> : answer,
            })),
            { key: 'Written down', value: instantInWords(telling.enteredAt) },
            ...(entry
              ? [
                  { key: 'Entry in the book', value: `Number ${String(entry.seq)}, ${instantInWords(entry.at)}` },
                  { key: 'Its seal', value: <code className="app-hash">{entry.hash}</code> },
                  {
                    key: 'Commitments to the words',
                    value:
                      entry.commitments.length === 0 ? (
                        'None: no words were kept'
                      ) : (
                        <Commitments of={entry.commitments} />
                      ),
                  },
                ]
              : []),
          ]}
        />
        <ButtonGroup>
          <PrintButton />
          {mayCorrect && (
            <ButtonLink kind="secondary" href={`/tellings/${tellingId}/correct`}>
              This did not happen as it says
            </ButtonLink>
          )}
        </ButtonGroup>
      </Measure>
    </>
  )
}

const linesOf = ({ duty: { names, texts }, telling, correction }: TellingLook) =>
  tellingLines(
    {
      ...telling,
      at: telling.at.toISOString(),
      enteredAt: telling.enteredAt.toISOString(),
      correction: correction ? { ...correction, at: correction.at.toISOString() } : null,
    },
    { text: (id) => (id === null ? '' : (texts.get(id) ?? '')), name: (id) => names.get(id) ?? 'somebody' },
  )

function Commitments({ of }: { of: readonly string[] }) {
  return (
    <ul className="govuk-list">
      {of.map((commitment) => (
        <li key={commitment}>
          <code className="app-hash">{commitment}</code>
        </li>
      ))}
    </ul>
  )
}
