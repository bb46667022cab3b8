import { Button } from '#components/form/button'
import { Checkboxes } from '#components/form/checkboxes'
import { inWords } from '#lib/base/day'
import { whyNotTogether } from '#lib/messages/in-words'
import type { MessageChannel } from '#lib/messages/model'
import type { OtherCrime } from '#lib/messages/several/other-crimes'

interface Props {
  others: readonly OtherCrime[]
  channel: MessageChannel
  /** The address of the victim’s page. */
  here: string
}

/** Asks which other crimes of the same business go in the same message. It saves nothing: it leads on to the words. */
export function WhichCrimes({ others, channel, here }: Props) {
  const [may, mayNot] = [others.filter(({ why }) => why === null), others.filter(({ why }) => why !== null)]
  return (
    <form method="get" action={`${here}/write`}>
      <input type="hidden" name="by" value={channel} />
      <input type="hidden" name="listed" value="yes" />
      {may.length > 0 && (
        <Checkboxes
          name="with"
          label="Which other crimes of this business go in it?"
          hint="Each is informed, and answered, by itself. Leave all empty to write of this crime alone"
          options={may.map(({ dutyId, reference, dueOn }) => ({
            value: dutyId,
            label: reference,
            hint: `To be informed by ${inWords(dueOn)}`,
          }))}
        />
      )}
      {mayNot.length > 0 && <NotTogether crimes={mayNot} isOnlyThese={may.length === 0} />}
      <Button>Go on to the words</Button>
    </form>
  )
}

/** The crimes that cannot go in the same message, each with why. */
function NotTogether({ crimes, isOnlyThese }: { crimes: Props['others']; isOnlyThese: boolean }) {
  return (
    <>
      <p className="govuk-body">
        {isOnlyThese
          ? 'This business waits to be informed of other crimes too, which cannot go in the same message:'
          : 'These cannot go in it:'}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {crimes.map(({ dutyId, reference, why }) => (
          <li key={dutyId}>
            <a className="govuk-link" href={`/victims/${dutyId}`}>
              {reference}
            </a>
            : {why !== null && whyNotTogether(why)}
          </li>
        ))}
      </ul>
    </>
  )
}
