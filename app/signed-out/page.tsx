import type { Metadata } from 'next'
import { ButtonLink } from '#components/form/button'
import { Frame } from '#components/page/frame'
import { PageTitle } from '#components/page/page-title'
import { installation } from '#lib/people/accounts'

export const metadata: Metadata = { title: 'You have signed out' }

export default async function Page() {
  return (
    <Frame home="/" demonstration={(await installation())?.demonstration ?? false}>
      <PageTitle>You have signed out</PageTitle>
      <p className="govuk-body">What you saved is kept. Your drafts wait for you.</p>
      <ButtonLink href="/sign-in">Sign in again</ButtonLink>
    </Frame>
  )
}
