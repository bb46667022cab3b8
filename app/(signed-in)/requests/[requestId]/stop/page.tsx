import type { Metadata } from 'next'
import { StepPage } from '../step-page.tsx'

export const metadata: Metadata = { title: 'Stop a cancellation' }

/** Anybody who may see the case may stop it before the crime leaves the count. */
export default function Page(props: PageProps<'/requests/[requestId]/stop'>) {
  return (
    <StepPage
      {...props}
      is={{
        step: 'stop',
        permission: 'request.stop',
        title: 'Stop this cancellation',
        words:
          'It goes back to the decision maker with your words, and must be decided again. The crime stays in the count.',
        label: 'Why must it be stopped?',
        hint: 'For example: somebody has come forward, or a victim has more to say.',
        button: 'Stop it',
      }}
    />
  )
}
