'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Checkboxes } from '#components/form/checkboxes'
import { ErrorSummary } from '#components/form/error-summary'
import { FormStateProvider } from '#components/form/form-state'
import { Select } from '#components/form/select'
import { TextInput } from '#components/form/text-input'
import { Details } from '#components/page/details'
import { addressWith } from './case-address.ts'
import type { FactField, FactGroup } from './fact-groups.ts'

interface CaseFormProps {
  here: string
  groups: readonly FactGroup[]
  isChanged: boolean
  /** Words beside each fact that could not be read. */
  faults: Readonly<Record<string, string>>
}

/** The facts of a case, each to be changed. The changes stand in the address and nowhere else. */
export function CaseForm({ here, groups, isChanged, faults }: CaseFormProps) {
  const router = useRouter()
  const form = useSubmitOnChange()
  return (
    <FormStateProvider state={{ errors: faults, unsaved: undefined }}>
      <form
        ref={form}
        method="get"
        action={here}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          router.replace(addressWith(here, groups, new FormData(event.currentTarget)), { scroll: false })
        }}
      >
        <h2 className="govuk-heading-m">The facts</h2>
        <p className="govuk-body">
          Change a fact and see what the rules say. Nothing is saved: what you change stands in the address of this
          page.
        </p>
        <ErrorSummary errors={faults} />
        {groups.map((group) => (
          <Details key={group.path} summary={group.title} open={group.isOpen}>
            {group.fields.map((field) => (
              <Field key={field.path} field={field} />
            ))}
          </Details>
        ))}
        <CaseButtons here={here} isChanged={isChanged} />
      </form>
    </FormStateProvider>
  )
}

/** For a form that sends itself with each change. */
function useSubmitOnChange() {
  const form = useRef<HTMLFormElement>(null)
  // The browser's own change event: a text is looked at when it is finished, and not at every letter.
  useEffect(() => {
    const watched = form.current
    const view = () => watched?.requestSubmit()
    watched?.addEventListener('change', view)
    return () => watched?.removeEventListener('change', view)
  }, [])
  return form
}

function CaseButtons({ here, isChanged }: Pick<CaseFormProps, 'here' | 'isChanged'>) {
  return (
    <div className="govuk-button-group">
      <button type="submit" className="govuk-button">
        What do the rules say now?
      </button>
      {isChanged && (
        <a className="govuk-link" href={here}>
          Put the case back as it was
        </a>
      )}
    </div>
  )
}

function Field({ field: { path, words, kind, hint, options, value } }: { field: FactField }) {
  const shared = { name: path, label: words, hint }
  if (kind === 'one of') return <Select {...shared} options={options} value={value[0]} />
  if (kind === 'written') return <TextInput {...shared} value={value[0]} width={20} />
  return (
    <>
      <input type="hidden" name={path} value="" />
      <Checkboxes {...shared} options={options} values={value} small />
    </>
  )
}
