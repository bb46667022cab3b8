import { capital } from '#lib/base/model'
import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/table/table'
import { freemanHalton } from '#lib/statistics/comparisons/freeman-halton'
import type { PublishedFigure } from '#lib/inspection/model'
import {
  article,
  articleFigures,
  articleGrades,
  articleInWords,
  articleSamples,
} from '#lib/inspection/published/article'
import { acrossInWords } from '#lib/inspection/reading/compare'
import { CATEGORY_WORDS, figureInWords, isDisputed } from '#lib/inspection/reading/words'
import { Disputed } from './grades.tsx'
import { Lines } from './lines.tsx'
import { SourceLink } from './source-link.tsx'
import { VerdictOn } from './verdict.tsx'

/** What the article of 23 October 2020 printed for four forces, what it allows one to say, and what it got wrong. */
export function ArticleSection() {
  return (
    <section aria-labelledby="article">
      <h2 className="govuk-heading-m" id="article">
        What the press printed in October 2020
      </h2>
      <p className="govuk-body">
        This is every figure that the <SourceLink source={article} /> printed on Durham, North Yorkshire, Cleveland and
        Northumbria, with the range that each sample leaves open.
      </p>
      <PrintedTable />
      <InsetText>
        The four forces’ violence figures {acrossInWords(freemanHalton(articleSamples('violence')))}. {articleInWords()}
      </InsetText>
      <Errors />
      <GradeTable />
    </section>
  )
}

function PrintedTable() {
  return (
    <Table
      caption="The article’s figures"
      captionSize="s"
      wide
      columns={[
        { text: 'Force' },
        { text: 'Category' },
        { text: 'The article printed' },
        { text: 'What was found' },
        { text: 'What you can say' },
      ]}
      rows={articleFigures.map((figure, n) => ({
        key: String(n),
        cells: [
          `${figure.report.force}, ${String(figure.report.year)}`,
          figure.measure === 'victims-not-informed' ? 'Victims not informed' : CATEGORY_WORDS[figure.category],
          printedInWords(figure),
          figureInWords(figure),
          <VerdictOn key="verdict" figure={figure} />,
        ],
      }))}
    />
  )
}

const printedInWords = ({ printed, figure, measure }: PublishedFigure): string => {
  if (figure.kind === 'none') return 'Not available'
  if (figure.kind !== 'counted' || printed === null) return 'None wrongly cancelled'
  return `${String(printed)}% of ${String(figure.of)} ${measure === 'victims-not-informed' ? 'victims' : 'offences'}`
}

function Errors() {
  return (
    <>
      <h3 className="govuk-heading-s">What the article got wrong</h3>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          It calls the “of” offences reported. It is cancelled crimes that inspectors reviewed: 33 in Durham, not every
          offence of that kind reported there. In places it prints “cancelled” where inspectors found “wrongly
          cancelled”.
        </li>
        <li>
          It prints the wrong overall grade for two forces. Cleveland was graded inadequate, not good. Northumbria was
          graded requires improvement, not inadequate.
        </li>
        <li>
          It prints good for North Yorkshire in 2019. That is disputed: the force also said good, but the inspectorate’s
          page showed inadequate. We have not been able to settle which is right.
        </li>
      </ul>
    </>
  )
}

function GradeTable() {
  return (
    <Table
      caption="Overall grades, by source"
      captionSize="s"
      columns={[{ text: 'Force' }, { text: 'The article' }, { text: 'Other sources' }, { text: 'Result' }]}
      rows={articleGrades.map(({ report, printed, others }) => ({
        key: report.force,
        cells: [
          `${report.force}, ${String(report.year)}`,
          capital(printed),
          <Lines
            key="others"
            lines={others.map(({ grade, source }) => (
              <span key={source.name}>
                {capital(grade)}: <SourceLink source={source} />
              </span>
            ))}
          />,
          isDisputed(report) ? <Disputed key="result" /> : 'The sources agree',
        ],
      }))}
    />
  )
}
