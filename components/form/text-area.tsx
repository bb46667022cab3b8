'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { lengthOf } from '#lib/base/model'
import { classNames } from '#components/class-names'
import { FieldGroup, type FieldProps } from './field-group.tsx'
import { useHeld, useValue } from './form-state.tsx'

interface TextAreaProps extends FieldProps {
  value?: string
  rows?: number
  /** The most characters there may be; with it, they are counted under the box. */
  atMost?: number
}

/** Several lines of text, with a count of what is left where there is a limit. */
export function TextArea({ value, rows = 5, atMost, ...field }: TextAreaProps) {
  const shown = useValue(field.name, value)
  const held = useHeld(field.name)
  const [written, setWritten] = useState(lengthOf(shown.trim()))
  const box = useRef<HTMLTextAreaElement>(null)
  // While the scripts come, React puts a box back to the words it is told to begin with, and loses what was typed by then:
  // it is told nothing, and the words the page came with stay.
  const arriving = useSyncExternalStore(
    never,
    () => false,
    () => typeof document !== 'undefined',
  )
  useEffect(() => {
    setWritten(lengthOf(box.current?.value.trim() ?? ''))
  }, [])
  return (
    <FieldGroup
      {...field}
      className={atMost === undefined ? undefined : 'govuk-character-count'}
      more={atMost === undefined ? undefined : `${field.name}-limit`}
      after={atMost !== undefined && <Left name={field.name} written={written} atMost={atMost} />}
    >
      {(drawn) => (
        <textarea
          {...drawn}
          ref={box}
          className={classNames('govuk-textarea', drawn['aria-invalid'] && 'govuk-textarea--error')}
          name={field.name}
          rows={rows}
          {...held}
          defaultValue={arriving ? '' : shown}
          onInput={(event) => {
            setWritten(lengthOf(event.currentTarget.value.trim()))
          }}
        />
      )}
    </FieldGroup>
  )
}

const never = () => () => undefined

const leftInWords = (left: number): string => {
  const characters = `${Math.abs(left).toLocaleString('en-GB')} ${Math.abs(left) === 1 ? 'character' : 'characters'}`
  return left < 0 ? `You have ${characters} too many` : `You have ${characters} left`
}

// Seen at once, but read out only when the typing pauses.
function Left({ name, written, atMost }: { name: string; written: number; atMost: number }) {
  const words = leftInWords(atMost - written)
  const [readOut, setReadOut] = useState('')
  useEffect(() => {
    if (written === 0) return undefined
    const pause = setTimeout(() => {
      setReadOut(words)
    }, 1000)
    return () => {
      clearTimeout(pause)
    }
  }, [words, written])
  return (
    <>
      <p
        id={`${name}-limit`}
        className={written === 0 ? 'govuk-hint govuk-character-count__message' : 'govuk-visually-hidden'}
      >
        You can write up to {atMost.toLocaleString('en-GB')} characters
      </p>
      {written > 0 && (
        <p
          className={classNames(
            'govuk-character-count__message',
            written > atMost ? 'govuk-error-message' : 'govuk-hint',
          )}
          aria-hidden="true"
        >
          {words}
        </p>
      )}
      <p className="govuk-visually-hidden" role="status">
        {readOut}
      </p>
    </>
  )
}
