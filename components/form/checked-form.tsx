'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState, type SubmitEvent } from 'react'
import { useForm, type FieldErrors, type FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { fieldsOf } from '#lib/base/model'
import { Form, type FormProps } from './form.tsx'
import { isOnline, OFFLINE_MESSAGE } from './is-online.ts'

interface CheckedFormProps extends FormProps {
  /** The schema the server reads this form with. A small client file per form passes it in. */
  schema: z.ZodType<FieldValues, FieldValues>
}

/**
 * A form whose answers are checked in the browser, by the server's own schema and in the server's own words, before the
 * browser posts it as it would have done anyway. Without scripts it simply posts. A button marked `unchecked` skips the check.
 * Where the network does not answer, nothing is posted and what was typed stays on the page, as it would not on the
 * browser's own page about it; it is kept nowhere else, least of all in a phone that may be lost.
 */
export function CheckedForm({ schema, ...form }: CheckedFormProps) {
  const formRef = useRef<HTMLFormElement>(null)
  const isChecked = useRef(false)
  const [found, setFound] = useState<Record<string, string>>()
  const [unsent, setUnsent] = useState<string>()
  const { handleSubmit } = useForm({
    shouldFocusError: false,
    // What is posted is what is checked: the values are read from the form itself and not kept a second time.
    resolver: (_values, context, options) =>
      zodResolver(schema)(formRef.current === null ? {} : fieldsOf(new FormData(formRef.current)), context, options),
  })

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const element = event.currentTarget
    const submitter = event.nativeEvent instanceof window.SubmitEvent ? event.nativeEvent.submitter : null
    if (isChecked.current || (submitter instanceof HTMLButtonElement && submitter.formNoValidate)) {
      isChecked.current = false
      return
    }
    event.preventDefault()
    const post = async () => {
      setFound({})
      const canBeSent = await isOnline()
      setUnsent(canBeSent ? undefined : OFFLINE_MESSAGE)
      if (!canBeSent) return
      // In its own task: while the first submit event is still on its way, a browser ignores a second one.
      setTimeout(() => {
        isChecked.current = true
        element.requestSubmit(submitter)
      })
    }
    const mark = (errors: FieldErrors) => {
      setUnsent(undefined)
      setFound(inFormOrder(element, errors))
    }
    void handleSubmit(post, mark)()
  }
  return <Form {...form} formRef={formRef} onSubmit={onSubmit} found={found} unsent={unsent} />
}

/** The words of each field at fault, in the order in which the fields stand on the page. */
const inFormOrder = (form: HTMLFormElement, errors: FieldErrors): Record<string, string> => {
  const controls = Array.from(form.elements)
  const place = (name: string) => {
    const at = controls.findIndex(({ id }) => id === name)
    return at === -1 ? controls.length : at
  }
  return Object.fromEntries(
    Object.entries(errors)
      .map(([name, error]) => [name, messageIn(error) ?? 'Check this answer'] as const)
      .sort(([one], [other]) => place(one) - place(other)),
  )
}

// An error of a list sits one level down, under the number of its entry.
const messageIn = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  if ('message' in error && typeof error.message === 'string') return error.message
  return Object.values(error)
    .map(messageIn)
    .find((message) => message !== undefined)
}
