import type { ReactNode } from 'react'
import { ClockTag } from './days-left-tag.tsx'

/** By when something is due, in words, and how long there is, with what else stands beside it in a list. */
export function Due({ on, left, children }: { on: string; left: number; children?: ReactNode }) {
  return (
    <span>
      {on}
      <br />
      <span className="app-tags">
        <ClockTag left={left} />
        {children}
      </span>
    </span>
  )
}
