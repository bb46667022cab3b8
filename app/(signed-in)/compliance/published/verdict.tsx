import { Tag, type TagColour } from '#components/table/tag'
import type { PublishedFigure } from '#lib/inspection/model'
import { noVerdictInWords, verdictInWords, verdictOn } from '#lib/inspection/reading/words'
import type { SampleVerdict } from '#lib/statistics/sampling/sample-verdict'
import { Lines } from './lines.tsx'

const COLOURS: Record<SampleVerdict['verdict'], TagColour> = {
  'above tolerance': 'orange',
  'within tolerance': 'green',
  'not enough evidence': 'grey',
}

/** What a figure allows one to say at the tolerance; where it is no sample with both counts, that nothing can be said. */
export function VerdictOn({ figure }: { figure: PublishedFigure }) {
  const verdict = verdictOn(figure)
  if (verdict === null) return <>{noVerdictInWords(figure)}</>
  const { short, why } = verdictInWords(verdict)
  return (
    <Lines
      lines={[
        <Tag key="short" colour={COLOURS[verdict.verdict]}>
          {short}
        </Tag>,
        why,
      ]}
    />
  )
}
