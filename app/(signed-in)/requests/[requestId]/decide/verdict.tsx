import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { Questions } from './questions.tsx'

/** The decision itself, and always a reason. */
export function Verdict({ takesEffectAtOnce }: { takesEffectAtOnce: boolean }) {
  return (
    <>
      <Radios
        name="verdict"
        label="Your decision"
        size="m"
        options={[
          {
            value: 'authorise',
            label: 'Agree',
            hint: takesEffectAtOnce
              ? 'The crime leaves the count at once.'
              : 'The crime stays in the count until every victim is informed and you have confirmed it.',
          },
          { value: 'refuse', label: 'Refuse', hint: 'The crime stays in the count.' },
          { value: 'return', label: 'Return with questions', reveal: <Questions /> },
        ]}
      />
      <TextArea
        name="reason"
        label="Your reason"
        hint="In at least ten words if you agree. Anybody who looks later reads this."
        rows={4}
        atMost={4000}
      />
    </>
  )
}
