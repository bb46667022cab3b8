import { Details } from '#components/page/details'
import type { ShownFrame } from '#lib/audits/programme/load-audit'
import { DRAWN_BY, READ_TWICE_BY, seedCommand } from '#lib/audits/programme/by-hand'

/** How anybody draws the frame again with any SHA-256 tool, with its own hashes and numbers filled in. */
export function CheckDraw({ frame, isOutside }: { frame: ShownFrame; isOutside: boolean }) {
  const command = seedCommand(frame)
  return (
    <Details summary={`Check the draw of frame ${String(frame.number)} yourself`}>
      <ol className="govuk-list govuk-list--number">
        <li>
          {isOutside
            ? 'Ask the registrar to show you the list of references of the frame. It does not leave the force.'
            : 'Download the list of references of the frame, a line each.'}{' '}
          Its SHA-256 must be the hash of the frame, which stood here before any number was given.
        </li>
        <li>
          {command === null ? (
            'Once both numbers are given, their seed is shown here with how it is made.'
          ) : (
            <>
              {'Make the seed of the hash of the log entry and both numbers. It must be the seed above: '}
              <code className="app-hash">{command}</code>
            </>
          )}
        </li>
        <li>{DRAWN_BY}</li>
        <li>{READ_TWICE_BY}</li>
      </ol>
    </Details>
  )
}
