'use client'
import { useEffect, useMemo, useRef, useState, type SubmitEvent } from 'react'
import { FormProvider, type FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import type { Fields } from '#lib/base/model'
import { Form, type FormProps } from './form.tsx'
import { takeOver, useAsked, useChanges, useHeldForm, useHold, wordsOf } from './held-form.ts'
import { isOnline, OFFLINE_MESSAGE } from './is-online.ts'

interface CheckedFormProps extends FormProps {
  /** The schema the server reads this form with. A small client file per form passes it in. */
  schema: z.ZodType<FieldValues, FieldValues>
  /** Where questions depend on the answers: the names of those that are asked, given what was typed so far. */
  asks?: (typed: Fields) => readonly string[]
}

/**
 * A form held in the browser: checked by the server's own schema and in the server's own words, as one leaves a field and
 * before the browser posts it as it would have done anyway. Without scripts it simply posts. A button marked `unchecked`
 * skips the check. Where the network does not answer, nothing is posted and what was typed stays on the page, as it would
 * not on the browser's own page about it; it is kept nowhere else, least of all in a phone that may be lost.
 */
export function CheckedForm({ schema, asks, ...form }: CheckedFormProps) {
  const formRef = useRef<HTMLFormElement>(null)
  const held = useHeldForm(schema)
  const hold = useHold(held, formRef)
  const { asked, look } = useAsked(asks)
  const { errors, attempt, unsent, onSubmit } = useErrors(held, formRef, form.unsaved?.refusal?.fields ?? NOTHING)
  useEffect(() => {
    takeOver(held, formRef)
    look(held.getValues())
  }, [held, look])
  useChanges(held, (_name, values) => {
    look(values)
  })
  const askedNow = useMemo(() => (asked === undefined ? undefined : new Set(asked.split(' '))), [asked])
  return (
    <FormProvider {...held}>
      <Form
        {...form}
        formRef={formRef}
        onSubmit={onSubmit}
        found={errors}
        attempt={attempt}
        unsent={unsent}
        hold={hold}
        asked={askedNow}
      />
    </FormProvider>
  )
}

const NOTHING: Readonly<Record<string, string>> = {}

type HeldForm = ReturnType<typeof useHeldForm>
type FormRef = Parameters<typeof takeOver>[1]

/** What is wrong with a form now: what the server said of a field until it is changed, and what the schema says. */
function useErrors(held: HeldForm, formRef: FormRef, refused: Readonly<Record<string, string>>) {
  const [fromServer, setFromServer] = useState(refused)
  const found = wordsOf(held.formState.errors)
  useChanges(held, (name) => {
    setFromServer((before) => without(before, name))
    // What is wrong with another answer may hang on this one.
    const others = Object.keys(found).filter((other) => other !== name)
    if (others.length > 0) void held.trigger(others)
  })
  const { attempt, unsent, onSubmit } = useSubmit(held, formRef, () => {
    setFromServer(NOTHING)
  })
  return { errors: inFormOrder(formRef, { ...fromServer, ...found }), attempt, unsent, onSubmit }
}

const without = (words: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> =>
  Object.hasOwn(words, name) ? Object.fromEntries(Object.entries(words).filter(([other]) => other !== name)) : words

/** Checks a form when it is sent, and lets the browser post it once nothing is wrong and the network answers. */
function useSubmit(held: HeldForm, formRef: FormRef, forget: () => void) {
  const isChecked = useRef(false)
  const [attempt, setAttempt] = useState(0)
  const [unsent, setUnsent] = useState<string>()
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const element = event.currentTarget
    const submitter = event.nativeEvent instanceof window.SubmitEvent ? event.nativeEvent.submitter : null
    if (isChecked.current || (submitter instanceof HTMLButtonElement && submitter.formNoValidate)) {
      isChecked.current = false
      return
    }
    event.preventDefault()
    const tell = (words: string | undefined) => {
      forget()
      setAttempt((before) => before + 1)
      setUnsent(words)
    }
    const post = async () => {
      const canBeSent = await isOnline()
      tell(canBeSent ? undefined : OFFLINE_MESSAGE)
      if (!canBeSent) return
      // In its own task: while the first submit event is still on its way, a browser ignores a second one.
      setTimeout(() => {
        isChecked.current = true
        element.requestSubmit(submitter)
      })
    }
    takeOver(held, formRef)
    let isAtFault = false
    const sent = held.handleSubmit(post, () => {
      isAtFault = true
    })()
    // Once the errors themselves are there: the summary takes the focus with what it says.
    void sent.then(() => {
      if (isAtFault) tell(undefined)
    })
  }
  return { attempt, unsent, onSubmit }
}

/** The words of each field at fault, in the order in which the fields stand on the page. */
const inFormOrder = (formRef: FormRef, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const controls = Array.from(formRef.current?.elements ?? [])
  const place = (name: string) => {
    const at = controls.findIndex(({ id }) => id === name)
    return at === -1 ? controls.length : at
  }
  return Object.fromEntries(Object.entries(words).sort(([left], [right]) => place(left) - place(right)))
}
