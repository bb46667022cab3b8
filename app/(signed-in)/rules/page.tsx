import type { Metadata } from 'next'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import { type Day, inWords } from '#lib/base/day'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { matterKinds } from '#lib/counting-rules/facts/matter'
import { categories } from '#lib/counting-rules/facts/request'
import { type Category, stages } from '#lib/counting-rules/model'
import { checksOf, hashOf, type Version } from '#lib/counting-rules/version'
import { runsOn, versions } from '#lib/counting-rules/years/versions'
import { requirePermission } from '#lib/people/require-permission'
import { today } from '#lib/people/today'
import { inChecks } from './count-checks.ts'
import { MATTER_WORDS, matterInAddress } from './matter-words.ts'
import { STAGE_WORDS } from './stage-words.ts'

export const metadata: Metadata = { title: 'Rules' }

/** Every version of the rules that is held, and where its checks are. */
export default async function Page() {
  const { permit } = await requirePermission('rules.read', '/rules')
  const day = await today(permit)
  return (
    <>
      <PageTitle>Rules</PageTitle>
      <p className="govuk-body">
        A crime is cancelled only as the Home Office rules allow. Here is what is checked, when, and on which page it is
        written. A product safeguard goes further than the Home Office text, and says why. The registrar may set one
        aside with a reason, unless it says that nobody may; a Home Office check nobody sets aside.
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/rules/every">
            Every rule
          </a>
          , in words, with its page and its standing
        </li>
        <li>
          <a className="govuk-link" href="/rules/cases">
            Worked cases
          </a>
          , run as you look at them
        </li>
        <li>
          <a className="govuk-link" href="/rules/reserved">
            What is kept for the registrar
          </a>
          , by the rules and by this force
        </li>
      </ul>
      {versions.map((version) => (
        <VersionHeld key={version.id} version={version} day={day} />
      ))}
    </>
  )
}

function VersionHeld({ version, day }: { version: Version; day: Day }) {
  return (
    <section aria-labelledby={version.id}>
      <h2 className="govuk-heading-m" id={version.id}>
        {version.title} {runsOn(version, day) && <Tag colour="orange">Next text not held</Tag>}
      </h2>
      {runsOn(version, day) && (
        <InsetText>
          The year of these rules is over and the next year’s are not held here yet. They run on, marked so, until the
          next are loaded.
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: 'Judges', value: `Every day from ${inWords(version.from as Day)} on` },
          { key: 'Text held from', value: inWords(version.textHeldFrom as Day) },
          { key: 'Sealed as', value: <code>{hashOf(version)}</code> },
          ...categories.map((category) => ({
            key: categoryInWords(category),
            value: <Stages version={version} category={category} />,
          })),
          { key: 'Besides cancelling', value: <Matters version={version} /> },
        ]}
      />
    </section>
  )
}

function Stages({ version, category }: { version: Version; category: Category }) {
  return (
    <ul className="govuk-list">
      {stages.map((stage) => (
        <li key={stage}>
          <a className="govuk-link" href={`/rules/${version.id}/${category}/${stage}`}>
            {STAGE_WORDS[stage].title}
            <span className="govuk-visually-hidden">, {category}</span>
          </a>
          : {inChecks(checksOf(version, category, stage))}
        </li>
      ))}
    </ul>
  )
}

function Matters({ version }: { version: Version }) {
  return (
    <ul className="govuk-list">
      {matterKinds.map((kind) => (
        <li key={kind}>
          <a className="govuk-link" href={`/rules/${version.id}/matters/${matterInAddress(kind)}`}>
            {MATTER_WORDS[kind]}
          </a>
          : {inChecks(version.matters[kind])}
        </li>
      ))}
    </ul>
  )
}
