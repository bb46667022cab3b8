/** Why the report was revised. */
export const REVISED = 'What auditors found of these months is added, after the data protection officer’s decision.'

/** What the data protection officer decided. */
export const DECIDED_ON_AUDITS =
  'The data protection officer, Orla Finch, decided that wrong cancellations of those read are published by offence group, small or not. The public interest in knowing whether cancellations were right outweighs what the table narrows: no person can be told from a group of offences over half a year.'
