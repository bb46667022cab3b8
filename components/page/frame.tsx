import type { ReactNode } from 'react'
import { Footer } from './footer.tsx'
import { DemonstrationBanner } from './marking.tsx'
import { Masthead, type SignedIn } from './masthead.tsx'
import { Navigation, type Destination } from './navigation.tsx'

export interface FrameProps {
  /** Where the logo leads. */
  home?: string
  /** Where this person may go, in the order shown. */
  links?: readonly Destination[]
  /** Who is signed in; nobody on the sign-in pages. */
  person?: SignedIn
  /** True in an installation that was created as a demonstration. */
  demonstration: boolean
  /** How old the crimes shown are, in words, such as "Crimes as the RMS gave them on 16 November 2026, 6:00am". */
  ageOfCrimes?: ReactNode
  /** Links and words at the foot: the rules in force, help. */
  footLinks?: readonly { href: string; text: string }[]
  children: ReactNode
}

/** Every page of the office: masthead, navigation, the page itself in `main`, and the foot. The markings are the root layout's. */
export function Frame({ home = '/', links = [], person, demonstration, ageOfCrimes, footLinks, children }: FrameProps) {
  return (
    <>
      <header className="govuk-template__header">
        <Masthead home={home} person={person} />
        {links.length > 0 && <Navigation links={links} />}
        {demonstration && <DemonstrationBanner />}
      </header>
      <div className="app-page">
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper app-main" id="main-content">
            {children}
          </main>
        </div>
      </div>
      <Footer ageOfCrimes={ageOfCrimes} links={footLinks} />
    </>
  )
}
