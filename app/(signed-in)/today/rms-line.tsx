import type { Figure } from '#lib/imports/model'

/** One line on what differs from the RMS, rape first, and the way to it: what nobody decided here comes before what waits. Without a fresh extract it is not known. */
export function RmsLine({ figures: { all, rape } }: { figures: { readonly all: Figure; readonly rape: Figure } }) {
  return (
    <section aria-labelledby="rms-line">
      <h2 className="govuk-heading-m" id="rms-line">
        Differences from the RMS
      </h2>
      <p className="govuk-body">
        {inWords(all, rape)}{' '}
        <a className="govuk-link" href={all === 'not known' ? '/rms' : '/rms/differences'}>
          {all === 'not known' ? 'The RMS' : 'All differences'}
        </a>
      </p>
    </section>
  )
}

function inWords(all: Figure, rape: Figure): string {
  if (all === 'not known' || rape === 'not known') return 'Not known: there is no extract of the last seven days.'
  if (all === 0) return 'None, as the newest extract has it.'
  return `${rape === 1 ? '1 rape' : `${rape.toLocaleString('en-GB')} rapes`}, ${all.toLocaleString('en-GB')} ${all === 1 ? 'crime' : 'crimes'} in all.`
}
