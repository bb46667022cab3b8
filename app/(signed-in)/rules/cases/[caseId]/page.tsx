import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoldedFindings } from '#components/cancellation/folded-findings'
import { BackLink } from '#components/page/back-link'
import { SideBySide } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { titleOf } from '#lib/counting-rules/offences'
import { changeCase } from '#lib/counting-rules/case-files/change'
import { questionsOf } from '#lib/counting-rules/case-files/questions'
import { type TriedCase, tryCase, workedCaseOf } from '#lib/counting-rules/case-files/worked-cases'
import type { WorkedCase } from '#lib/counting-rules/model'
import { requirePermission } from '#lib/people/require-permission'
import { permit as permitOf } from '#lib/people/permissions'
import { CaseFacts } from './case-facts.tsx'
import { CaseForm } from './case-form.tsx'
import { factGroups } from './fact-groups.ts'
import { Answer } from './answer.tsx'

export const metadata: Metadata = { title: 'A worked case' }

/** One worked case and what the rules say of it; whoever decides or audits may change its facts and watch. Nothing is saved. */
export default async function Page({ params, searchParams }: PageProps<'/rules/cases/[caseId]'>) {
  const { caseId } = await params
  const { actor } = await requirePermission('rules.read', `/rules/cases/${caseId}`)
  const worked = workedCaseOf(caseId)
  if (!worked) notFound()
  const mayTry = permitOf(actor, 'case.try').ok
  const { facts, faults } = changeCase(worked.facts, mayTry ? await searchParams : {})
  const tried = tryCase(facts)
  const isChanged = JSON.stringify(facts) !== JSON.stringify(worked.facts)
  return (
    <>
      <BackLink href="/rules/cases">Worked cases</BackLink>
      <PageTitle caption={`${caseId.replace('case-', 'Case ')}. ${titleOf(facts.crime.code, facts.crime.countClass)}`}>
        {worked.title}
      </PageTitle>
      {worked.disputed !== undefined && <InsetText>This case is disputed. {worked.disputed}</InsetText>}
      {worked.notNamed !== undefined && <NotNamed rules={worked.notNamed} />}
      {tried && <Answer tried={tried} facts={facts} isChanged={isChanged} />}
      <SideBySide
        left={
          mayTry ? (
            <CaseForm
              key={caseId}
              here={`/rules/cases/${caseId}`}
              groups={factGroups(worked.facts, facts, faults)}
              isChanged={isChanged}
              faults={faults}
            />
          ) : (
            <CaseFacts groups={questionsOf(facts)} />
          )
        }
        right={<WhatTheRulesSay tried={tried} isChanged={isChanged} />}
      />
    </>
  )
}

/** The rules the case came with and does not name, each with why. */
function NotNamed({ rules }: { rules: NonNullable<WorkedCase['notNamed']> }) {
  return (
    <InsetText>
      This case came with rules that decide nothing in it.
      {Object.entries(rules).map(([rule, why]) => (
        <span key={rule} className="app-aside">
          {rule}: {why}
        </span>
      ))}
    </InsetText>
  )
}

function WhatTheRulesSay({ tried, isChanged }: { tried: TriedCase | undefined; isChanged: boolean }) {
  if (!tried)
    return (
      <InsetText>
        No checked rules are held for that day. The registrar decides, and names the text relied on.
      </InsetText>
    )
  return (
    <FoldedFindings
      heading={isChanged ? 'What the rules say of your changes' : 'What the rules say'}
      findings={tried.assessment.findings}
      version={tried.version.title}
    />
  )
}
