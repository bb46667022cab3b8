import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { inWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { roleFor } from '#lib/people/permissions'
import { loadSettings, type SettingChange } from '#lib/people/settings/load-settings'
import { SETTINGS, type SettingName } from '#lib/people/settings/model'
import { ChangeForm } from './setting-form.tsx'

export const metadata: Metadata = { title: 'Settings' }

/** What the force itself settles, each from its own day, and the form of the one that is being changed. */
export default async function Page({ searchParams }: PageProps<'/admin/settings'>) {
  const { actor, permit } = await requirePermission('setting.see', '/admin/settings')
  const { today, changes } = await loadSettings(permit)
  const { change, done, unsaved } = await searchParams
  const mayChange = roleFor(actor.roles, 'setting.change') !== undefined
  const chosen = mayChange ? (Object.keys(SETTINGS) as SettingName[]).find((name) => name === change) : undefined
  const form = chosen && (await unsavedForm(actor.staffId, unsaved))
  return (
    <>
      {chosen && <BackLink href="/admin/settings">All settings</BackLink>}
      {done === 'changed' && !chosen && <NotificationBanner kind="success" heading="The setting was changed" />}
      <PageTitle>Settings</PageTitle>
      {chosen ? (
        <Measure>
          <ChangeForm name={chosen} formKey={form?.formKey ?? newId()} unsaved={form} />
        </Measure>
      ) : (
        <>
          <p className="govuk-body">
            Only the registrar changes these. A new value stands from its own day on, and what stood before is kept.
          </p>
          <SummaryList
            rows={today.map(({ name, what, value }) => ({
              key: what,
              value,
              actions: mayChange
                ? [{ href: `/admin/settings?change=${name}`, text: 'Change', about: what.toLowerCase() }]
                : [],
            }))}
          />
          <Changes changes={changes} />
        </>
      )}
    </>
  )
}

function Changes({ changes }: { changes: readonly SettingChange[] }) {
  if (changes.length === 0) return <p className="govuk-body">This force has changed none of them.</p>
  return (
    <Table
      caption="What was changed"
      columns={[{ text: 'What' }, { text: 'To' }, { text: 'From' }, { text: 'By' }, { text: 'Why' }]}
      rows={changes.map(({ id, what, value, fromDay, isToCome, by, reason }) => ({
        key: id,
        cells: [
          what,
          value,
          <span key="from">
            {inWords(fromDay)} {isToCome && <Tag colour="yellow">To come</Tag>}
          </span>,
          by,
          reason,
        ],
      }))}
    />
  )
}
