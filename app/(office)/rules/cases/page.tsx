import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { categories } from '#lib/counting-rules/facts/request'
import { workedCases } from '#lib/counting-rules/trying/worked-cases'
import { requirePermission } from '#lib/people/require-permission'
import { CasesTable } from '../cases-table.tsx'

export const metadata: Metadata = { title: 'Worked cases' }

/** Every worked case, run through the rules as the page is drawn. */
export default async function Page() {
  await requirePermission('rules.read', '/rules/cases')
  const groups = [
    ...categories.map((category) => ({ id: category, title: categoryInWords(category), category })),
    { id: 'other', title: 'Without a category, or instead of cancelling', category: null },
  ]
  return (
    <>
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle>Worked cases</PageTitle>
      <p className="govuk-body">
        Invented cases, each with the answer the rules must give. They are run as this page is drawn, and every time the
        product is changed. A disputed case says why its answer is not the one it came with.
      </p>
      {groups.map(({ id, title, category }) => (
        <section key={id} aria-labelledby={id}>
          <h2 className="govuk-heading-m" id={id}>
            {title}
          </h2>
          <CasesTable
            caption={title}
            cases={workedCases().filter(({ facts }) => facts.request.category === category)}
          />
        </section>
      ))}
    </>
  )
}
