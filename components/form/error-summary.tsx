'use client'
import { useEffect, useRef } from 'react'

const spoken = 'Error: '
const TITLE = 'There is a problem'

interface Props {
  words?: string
  errors: Readonly<Record<string, string>>
  /** How often the form was sent and not posted. */
  attempt?: number
}

/**
 * What is wrong with a form, at its top, each line leading to its field. Takes the focus when the form was refused or not
 * posted, and never while an answer is being mended. Words that say no more than its own title are left out.
 */
export function ErrorSummary({ words, errors, attempt = 0 }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  const hasErrors = Object.keys(errors).length > 0
  const isShown = (words !== undefined && words !== TITLE) || hasErrors
  useEffect(() => {
    summary.current?.focus()
  }, [attempt])
  useEffect(() => (isShown ? keepInTitle() : undefined), [isShown])
  if (!isShown) return null
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1} id="error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{TITLE}</h2>
        <div className="govuk-error-summary__body">
          {words !== undefined && words !== TITLE && <p>{words}</p>}
          {hasErrors && <ErrorList errors={errors} />}
        </div>
      </div>
    </div>
  )
}

function ErrorList({ errors }: Pick<Props, 'errors'>) {
  return (
    <ul className="govuk-list govuk-error-summary__list">
      {Object.entries(errors).map(([name, line]) => (
        <li key={name}>
          <a
            href={`#${name}`}
            onClick={(event) => {
              if (goTo(name)) event.preventDefault()
            }}
          >
            {line}
          </a>
        </li>
      ))}
    </ul>
  )
}

// The page's own title may still be written after this; the word is put before it again.
const keepInTitle = (): (() => void) => {
  const mark = () => {
    if (!document.title.startsWith(spoken)) document.title = spoken + document.title
  }
  mark()
  const watcher = new MutationObserver(mark)
  watcher.observe(document.head, { childList: true, subtree: true, characterData: true })
  return () => {
    watcher.disconnect()
    document.title = document.title.replace(spoken, '')
  }
}

// Shows the question above the field too, which a plain jump to the field would leave off the screen.
const goTo = (name: string): boolean => {
  const field = document.getElementById(name)
  if (field === null) return false
  const words =
    field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(name)}"]`)
  words?.scrollIntoView()
  field.focus({ preventScroll: true })
  return true
}
