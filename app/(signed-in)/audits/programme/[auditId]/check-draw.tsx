import { Details } from '#components/page/details'
import type { ShownFrame } from '#lib/audits/programme/load-audit'
import { DRAWN_BY, LABELLED_BY, READ_TWICE_BY, seedCommand } from '#lib/audits/programme/by-hand'

interface CheckDrawProps {
  frame: ShownFrame
  /** The address of the audit. */
  here: string
  isOutside: boolean
}

/** How anybody draws the frame again: with one file in a browser, or with any SHA-256 tool and its own hashes and numbers. */
export function CheckDraw({ frame, here, isOutside }: CheckDrawProps) {
  const command = seedCommand(frame)
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}/replay/${frame.id}`}>
          {`Download a file that replays the draw of frame ${String(frame.number)} in your browser, without a network`}
        </a>
      </p>
      <Details summary={`Check the draw of frame ${String(frame.number)} yourself`}>
        <ol className="govuk-list govuk-list--number">
          <li>
            {isOutside
              ? 'The labels are in the file that replays the draw, unless they would give a small number away: then ask the registrar to show you them inside the force.'
              : 'Download the labels of the frame, a line each.'}{' '}
            Their SHA-256 must be the hash of the frame, which stood here before any number was given. {LABELLED_BY}
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
    </>
  )
}
