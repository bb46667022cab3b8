'use client'
import { createContext, useContext, type ReactNode } from 'react'

/** A form that was refused, or put by when a session ran out: what was typed, and what was said about it. */
export interface FormValues {
  readonly fields: Readonly<Record<string, string | string[]>>
  readonly refusal?: {
    readonly words: string
    readonly fields?: Readonly<Record<string, string>>
  }
}

interface FormState {
  /** The words beside each field at fault, by name. */
  readonly errors: Readonly<Record<string, string>>
  readonly unsaved: FormValues['fields'] | undefined
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

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat()

/** The values to draw a field with: what was typed before where the form was kept, else the page's own. */
export const useValues = (name: string, ownValue: string | readonly string[] | undefined): readonly string[] => {
  const { unsaved } = useContext(FormContext)
  return unsaved === undefined ? listed(ownValue) : listed(Object.hasOwn(unsaved, name) ? unsaved[name] : undefined)
}

/** As `useValues`, for a field with one value. */
export const useValue = (name: string, ownValue: string | undefined): string => useValues(name, ownValue)[0] ?? ''
