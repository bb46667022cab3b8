import type { Metadata } from 'next'
import { ProblemPage } from '#components/page/problem-page'

export const metadata: Metadata = { title: 'Page not found' }

/** Also the answer where there is something that this person may not see: it does not say which. */
export default function NotFound() {
  return (
    <ProblemPage title="Page not found">
      <p className="govuk-body">There is nothing here, or it is not yours to see.</p>
      <p className="govuk-body">
        If you typed the address, check it. If you followed a link, go to{' '}
        <a className="govuk-link" href="/today">
          what waits for you today
        </a>{' '}
        or look for the crime by its reference.
      </p>
    </ProblemPage>
  )
}
