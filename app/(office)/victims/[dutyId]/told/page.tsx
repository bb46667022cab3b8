import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { isTransfer } from '#lib/victims/views/look'
import { requirePermission } from '#lib/people/require-permission'
import { FormFrame } from '../form-frame.tsx'
import { dutyForm } from '../duty-form.ts'
import { WhenQuestion } from '../when-question.tsx'
import { CheckedTelling } from './checked-telling.tsx'
import { HowOld, HowTheyWereTold, WhatTheyAnswered, WhatYouSaid, WhoWasTold } from './questions.tsx'

export const metadata: Metadata = { title: 'I told them' }

/** Filled in once a victim has been told. */
export default async function Page(page: PageProps<'/victims/[dutyId]/told'>) {
  const { permit } = await requirePermission('victim.tell', `/victims/${(await page.params).dutyId}/told`)
  const { look, kept, formKey, here } = await dutyForm(permit, page)
  const asked = { whom: look.whom, transferred: isTransfer(look.duty) }
  return (
    <FormFrame look={look} title="I told them" isKept={kept !== undefined} here={here}>
      <CheckedTelling action={`${here}/told/save`} formKey={formKey} kept={kept} asked={asked}>
        <WhenQuestion label="When did you tell them?" />
        {look.whom === 'unknown' && <HowOld />}
        <WhoWasTold whom={look.whom} />
        <HowTheyWereTold inDanger={look.dangers.length > 0} />
        <WhatYouSaid transferred={asked.transferred} />
        <WhatTheyAnswered stops={look.duty.occasion === 'before cancelling'} />
        <Button>Save</Button>
      </CheckedTelling>
    </FormFrame>
  )
}
