import type { ReactNode } from 'react'

export interface Option {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Further fields that this choice asks for. */
  readonly reveal?: ReactNode
}

/** The first option carries the field's own name as its id: an error leads there. */
export const optionId = (name: string, n: number): string => (n === 0 ? name : `${name}-${String(n + 1)}`)

export function OptionHint({ id, kind, option }: { id: string; kind: 'radios' | 'checkboxes'; option: Option }) {
  if (option.hint === undefined) return null
  return (
    <div id={`${id}-option-hint`} className={`govuk-hint govuk-${kind}__hint`}>
      {option.hint}
    </div>
  )
}

export function Reveal({ kind, option }: { kind: 'radios' | 'checkboxes'; option: Option }) {
  if (option.reveal === undefined) return null
  return <div className={`govuk-${kind}__conditional app-reveal`}>{option.reveal}</div>
}
