'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const SECONDS = 3

/** Draws the page anew every few seconds without moving anybody's place on it; a link does the same without scripts. */
export function LookAgain({ href }: { href: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      router.refresh()
    }, SECONDS * 1000)
    return () => {
      clearInterval(timer)
    }
  }, [router])
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={href}>
        Look again
      </a>
    </p>
  )
}
