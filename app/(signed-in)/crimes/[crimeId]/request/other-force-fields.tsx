import { newsQuestions } from '#lib/counting-rules/questions/of-c1'
import type { Circumstances } from '#lib/counting-rules/questions/kinds/question'
import type { Typed } from './question-field.tsx'
import { ListedQuestions } from './category-questions.tsx'

/** What the other force has said so far: its number, whether it has accepted, and when to chase it while it has not answered. */
export function NewsOfForce({ typed, circumstances }: { typed: Typed; circumstances: Circumstances }) {
  return <ListedQuestions list={newsQuestions} typed={typed} circumstances={circumstances} />
}
