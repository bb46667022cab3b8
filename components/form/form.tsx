'use client'
import { useRef, type ReactNode, type Ref, type SubmitEvent } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import { FormStateProvider, type Held, type FormValues, useMark } from './form-state.tsx'
import { HiddenFields } from './hidden-fields.tsx'

export interface FormProps {
  /** The route handler this form posts to. */
  action: string
  /** This form's own key: posted twice, it is saved once. */
  formKey: string
  /** What else it carries, such as the version that was on the screen. */
  hidden?: Readonly<Record<string, string | readonly string[]>>
  /** What was typed before and why it was refused, when the page is drawn again. */
  unsaved?: FormValues
  /** The form sends files. */
  upload?: boolean
  children: ReactNode
}

interface Watched {
  formRef?: Ref<HTMLFormElement>
  onSubmit?: (event: SubmitEvent<HTMLFormElement>) => void
  /** What is wrong with it now, as the browser finds it; it takes the place of what the server said. */
  found?: Readonly<Record<string, string>>
  /** How often it was sent and not posted: only then the errors stand at its top too. */
  attempt?: number
  hold?: (name: string) => Held
  asked?: ReadonlySet<string>
  /** Why the browser could not post it. */
  unsent?: string
}

/** A plain form that posts and is answered with a redirect. Draws what was kept, and the error summary above its children. */
export function Form({
  action,
  formKey,
  hidden,
  unsaved,
  upload,
  formRef,
  onSubmit,
  found,
  attempt = 0,
  unsent,
  hold,
  asked,
  children,
}: FormProps & Watched) {
  const submitOnce = useOnce(onSubmit)
  const mark = useMark()
  const errors = found ?? unsaved?.refusal?.fields ?? nothing
  const isSummed = attempt > 0 || unsaved?.refusal !== undefined
  return (
    <FormStateProvider state={{ errors, unsaved: unsaved?.fields, hold, asked }}>
      <form
        ref={formRef}
        method="post"
        action={action}
        encType={upload ? 'multipart/form-data' : undefined}
        noValidate
        onSubmit={submitOnce}
      >
        <HiddenFields fields={{ form_key: formKey, ...(mark === undefined ? {} : { form_for: mark }), ...hidden }} />
        <ErrorSummary
          words={unsent ?? (attempt === 0 ? unsaved?.refusal?.words : undefined)}
          errors={isSummed ? errors : nothing}
          attempt={attempt}
        />
        {children}
      </form>
    </FormStateProvider>
  )
}

const nothing = {}

const doubleClick = 3000

/** Lets a form go once in three seconds: a double click is one click, and a true second try still goes, with the same key. */
const useOnce = (onSubmit: Watched['onSubmit']) => {
  const last = useRef(-doubleClick)
  return (event: SubmitEvent<HTMLFormElement>) => {
    onSubmit?.(event)
    if (event.defaultPrevented) return
    if (event.timeStamp - last.current < doubleClick) event.preventDefault()
    else last.current = event.timeStamp
  }
}
