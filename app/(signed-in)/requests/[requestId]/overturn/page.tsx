import type { Metadata } from 'next'
import { StepPage } from '../step-page.tsx'

export const metadata: Metadata = { title: 'Take over a decision' }

/** The registrar takes a decision maker’s decision into their own hands. */
export default function Page(props: PageProps<'/requests/[requestId]/overturn'>) {
  return (
    <StepPage
      {...props}
      is={{
        step: 'overturn',
        permission: 'decision.overturn',
        title: 'Take over this decision',
        words: 'The request waits for the registrar to decide it again. Until then nothing is cancelled.',
        label: 'Why do you take it over?',
        hint: 'Whoever decided it reads this.',
        button: 'Take it over',
      }}
    />
  )
}
