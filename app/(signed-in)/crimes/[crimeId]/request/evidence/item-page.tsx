import { Button, ButtonGroup } from '#components/form/button'
import { PageTitle } from '#components/page/page-title'
import type { Day } from '#lib/base/day'
import { largestFile } from '#lib/base/file-store'
import { oneOf } from '#lib/base/form-fields'
import { isId, newId } from '#lib/base/ids'
import { traitsOf } from '#lib/cancellations/questions/crime-traits'
import type { CaseCrime } from '#lib/crimes/model'
import type { FileShown } from '#lib/cancellations/draft/load-draft'
import type { DraftItem } from '#lib/cancellations/draft/draft'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { EvidenceForm } from './evidence-form.tsx'
import { ItemFields } from './item-fields.tsx'

interface ItemPageProps {
  crime: CaseCrime
  /** Whose evidence it becomes: that of a request being asked, or of the request whose questions are answered. */
  from: string
  staffId: string
  item: DraftItem | undefined
  file: FileShown | undefined
  today: Day
  /** The key of the form that was kept, as the address gives it. */
  savedKey: unknown
}

/** The form of one item of evidence. It posts to a route of its own, which takes files of any size piece by piece. */
export async function ItemPage({ crime, from, staffId, item, file, today, savedKey }: ItemPageProps) {
  const unsaved = await unsavedForm(staffId, savedKey)
  const formKey = unsaved?.formKey ?? newId()
  const mostMegabytes = Math.floor(largestFile() / 1_048_576)
  const savedId = unsaved && oneOf(unsaved.fields, 'itemId')
  return (
    <EvidenceForm
      action={`/crimes/${crime.id}/evidence/save?from=${from}${item ? `&item=${item.id}` : ''}`}
      formKey={formKey}
      hidden={{ itemId: item?.id ?? (isId(savedId) ? savedId : newId()) }}
      unsaved={unsaved}
      today={today}
      mostMegabytes={mostMegabytes}
      hasFile={file !== undefined}
    >
      <PageTitle>{item ? 'Change this evidence' : 'Add evidence'}</PageTitle>
      <ItemFields typed={item?.fields ?? {}} traits={traitsOf(crime)} file={file} mostMegabytes={mostMegabytes} />
      <ButtonGroup>
        <Button>Save this evidence</Button>
        <Button kind="secondary" unchecked name="later" value="yes">
          Save and come back later
        </Button>
      </ButtonGroup>
    </EvidenceForm>
  )
}
