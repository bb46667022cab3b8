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

/** The questions of a category about a crime, each as its list has it: those that an answer asks for stand under it. */
export function CategoryQuestions({
  category,
  typed,
  circumstances,
}: {
  category: Category
  typed: Typed
  circumstances: Circumstances
}) {
  return <ListedQuestions list={QUESTIONS[category]} typed={typed} circumstances={circumstances} />
}

/** The questions of any list. */
export function ListedQuestions({
  list,
  typed,
  circumstances,
}: {
  list: QuestionList
  typed: Typed
  circumstances: Circumstances
}) {
  const draw = (question: NamedQuestion) => {
    const field = (
      <AskField
        key={question.name}
        name={question.name}
        question={question}
        typed={typed}
        leave={question.leftOut?.(circumstances)}
        reveals={Object.fromEntries(
          Object.keys(question.options ?? {}).flatMap((answer) => {
            const under = questionsUnder(list, question.name, answer).filter((each) => fitsCrime(each, circumstances))
            return under.length === 0 ? [] : [[answer, under.map(draw)]]
          }),
        )}
      />
    )
    return question.when === undefined ? (
      field
    ) : (
      <AskedFor key={question.name} name={question.name} isNeeded={isNeeded(question, typed)}>
        {field}
      </AskedFor>
    )
  }
  return outermost(list)
    .filter((question) => fitsCrime(question, circumstances))
    .map((question) => [
      question.heading !== undefined && (
        <h2 key={question.heading} className="govuk-heading-m">
          {question.heading}
        </h2>
      ),
      draw(question),
    ])
}
