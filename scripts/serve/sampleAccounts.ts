const NEWS = `City of Larkspur says intruder was in billing system for weeks

TAMPA, Fla. — The City of Larkspur said on March 7, 2024 that an intruder had access to its utility billing system from January 12, 2024 to February 20, 2024.

The city discovered the breach on February 21, 2024, and the system was contained on February 22, 2024. The billing software is made by Paystream Systems.

"We take the security of our customers' information very seriously," the city manager, Dana Whitcombe, said.

The City of Larkspur notified 4,200 customers on March 6, 2024. Names and payment card numbers were exposed.`;

/** Invented, and of one incident: two accounts that contradict each other about the discovery, and a copy of the first. */
export const SAMPLE_ACCOUNTS = [
  {
    id: 'account-news',
    site: 'Bay Ledger',
    url: 'https://ledger.example/larkspur',
    published: '2024-03-08',
    text: NEWS,
  },
  {
    id: 'account-later',
    site: 'Harbor Times',
    url: 'https://times.example/larkspur-breach',
    published: '2024-04-02',
    text: `Larkspur breach larger than first thought

The City of Larkspur now says that 5,150 customers were affected when an intruder had access to its utility billing system from January 12, 2024 to February 20, 2024. The software is made by Paystream Systems.

The city discovered the breach on February 26, 2024, according to a notice on its website.

The City of Larkspur notified the Florida Attorney General on April 1, 2024.`,
  },
  {
    id: 'account-copy',
    site: 'Gulf Wire',
    url: 'https://wire.example/larkspur-intruder',
    published: '2024-03-08',
    text: NEWS,
  },
] as const;
