import { TextInput } from '#components/form/text-input'
import { pairInWords } from '#lib/counting-rules/facts/terms'
import { offencesToChoose } from '#lib/counting-rules/offences'

interface Props {
  name: string
  label: string
  hint?: string
  value?: string
}

/** An offence of the Home Office list: its code and class typed, or found among the suggestions by words of its title. */
export function OffenceField(field: Props) {
  const list = `${field.name}-offences`
  return (
    <>
      <TextInput {...field} list={list} spellCheck={false} />
      <datalist id={list}>
        {offencesToChoose().map((offence) => (
          <option key={pairInWords(offence)} value={`${pairInWords(offence)} – ${offence.title}`} />
        ))}
      </datalist>
    </>
  )
}
