import type { ReactNode } from 'react'
import { Measure } from './columns.tsx'
import { Masthead } from './masthead.tsx'

/** A page for when there is no page: no session is asked for, so nothing about the person or the case is on it. */
export function ProblemPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <header className="govuk-template__header">
        <Masthead home="/" />
      </header>
      <div className="app-page">
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper app-main" id="main-content">
            <Measure>
              <h1 className="govuk-heading-l">{title}</h1>
              {children}
            </Measure>
          </main>
        </div>
      </div>
    </>
  )
}
