'use client'
import { createContext, useContext, type FocusEvent, type ReactNode } from 'react'

/** A form that was refused, or put by when a session ran out: what was typed, and what was said about it. */
export interface FormValues {
  readonly fields: Readonly<Record<string, string | string[]>>
  readonly refusal?: {
    readonly words: string
    readonly fields?: Readonly<Record<string, string>>
  }
}

/** What a control tells the form that holds its value; nothing where the form only posts. */
export interface Held {
  readonly onChange?: () => void
  readonly onBlur?: (event: FocusEvent<HTMLElement>) => void
}

interface FormState {
  /** The words beside each field at fault, by name. */
  readonly errors: Readonly<Record<string, string>>
  readonly unsaved: FormValues['fields'] | undefined
  /** Where the form is held in the browser: how a field of it, by its name, tells of itself. */
  readonly hold?: (name: string) => Held
  /** Where the form is held in the browser and its questions depend on its answers: those that are asked now. */
  readonly asked?: ReadonlySet<string>
}

const WhoseContext = createContext<string | undefined>(undefined)

/** For whom the forms inside are drawn: each carries this mark, so that nobody sends one in another's name. */
export function FormsOf({ mark, children }: { mark: string; children: ReactNode }) {
  return <WhoseContext value={mark}>{children}</WhoseContext>
}

/** The mark a form carries; undefined where nobody is signed in. */
export const useMark = (): string | undefined => useContext(WhoseContext)

const FormContext = createContext<FormState>({ errors: {}, unsaved: undefined })

export function FormStateProvider({ state, children }: { state: FormState; children: ReactNode }) {
  return <FormContext value={state}>{children}</FormContext>
}

/** What is wrong with a field, in words. Undefined outside a form and where nothing is wrong. */
export const useError = (name: string): string | undefined => {
  const { errors } = useContext(FormContext)
  return Object.hasOwn(errors, name) ? errors[name] : undefined
}

const NOT_HELD: Held = {}

/** What a control of a field hands its events to. */
export const useHeld = (name: string): Held => useContext(FormContext).hold?.(name) ?? NOT_HELD

/** Whether a question is asked, given the answers so far; `isNeeded` is what the server says of those it drew. */
export const useIsAsked = (name: string, isNeeded: boolean): boolean =>
  useContext(FormContext).asked?.has(name) ?? isNeeded

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat()

/** The values to draw a field with: what was typed before where the form was kept, else the page's own. */
export const useValues = (name: string, ownValue: string | readonly string[] | undefined): readonly string[] => {
  const { unsaved } = useContext(FormContext)
  return unsaved === undefined ? listed(ownValue) : listed(Object.hasOwn(unsaved, name) ? unsaved[name] : undefined)
}

/** As `useValues`, for a field with one value. */
export const useValue = (name: string, ownValue: string | undefined): string => useValues(name, ownValue)[0] ?? ''
