import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../styles/app.css'
import { Marking } from '#components/page/marking'
import { SkipLink } from '#components/page/skip-link'

// Every page is made when it is asked for: its scripts carry that answer's nonce, and what it shows is today's.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Crime Registrar', template: '%s - Crime Registrar' },
  icons: { icon: '/favicon.svg' },
  robots: { index: false, follow: false },
  // No browser may turn a crime reference into a telephone link.
  formatDetection: { telephone: false, address: false, email: false, date: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#0f385c' }

/** What every page has, whoever looks and whatever went wrong: the language, the styles, and the marking at head and foot. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body app-body">
        <SkipLink />
        <Marking place="head" />
        {children}
        <Marking place="foot" />
      </body>
    </html>
  )
}
