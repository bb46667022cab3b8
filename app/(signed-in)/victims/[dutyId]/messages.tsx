import { instantInWords } from '#lib/base/day'
import { messageChannelInWords } from '#lib/messages/in-words'
import type { MessageLine } from '#lib/messages/views/list-messages'
import { MessageStateTag } from '../../messages/state-tag.tsx'

/** What was written to this victim, the latest first, and the way to write more. */
export function Messages({ lines, writeHref }: { lines: readonly MessageLine[]; writeHref: string | undefined }) {
  if (lines.length === 0 && writeHref === undefined) return null
  return (
    <>
      <h2 className="govuk-heading-m">In writing</h2>
      {lines.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {lines.map(({ id, channel, state, way, lastAt, further }) => (
            <li key={id}>
              <a className="govuk-link" href={`/messages/${id}`}>
                {messageChannelInWords(channel)}, {instantInWords(lastAt)}
              </a>{' '}
              <MessageStateTag state={state} way={way} />
              {further > 0 && (
                <span className="app-aside">
                  It lists {further + 1} crimes of this business. Each is informed by itself.
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {writeHref !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={writeHref}>
            Write to them
          </a>
        </p>
      )}
    </>
  )
}
