import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { isTransfer } from '#lib/victims/views/look'
import { open } from '#lib/people/door'
import { FormFrame } from '../form-frame.tsx'
import { dutyForm, type FormPage } from '../duty-form.ts'
import { WhenQuestion } from '../when-question.tsx'
import { CheckedTelling } from './checked-telling.tsx'
import { HowOld, HowTheyWereTold, WhatTheyAnswered, WhatYouSaid, WhoWasTold } from './questions.tsx'

export const metadata: Metadata = { title: 'I told them' }

/** Filled in once a victim has been told. */
export default async function Page(page: FormPage) {
  const { asker, permit } = await open('victim.tell', `/victims/${(await page.params).dutyId}/told`)
  const { look, kept, formKey, here } = await dutyForm(permit, page)
  const asked = { whom: look.whom, transferred: isTransfer(look.duty) }
  return (
    <FormFrame asker={asker} look={look} title="I told them" isKept={kept !== undefined} here={here}>
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
