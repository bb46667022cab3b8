import type { ReactNode } from 'react'

export type TagColour = 'grey' | 'blue' | 'green' | 'teal' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

/** Where something stands, in a word or two. The words carry it; the colour only helps. */
export function Tag({ colour = 'blue', children }: { colour?: TagColour; children: ReactNode }) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>
}
