import { c3Words } from '#lib/cancellations/questions/words/c3'
import { AskField, AskFields } from '../question-field.tsx'
import type { FactsProps } from './facts-props.ts'

/** C3: the crime that stays, and how the two belong together. */
export function C3Facts({ typed, traits }: FactsProps) {
  const part = (
    <>
      <AskFields words={c3Words} names={['oneSequence', 'reportedTogether', 'resumedAfterPoliceKnew']} typed={typed} />
      {traits.conduct && (
        <AskFields words={c3Words} names={['overThreeMonthsApart', 'offenderDealtWithBetween']} typed={typed} />
      )}
      {traits.taking && <AskField question={c3Words.oneHousehold} name="oneHousehold" typed={typed} />}
    </>
  )
  return (
    <>
      <AskField question={c3Words.kind} name="kind" typed={typed} reveals={{ 'part of': part }} />
      <AskFields
        words={c3Words}
        names={['principalCrimeReference', 'samePlace', 'differencesExplained', 'victimHasSurvivingNumber']}
        typed={typed}
      />
    </>
  )
}
