import { c1Words } from '#lib/cancellations/questions/words/c1'
import { AskField, AskFields, type Typed } from './question-field.tsx'

/** What the other force has said so far: its number, whether it has accepted, and when to chase it while it has not answered. */
export function NewsOfForce({ typed }: { typed: Typed }) {
  return (
    <>
      <AskFields words={c1Words} names={['referenceKind', 'theirReference']} typed={typed} />
      <AskField
        question={c1Words.acceptance}
        name="acceptance"
        typed={typed}
        reveals={{ waiting: <AskField question={c1Words.chaseOn} name="chaseOn" typed={typed} /> }}
      />
    </>
  )
}
