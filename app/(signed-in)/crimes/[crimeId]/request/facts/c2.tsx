import { c2Words } from '#lib/cancellations/questions/words/c2'
import { AskField, AskFields } from '../question-field.tsx'
import type { FactsProps } from './facts-props.ts'

/** C2: what the new information shows, and what the victim says now. */
export function C2Facts({ typed, traits }: FactsProps) {
  return (
    <>
      <AskFields words={c2Words} names={['account', 'victimNow', 'presentWhenVictimSaidSo']} typed={typed} />
      {traits.sexual && <AskField question={c2Words.reliesOnConsent} name="reliesOnConsent" typed={typed} />}
      {traits.childImage && (
        <AskField question={c2Words.recordedAgainstForcedChild} name="recordedAgainstForcedChild" typed={typed} />
      )}
      {traits.slavery && <AskField question={c2Words.nrmDecision} name="nrmDecision" typed={typed} />}
    </>
  )
}
