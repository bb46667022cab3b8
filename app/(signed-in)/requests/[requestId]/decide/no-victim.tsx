import { Fieldset } from '#components/form/fieldset'
import { InsetText } from '#components/page/inset-text'
import { offenceNow } from '#lib/counting-rules/offence-class'
import { type DecisionFormContext, isInformedFirst } from './decision-form-context.ts'
import { YesNo } from './yes-no.tsx'

/** Where the RMS names no victim: the decision maker looks whether there is one behind it, and declares that there is none. */
export function NoVictim(context: DecisionFormContext) {
  if (!isInformedFirst(context) || context.facts.victims.length > 0) return null
  if (offenceNow(context.facts).basis === 'victim') {
    return (
      <InsetText>
        This kind of crime has a victim, and the RMS names none. It cannot be cancelled until the victim is named there
        and told.
      </InsetText>
    )
  }
  return (
    <Fieldset legend="No victim is named on this crime">
      <YesNo name="anybodyIsVictim" label="Is anybody a victim of it all the same?" />
      <YesNo name="protectedByOrder" label="Is anybody protected by the order that was broken?" />
      <YesNo name="identifiedInImage" label="Can anybody be identified in an image?" />
      <YesNo name="injured" label="Was anybody injured?" />
      <YesNo
        name="noVictim"
        label="Do you declare that there is no victim to tell?"
        hint="Without this it can be agreed, but never cancelled."
      />
    </Fieldset>
  )
}
