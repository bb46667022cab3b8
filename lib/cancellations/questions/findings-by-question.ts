import type { Category, Finding } from '#lib/counting-rules/model'
import { QUESTIONS } from '#lib/counting-rules/questions/lists'
import type { RequestQuestion } from '#lib/counting-rules/questions/of-request'

type Placed = Pick<Finding, 'about'>

/** Asked of every request, whatever its category. */
const ALWAYS_ASKED: readonly RequestQuestion[] = ['whatHappened', 'evidence']

const isAskedIn = (category: Category, question: RequestQuestion): boolean =>
  ALWAYS_ASKED.includes(question) ||
  Object.entries(QUESTIONS[category]).some(([name, { about = name }]) => about === question)

/** The question a finding is shown beside: the first it is about of those the category asks; none for the whole case. */
export const questionBeside = ({ about }: Placed, category: Category): RequestQuestion | undefined =>
  about.request.find((question) => isAskedIn(category, question))

/** What the rules say of one answer, the heaviest first: only what is not met, or not known yet. */
export const besideAnswer = (findings: readonly Finding[], category: Category, question: string): readonly Finding[] =>
  openOf(findings).filter((finding) => questionBeside(finding, category) === question)

/** Whether any check that speaks here is about this answer. */
export const isJudged = (findings: readonly Finding[], category: Category, question: string): boolean =>
  findings.some((finding) => questionBeside(finding, category) === question && finding.result !== 'not applicable')

const HEAVIEST = ['refuse', 'hold', 'refer', 'warn']

/** The findings that stand in the way, or want minding, the heaviest first. */
export const openOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(({ result }) => result === 'not met' || result === 'unknown')
    .toSorted((finding, other) => HEAVIEST.indexOf(finding.weight) - HEAVIEST.indexOf(other.weight))
