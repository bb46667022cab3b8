'use client'
import { ProblemPage } from '#components/page/problem-page'
import { FaultWords } from '#components/page/error-text'

/** Something broke while a page was being made. Nothing of what broke is shown; the code leads to it in the log. */
export default function PageFault({ error }: { error: Error & { digest?: string } }) {
  return (
    <ProblemPage title="Sorry, this page did not work">
      <FaultWords code={error.digest} />
    </ProblemPage>
  )
}
