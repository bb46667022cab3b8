import { notOffered } from '#lib/cancellations/questions/questions-that-apply'
import { c4Words } from '#lib/cancellations/questions/words/c4'
import { conditionsOf } from '#lib/cancellations/questions/words/mistake-conditions'
import { YES_NO_UNKNOWN } from '#lib/cancellations/questions/words/question'
import { AskField, AskFields } from '../question-field.tsx'
import type { FactsProps } from './facts-props.ts'

/** C4: what the mistake was, with the questions of its kind, and what was known when it was made. */
export function C4Facts({ typed, traits }: FactsProps) {
  const reveals = Object.fromEntries(
    Object.keys(c4Words.mistake.options ?? {})
      .map((mistake) => [mistake, conditionsOf(mistake)] as const)
      .filter(([, conditions]) => conditions.length > 0)
      .map(([mistake, conditions]) => [
        mistake,
        conditions.map(({ name, words }) => (
          <AskField key={name} question={{ words, options: YES_NO_UNKNOWN }} name={name} typed={typed} />
        )),
      ]),
  )
  return (
    <>
      <AskField question={c4Words.mistake} name="mistake" typed={typed} reveals={reveals} leave={notOffered(traits)} />
      <AskFields words={c4Words} names={['whatWentWrong', 'knownThen', 'restsOn', 'recorderKnown']} typed={typed} />
      {traits.state && (
        <AskField question={c4Words.pointsToProve} name="pointsToProve" typed={typed} leave={['not applicable']} />
      )}
    </>
  )
}
