import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { inWords } from '#lib/base/day'
import { OUTCOME_WORDS, REFERRAL_WORDS } from '#lib/panels/model'
import type { Referral } from '#lib/panels/referrals/load-referrals'

/** Referrals: those that wait first, by the day they are due. Late ones show. */
export function ReferralsTable({ caption, referrals }: { caption: string; referrals: readonly Referral[] }) {
  if (referrals.length === 0) return null
  return (
    <Table
      caption={caption}
      columns={[{ text: 'Case' }, { text: 'What it is' }, { text: 'Answer due' }, { text: 'Status' }]}
      rows={referrals.map((referral) => ({
        key: referral.id,
        cells: [
          <a key="case" className="govuk-link" href={`/panels/referrals/${referral.id}`}>
            {`Meeting ${String(referral.meetingNumber)}, case ${String(referral.place)}`}
          </a>,
          REFERRAL_WORDS[referral.kind],
          inWords(referral.dueOn),
          <ReferralState key="status" referral={referral} />,
        ],
      }))}
    />
  )
}

/** Where a referral is. */
export function ReferralState({ referral: { outcome, closedAt, isLate } }: { referral: Referral }) {
  if (outcome !== null)
    return <Tag colour="green">{`${OUTCOME_WORDS[outcome]}${closedAt === null ? '' : '. Closed'}`}</Tag>
  return <Tag colour={isLate ? 'red' : 'blue'}>{isLate ? 'Late: not answered' : 'Waits for an answer'}</Tag>
}
