import { Tag } from '#components/table/tag'
import type { PublishedReport } from '#lib/inspection/model'
import { isDisputed } from '#lib/inspection/reading/words'

/** The overall grade of a report, each with who gives it; marked as disputed where the sources contradict each other. */
export function Grades({ report }: { report: PublishedReport }) {
  if (report.grades.length === 0) return null
  if (!isDisputed(report)) return <>Overall grade: {report.grades[0]?.grade}</>
  return (
    <>
      <Tag colour="yellow">Grade disputed</Tag>
      {report.grades.map(({ grade, source }) => (
        <span key={source.name}>
          <br />
          {grade}: {source.name}
        </span>
      ))}
    </>
  )
}
