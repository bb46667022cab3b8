'use client'
import '../styles/app.css'
import { FaultWords } from '#components/page/error-text'
import { Marking } from '#components/page/marking'
import { ProblemPage } from '#components/page/problem-page'

/** The same where even the layout broke, so it brings its own. */
export default function WholeFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body app-body">
        <title>Sorry, this page did not work - Crime Registrar</title>
        <Marking place="head" />
        <ProblemPage title="Sorry, this page did not work">
          <FaultWords code={error.digest} />
        </ProblemPage>
        <Marking place="foot" />
      </body>
    </html>
  )
}
