'use client'
import { useError, useValues } from '#components/form/form-state'

const BOXES = [1, 2, 3, 4, 5]

/** Questions for the officer, each in a box of its own: enough boxes to need no script. */
export function Questions() {
  const typed = useValues('questions', [])
  const error = useError('questions')
  return (
    <div className={error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}>
      {error !== undefined && (
        <p id="questions-error" className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {BOXES.map((n) => {
        const id = n === 1 ? 'questions' : `questions-${String(n)}`
        return (
          <div key={id} className="govuk-form-group">
            <label className="govuk-label" htmlFor={id}>
              Question {n}
              {n > 1 && ', if you have another'}
            </label>
            <textarea
              className="govuk-textarea"
              id={id}
              name="questions"
              rows={2}
              defaultValue={typed[n - 1] ?? ''}
              aria-describedby={error === undefined ? undefined : 'questions-error'}
            />
          </div>
        )
      })}
    </div>
  )
}
