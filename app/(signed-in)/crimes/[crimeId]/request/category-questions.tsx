import { AskedFor } from '#components/form/asked-for'
import type { Category } from '#lib/counting-rules/model'
import type { Circumstances, QuestionList } from '#lib/counting-rules/questions/kinds/question'
import {
  fitsCrime,
  isNeeded,
  type NamedQuestion,
  outermost,
  QUESTIONS,
  questionsUnder,
} from '#lib/counting-rules/questions/lists'
import { AskField, type Typed } from './question-field.tsx'

interface QuestionsProps {
  typed: Typed
  circumstances: Circumstances
}

/** The questions of a category about a crime, each as its list has it: those that an answer asks for stand under it. */
export function CategoryQuestions({ category, ...rest }: QuestionsProps & { category: Category }) {
  return <ListedQuestions list={QUESTIONS[category]} {...rest} />
}

interface ListProps extends QuestionsProps {
  list: QuestionList
}

/** The questions of any list. */
export function ListedQuestions(props: ListProps) {
  return outermost(props.list)
    .filter((question) => fitsCrime(question, props.circumstances))
    .map((question) => [
      question.heading !== undefined && (
        <h2 key={question.heading} className="govuk-heading-m">
          {question.heading}
        </h2>
      ),
      <ListedQuestion key={question.name} question={question} {...props} />,
    ])
}

/** One question, and under each of its answers the questions that the answer asks for. */
function ListedQuestion({ question, ...rest }: ListProps & { question: NamedQuestion }) {
  const { list, typed, circumstances } = rest
  const field = (
    <AskField
      name={question.name}
      question={question}
      typed={typed}
      leave={question.leftOut?.(circumstances)}
      reveals={Object.fromEntries(
        Object.keys(question.options ?? {}).flatMap((answer) => {
          const under = questionsUnder(list, question.name, answer).filter((each) => fitsCrime(each, circumstances))
          if (under.length === 0) return []
          return [[answer, under.map((each) => <ListedQuestion key={each.name} question={each} {...rest} />)]]
        }),
      )}
    />
  )
  return question.when === undefined ? (
    field
  ) : (
    <AskedFor name={question.name} isNeeded={isNeeded(question, typed)}>
      {field}
    </AskedFor>
  )
}
