import { c1Words } from '#lib/cancellations/questions/words/c1'
import { AskField, AskFields } from '../question-field.tsx'
import type { FactsProps } from './facts-props.ts'
import { NewsOfForce } from '../other-force-fields.tsx'

/** C1: where it happened, how that is known, and who has it now. */
export function C1Facts({ typed, ownForce }: FactsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Where it happened</h2>
      <AskFields words={c1Words} names={['territory', 'dependsOnDevice']} typed={typed} />
      <AskField
        question={c1Words.placeStep}
        name="placeStep"
        typed={typed}
        reveals={{
          'agreed between forces': (
            <AskFields words={c1Words} names={['agreedByOurs', 'agreedByTheirs']} typed={typed} />
          ),
        }}
      />
      <AskFields words={c1Words} names={['earlierStepsRuledOut', 'account']} typed={typed} />
      <h2 className="govuk-heading-m">The other force</h2>
      <AskField question={c1Words.receivingForce} name="receivingForce" typed={typed} leave={[ownForce]} />
      <NewsOfForce typed={typed} />
    </>
  )
}
