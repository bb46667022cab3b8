import type { ReactNode } from 'react'
import { DateInput } from '#components/form/date-input'
import { Radios } from '#components/form/radios'
import { Select } from '#components/form/select'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { OffenceField } from '../../../requests/offence-field.tsx'
import type { Question } from '#lib/counting-rules/questions/kinds/question'

const MOST_RADIOS = 10
const ONE_LINE = 200

/** What was typed into a form so far. */
export type Typed = Readonly<Record<string, string | string[]>>

interface FieldProps {
  question: Question
  name: string
  typed: Typed
  /** Further questions that an answer asks for, by answer. */
  reveals?: Readonly<Record<string, ReactNode>>
  /** Answers that are not offered here. */
  leave?: readonly string[]
}

/** One question, drawn by its words: a day in its boxes, a choice as radios, a long list that reveals nothing as a select, text as one line or several. */
export function AskField({ question, name, typed, reveals = {}, leave = [] }: FieldProps) {
  const { words: label, hint, options, isDay, isOffence, atMost } = question
  const field = { name, label, hint, value: [typed[name] ?? ''].flat()[0] }
  if (isDay) return <DateInput {...field} />
  if (isOffence) return <OffenceField {...field} />
  const offered = Object.entries(options ?? {}).filter(([value]) => !leave.includes(value))
  if (offered.length > 0) return <OneOf field={field} offered={offered} hints={question.hints} reveals={reveals} />
  return atMost !== undefined && atMost <= ONE_LINE ? (
    <TextInput {...field} width={atMost <= 40 ? 20 : undefined} />
  ) : (
    <TextArea {...field} atMost={atMost} rows={4} />
  )
}

interface OneOfProps {
  field: { readonly name: string; readonly label: string; readonly hint?: string; readonly value?: string }
  /** The answers offered, each with its words. */
  offered: readonly (readonly [string, string])[]
  hints: Question['hints']
  reveals: Readonly<Record<string, ReactNode>>
}

function OneOf({ field, offered, hints, reveals }: OneOfProps) {
  if (offered.length > MOST_RADIOS && Object.keys(reveals).length === 0) {
    return <Select {...field} none="Choose one" options={offered.map(([value, words]) => ({ value, label: words }))} />
  }
  const isShort =
    offered.length <= 3 &&
    Object.keys(reveals).length === 0 &&
    hints === undefined &&
    offered.every(([, words]) => words.length < 12)
  return (
    <Radios
      {...field}
      inline={isShort}
      options={offered.map(([value, words]) => ({
        value,
        label: words,
        hint: hints?.[value],
        reveal: reveals[value],
      }))}
    />
  )
}

/** Questions by their names, one under the other. */
export function AskFields<N extends string>({
  words,
  names,
  typed,
}: {
  words: Readonly<Record<N, Question>>
  names: readonly N[]
  typed: Typed
}) {
  return names.map((name) => <AskField key={name} question={words[name]} name={name} typed={typed} />)
}
