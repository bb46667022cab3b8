import { capital } from '#lib/base/model'
import { Tag } from '#components/table/tag'
import type { PublishedReport } from '#lib/inspection/model'
import { isDisputed } from '#lib/inspection/reading/words'
import { Lines } from './lines.tsx'

/** The overall grade of a report, each with who gives it; marked as disputed where the sources contradict each other. */
export function Grades({ report }: { report: PublishedReport }) {
  if (report.grades.length === 0) return null
  if (!isDisputed(report)) return <>Overall grade: {report.grades[0]?.grade}</>
  return (
    <Lines
      lines={[
        <Disputed key="disputed" />,
        ...report.grades.map(({ grade, source }) => `${capital(grade)}: ${source.name}`),
      ]}
    />
  )
}

/** The mark of a grade on which the sources contradict each other. */
export const Disputed = () => <Tag colour="yellow">Grade disputed</Tag>
