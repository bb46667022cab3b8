import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { andMore, detailInWords, messageChannelInWords } from '#lib/messages/in-words'
import type { MessageLine } from '#lib/messages/views/list-messages'
import { MessageStateTag } from './state-tag.tsx'

/** Messages, by their crime: names and words are shown inside a case only. */
export function MessageTable({ caption, lines }: { caption: string; lines: readonly MessageLine[] }) {
  return (
    <Table
      caption={caption}
      isCaptionUnseen
      wide
      columns={[{ text: 'Crime' }, { text: 'How' }, { text: 'Where it stands' }, { text: 'Last' }, { text: 'Whose' }]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <a key="message" className="govuk-link" href={`/messages/${line.id}`}>
            {line.reference}
            {andMore(line.further)}
          </a>,
          messageChannelInWords(line.channel),
          <span key="state">
            <MessageStateTag state={line.state} way={line.way} />
            {line.detail !== null && line.state !== 'sent' && (
              <span className="app-aside">{detailInWords(line.detail)}</span>
            )}
          </span>,
          instantInWords(line.lastAt),
          line.isMine ? 'Yours' : line.owner,
        ],
      }))}
    />
  )
}
