import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { CHANNEL_WORDS, OTHER_METHOD_WORDS, RESULT_WORDS } from '#lib/victims/in-words'
import { requirePermission } from '#lib/people/require-permission'
import { FormFrame } from '../form-frame.tsx'
import { dutyForm } from '../duty-form.ts'
import { WhenQuestion } from '../when-question.tsx'
import { AttemptForm } from './attempt-form.tsx'

export const metadata: Metadata = { title: 'I could not reach them' }

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** Filled in when somebody tried to reach a victim and did not. */
export default async function Page(page: PageProps<'/victims/[dutyId]/attempt'>) {
  const { permit } = await requirePermission('victim.inform', `/victims/${(await page.params).dutyId}/attempt`)
  const { view, unsaved, formKey, here } = await dutyForm(permit, page)
  return (
    <FormFrame view={view} title="I could not reach them" isKept={unsaved !== undefined} here={here}>
      <p className="govuk-body">
        A voicemail, a letter in the post or a message without an answer is a try. However many there are, the crime
        stays recorded.
      </p>
      <AttemptForm action={`${here}/attempt/save`} formKey={formKey} unsaved={unsaved}>
        <WhenQuestion label="When did you try?" />
        <Radios name="channel" label="How did you try?" options={options(CHANNEL_WORDS)} />
        <Radios name="result" label="What came of it?" options={options(RESULT_WORDS)} />
        <Radios
          name="otherMethod"
          label="Was it another way than usual?"
          hint="You may leave this out"
          options={options(OTHER_METHOD_WORDS)}
        />
        <TextArea
          name="notes"
          label="What should the next person know?"
          hint="You may leave this out. What must never be done is kept on its own page"
          rows={3}
          atMost={4000}
        />
        <Button>Save</Button>
      </AttemptForm>
    </FormFrame>
  )
}
