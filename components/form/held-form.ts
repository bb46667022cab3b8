import { zodResolver } from '@hookform/resolvers/zod'
import { useCallback, useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { useForm, type FieldErrors, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { fieldsOf, type Fields } from '#lib/base/model'
import type { Held } from './form-state.tsx'

type FormRef = RefObject<HTMLFormElement | null>

/** A form as react-hook-form holds it: the values are those the browser would post, read as the server reads them. */
export const useHeldForm = (schema: z.ZodType<FieldValues, FieldValues>): UseFormReturn =>
  useForm({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: (values, context, options) => zodResolver(schema)(asPosted(values), context, options),
  })

/** The fields of a held form as they would be posted: of a group that repeats, the words of each. */
const asPosted = (values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]: [string, unknown]) => [name, Array.isArray(value) ? value.map(wordsOfEntry) : value]),
  )

const wordsOfEntry = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry

const posted = (form: FormRef): Fields => (form.current === null ? {} : fieldsOf(new FormData(form.current)))

/** Takes over what stands in the form, also what was typed before the scripts came, or put there by the browser itself. */
export function takeOver({ getValues, setValue }: UseFormReturn, form: FormRef): void {
  const held = getValues()
  for (const [name, value] of Object.entries(posted(form)))
    // A group that repeats is held by itself, entry by entry.
    if (!isGroup(held[name]) && JSON.stringify(held[name]) !== JSON.stringify(value)) setValue(name, value)
}

const isGroup = (value: unknown): boolean => Array.isArray(value) && value.some((entry) => typeof entry === 'object')

const ofSameField = (name: string, other: EventTarget | null): boolean =>
  other instanceof Element &&
  [name, `${name}-day`, `${name}-month`, `${name}-year`, `${name}-time`].includes(other.getAttribute('name') ?? '')

/** Gives a field’s controls what they hand their events to. A field is left when none of its controls has the focus. */
export function useHold({ register }: UseFormReturn, form: FormRef): (name: string) => Held {
  const whenReleased = useReleased()
  return useCallback(
    (name) => {
      const field = register(name)
      const tellHookForm = (type: 'change' | 'blur') =>
        void field[type === 'change' ? 'onChange' : 'onBlur']({ target: { name, value: posted(form)[name] }, type })
      return {
        onChange: () => {
          tellHookForm('change')
        },
        onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
          if (!ofSameField(name, relatedTarget))
            whenReleased(() => {
              tellHookForm('blur')
            })
        },
      }
    },
    [register, form, whenReleased],
  )
}

/** Does something at once, or, while a button of the mouse is down, once it is up: else an error that appears moves what is being pressed. */
function useReleased(): (work: () => void) => void {
  const isDown = useRef(false)
  useEffect(() => {
    const down = () => {
      isDown.current = true
    }
    const up = () => {
      isDown.current = false
    }
    const ends = ['pointerup', 'pointercancel'] as const
    document.addEventListener('pointerdown', down, true)
    for (const end of ends) document.addEventListener(end, up, true)
    return () => {
      document.removeEventListener('pointerdown', down, true)
      for (const end of ends) document.removeEventListener(end, up, true)
    }
  }, [])
  return useCallback((work) => {
    if (!isDown.current) work()
    // After the click that follows.
    else document.addEventListener('pointerup', () => setTimeout(work), { once: true })
  }, [])
}

/** What is done whenever an answer is changed, by the name of its field. */
export function useChanges(held: UseFormReturn, changed: (name: string, values: FieldValues) => void): void {
  const { subscribe } = held
  const latest = useRef(changed)
  useEffect(() => {
    latest.current = changed
  })
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, type, values }) => {
          if (name !== undefined && type === 'change') latest.current(name, values)
        },
      }),
    [subscribe],
  )
}

/** The questions that are asked now, where they depend on the answers; undefined until the scripts have looked. */
export function useAsked(asks?: (typed: Fields) => readonly string[]) {
  const [asked, setAsked] = useState<string>()
  const look = useCallback(
    (values: FieldValues) => {
      if (asks) setAsked(asks(asPosted(values)).join(' '))
    },
    [asks],
  )
  return { asked, look }
}

/** The words of each field at fault. */
export const wordsOf = (errors: FieldErrors): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, messageIn(error) ?? 'Check this answer']))

// An error of a list sits one level down, under the number of its entry.
const messageIn = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  if ('message' in error && typeof error.message === 'string') return error.message
  return Object.entries(error)
    .filter(([part]) => part !== 'ref')
    .map(([, inside]) => messageIn(inside))
    .find((message) => message !== undefined)
}
