import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { WarningText } from '#components/page/warning-text'
import { NOBODY_WORDS, methodsLeft } from '#lib/victims/in-words'
import { NobodyBecause } from '#lib/base/prisma/enums'
import { requirePermission } from '#lib/people/require-permission'
import { FormFrame } from '../form-frame.tsx'
import { dutyForm } from '../duty-form.ts'

export const metadata: Metadata = { title: 'There is nobody to inform' }

/** The registrar’s finding that there is nobody to inform. */
export default async function Page(page: PageProps<'/victims/[dutyId]/nobody'>) {
  const { permit } = await requirePermission('victim.find-nobody', `/victims/${(await page.params).dutyId}/nobody`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  const cannotBe = view.whom === 'organisation' ? 'died_without_known_relative' : 'company_dissolved'
  const offered = Object.values(NobodyBecause).filter(
    (why) => why !== cannotBe && (why !== 'cannot_be_reached' || view.mayFindCannotTell),
  )
  return (
    <FormFrame view={view} title="There is nobody to inform" isKept={unsaved !== undefined} here={here}>
      <WarningText>
        A victim who cannot be reached, or not safely, is no reason. The crime then stays recorded.
      </WarningText>
      <p className="govuk-body">
        Somebody who was never identified can be found so only after three tries, in two ways, on two days.{' '}
        {attemptsSoFar(view.history.attempts.length)}{' '}
        {methodsLeft(view.history.attempts.map(({ otherMethod }) => otherMethod))}
      </p>
      <Form action={`${here}/nobody/save`} formKey={formKey} unsaved={unsaved}>
        <Radios
          name="why"
          label="Why is there nobody to inform?"
          options={offered.map((value) => ({ value, label: NOBODY_WORDS[value] }))}
        />
        <TextArea name="reason" label="How do you know?" rows={4} atMost={4000} />
        <Button kind="warning">Save this finding</Button>
      </Form>
    </FormFrame>
  )
}

const attemptsSoFar = (n: number): string =>
  n === 0 ? 'Nobody has tried yet.' : n === 1 ? 'There was one try.' : `There were ${String(n)} tries.`
