import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { open } from '#lib/people/door'
import { placesFor } from '#lib/people/places'
import { Office } from '../office.tsx'

export const metadata: Metadata = { title: 'Today' }

export default async function Page() {
  const { asker } = await open('start.see', '/today')
  return (
    <Office asker={asker} here="/today">
      <PageTitle>Today</PageTitle>
      <ul className="govuk-list">
        {placesFor(asker.roles).map((place) => (
          <li key={place.href}>
            <a className="govuk-link" href={place.href}>{place.text}</a>
          </li>
        ))}
      </ul>
    </Office>
  )
}
