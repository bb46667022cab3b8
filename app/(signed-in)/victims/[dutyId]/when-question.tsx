import { InstantInput } from '#components/form/date-input'
import { Radios } from '#components/form/radios'

/** When it was: beside a victim nobody has to type a time. */
export function WhenQuestion({ label }: { label: string }) {
  return (
    <Radios
      name="when"
      label={label}
      options={[
        { value: 'now', label: 'Just now' },
        { value: 'earlier', label: 'At another time', reveal: <InstantInput name="at" label="When was it?" /> },
      ]}
    />
  )
}
