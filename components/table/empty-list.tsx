import type { ReactNode } from 'react'

/** In the place of a list with nothing in it: says so, and what to do next if there is something. */
export function EmptyList({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div className="app-empty">
      <p className="app-empty__words">{words}</p>
      {children}
    </div>
  )
}
