import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { isTransfer } from '#lib/victims/views/load-duty'
import { requirePermission } from '#lib/people/require-permission'
import { FormFrame } from '../form-frame.tsx'
import { dutyForm } from '../duty-form.ts'
import { WhenQuestion } from '../when-question.tsx'
import { NotificationForm } from './notification-form.tsx'
import { HowOld, HowTheyWereInformed, WhatTheyAnswered, WhatYouSaid, WhoWasInformed } from './questions.tsx'

export const metadata: Metadata = { title: 'I informed them' }

/** Filled in once a victim has been informed. */
export default async function Page(page: PageProps<'/victims/[dutyId]/inform'>) {
  const { permit } = await requirePermission('victim.inform', `/victims/${(await page.params).dutyId}/inform`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  const context = { whom: view.whom, transferred: isTransfer(view.duty) }
  return (
    <FormFrame view={view} title="I informed them" isKept={unsaved !== undefined} here={here}>
      <NotificationForm action={`${here}/inform/save`} formKey={formKey} unsaved={unsaved} context={context}>
        <WhenQuestion label="When did you inform them?" />
        {view.whom === 'unknown' && <HowOld />}
        <WhoWasInformed whom={view.whom} />
        <HowTheyWereInformed inDanger={view.dangers.length > 0} />
        <WhatYouSaid transferred={context.transferred} />
        <WhatTheyAnswered stops={view.duty.occasion === 'before_cancelling'} />
        <Button>Save</Button>
      </NotificationForm>
    </FormFrame>
  )
}
