import { InsetText } from '#components/page/inset-text'
import type { Progress } from '#lib/imports/model'
import { LookAgain } from './reload-page.tsx'

const number = (n: number): string => n.toLocaleString('en-GB')

const DOING: Readonly<Record<Progress['doing'], string>> = {
  reading: 'Reading',
  checking: 'Checking the rows against each other:',
  merging: 'Taking in',
  finishing: 'Finishing:',
}

/** How far an import has come. The page looks again by itself where scripts run, and has a link where they do not. */
export function Running({ progress, here, isCutOff }: { progress: Progress; here: string; isCutOff: boolean }) {
  const { doing, what, done, of } = progress
  const counts = of > 0 ? `, ${number(done)} of ${number(of)}` : ''
  if (isCutOff) {
    return (
      <InsetText>
        It stopped before it was done. What was imported so far is in; nothing is lost. It can go on where it was.
      </InsetText>
    )
  }
  return (
    <>
      <p className="govuk-body" role="status">{`${DOING[doing]} ${what}${counts}.`}</p>
      {of > 0 && <progress className="govuk-!-width-full" value={done} max={of} aria-label="How much is imported" />}
      <p className="govuk-body">You may leave this page: the import goes on.</p>
      <LookAgain href={here} />
    </>
  )
}
