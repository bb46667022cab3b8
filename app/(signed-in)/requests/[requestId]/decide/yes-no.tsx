import type { ReactNode } from 'react'
import { Radios } from '#components/form/radios'

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'I cannot say' },
] as const

/** A judgement of the decision maker: yes, no, or that they cannot say, which never passes. Left out it is not given. */
export function YesNo({ name, label, hint }: { name: string; label: ReactNode; hint?: ReactNode }) {
  return <Radios name={name} label={label} hint={hint} inline small options={ANSWERS} />
}
