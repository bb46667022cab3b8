import { c5Words } from '#lib/cancellations/questions/words/c5'
import { AskFields } from '../question-field.tsx'
import type { FactsProps } from './facts-props.ts'

/** C5: what beyond the claim shows self-defence. */
export function C5Facts({ typed }: FactsProps) {
  return (
    <AskFields
      words={c5Words}
      names={['account', 'cctv', 'independentWitness', 'injuriesFit', 'otherSupport', 'counterAllegation']}
      typed={typed}
    />
  )
}
