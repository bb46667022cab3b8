import { Checkboxes } from '#components/form/checkboxes'
import { YesNo } from './yes-no.tsx'

/** What ties a person to a case that only they may know; the rest the product looks up itself. */
const TIES = [
  { value: 'investigating team', label: 'I am or was in the team that investigated it' },
  { value: 'attending officer', label: 'I attended' },
  { value: 'interviewing officer', label: 'I interviewed somebody in it' },
  { value: 'supervised the investigation', label: 'I supervised the investigation' },
  { value: 'relative, friend or witness', label: 'I am a relative, friend or witness of somebody in it' },
  { value: 'victim or suspect', label: 'I am a victim or a suspect in it' },
  { value: 'performance target', label: 'My own work is measured by how it ends' },
] as const

/** What whoever decides, or could have, declares of themselves: as much of it as the checks look at. */
export function OwnTies({ asks }: { asks: (question: 'independenceDeclared' | 'conflictsDeclared') => boolean }) {
  return (
    <>
      {asks('independenceDeclared') && (
        <YesNo name="independenceDeclared" label="Do you declare that you are independent of the investigation?" />
      )}
      {asks('conflictsDeclared') && (
        <Checkboxes
          name="conflictsDeclared"
          label="Does anything tie you to it?"
          hint="Tick all that fit, if any."
          small
          options={TIES}
        />
      )}
    </>
  )
}
