'use client'
import { useEffect, useRef, type RefObject } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useError, useValues } from '#components/form/form-state'

const NAME = 'questions'
/** Enough boxes to need no script. */
const WITHOUT_SCRIPTS = 5
const MOST = 10

interface Repeated {
  questions: { value: string }[]
}

/** Questions for the officer, each in a box of its own. With scripts there is one box, and more as they are added. */
export function Questions() {
  const typed = useValues(NAME, [])
  const error = useError(NAME)
  const group = useRef<HTMLDivElement>(null)
  const { held, isLive, change, add, remove } = useBoxes(group)
  const drawn = isLive
    ? held
    : Array.from({ length: Math.max(WITHOUT_SCRIPTS, typed.length) }, (_, n) => ({
        id: String(n),
        value: typed[n] ?? '',
      }))
  return (
    <div ref={group} className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      {error !== undefined && (
        <p id={`${NAME}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {drawn.map(({ id, value }, n) => (
        <QuestionBox
          key={id}
          n={n}
          value={value}
          isAtFault={error !== undefined}
          isNotAsked={!isLive && n > 0 && value === ''}
          change={change}
          remove={isLive && held.length > 1 ? remove : undefined}
        />
      ))}
      {isLive && held.length < MOST && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={add}>
          Add another question
        </button>
      )}
    </div>
  )
}

/** The boxes as the browser holds them, from the moment the scripts have come: then there is one at least. */
function useBoxes(group: RefObject<HTMLDivElement | null>) {
  const { control, setValue } = useFormContext<Repeated>()
  const { fields: held, replace, append, remove } = useFieldArray({ control, name: NAME })
  const isLive = held.length > 0
  useEffect(() => {
    const boxes = [...(group.current?.querySelectorAll('textarea') ?? [])].map(({ value }) => ({ value }))
    replace(boxes.filter(({ value }, n) => n === 0 || value !== ''))
  }, [group, replace])
  // In its own task: the boxes are drawn anew first.
  const goTo = (n: number) =>
    setTimeout(() => {
      group.current?.querySelectorAll('textarea')[n]?.focus()
    })
  return {
    held,
    isLive,
    change: (n: number, words: string) => {
      if (isLive) setValue(`questions.${n}.value`, words, { shouldDirty: true, shouldValidate: true })
    },
    add: () => {
      append({ value: '' }, { shouldFocus: false })
      goTo(held.length)
    },
    remove: (n: number) => {
      remove(n)
      goTo(Math.max(0, n - 1))
    },
  }
}

interface QuestionBoxProps {
  /** Its place among the questions, from 0. */
  n: number
  value: string
  isAtFault: boolean
  /** Stands there only for a browser without scripts. */
  isNotAsked: boolean
  change: (n: number, words: string) => void
  remove: ((n: number) => void) | undefined
}

function QuestionBox({ n, value, isAtFault, isNotAsked, change, remove }: QuestionBoxProps) {
  const id = n === 0 ? NAME : `${NAME}-${String(n + 1)}`
  return (
    <div className={isNotAsked ? 'govuk-form-group app-not-asked' : 'govuk-form-group'}>
      <label className="govuk-label" htmlFor={id}>
        Question {n + 1}
        {n > 0 && ', if you have another'}
      </label>
      <textarea
        className="govuk-textarea"
        id={id}
        name={NAME}
        rows={2}
        defaultValue={value}
        aria-describedby={isAtFault ? `${NAME}-error` : undefined}
        onChange={(event) => {
          change(n, event.currentTarget.value)
        }}
      />
      {remove && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary app-remove"
          onClick={() => {
            remove(n)
          }}
        >
          Remove<span className="govuk-visually-hidden"> question {n + 1}</span>
        </button>
      )}
    </div>
  )
}
