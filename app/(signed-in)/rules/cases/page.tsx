import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { categories } from '#lib/counting-rules/facts/request'
import type { WorkedCase } from '#lib/counting-rules/model'

import { versionOn } from '#lib/counting-rules/years/versions'
import { requirePermission } from '#lib/people/require-permission'
import { today } from '#lib/people/today'
import { CasesTable } from '../cases-table.tsx'

export const metadata: Metadata = { title: 'Worked cases' }

/** Every worked case of the rules of the day, run through them as the page is drawn. */
export default async function Page() {
  const { permit } = await requirePermission('rules.read', '/rules/cases')
  const version = versionOn(await today(permit))
  return (
    <>
      <BackLink href="/rules">All rules</BackLink>
      <PageTitle>Worked cases</PageTitle>
      <p className="govuk-body">
        Invented cases, each with the answer the rules must give. They are run as this page is drawn, and every time the
        product is changed. A disputed case says why its answer is not the one it came with, and a case that came with
        more rules than it names says why it does not name them.
      </p>
      {version.ok ? <Cases cases={version.value.cases} /> : <p className="govuk-body">{version.refusal.words}</p>}
    </>
  )
}

const GROUPS = [
  ...categories.map((category) => ({ id: category, title: categoryInWords(category), category })),
  { id: 'other', title: 'Without a category, or instead of cancelling', category: null },
]

function Cases({ cases }: { cases: readonly WorkedCase[] }) {
  return GROUPS.map(({ id, title, category }) => (
    <section key={id} aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <CasesTable caption={title} cases={cases.filter(({ facts }) => facts.request.category === category)} />
    </section>
  ))
}
