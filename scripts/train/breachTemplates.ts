/** Sentence patterns of breach stories and notices, our own wording; slots as in `newswireTemplates.ts`. */
export const BREACH: readonly string[] = `
{victim} said on {weekday} that hackers had stolen the records of {nnn},000 patients.
{victim} is notifying {nn},000 customers after an employee opened a phishing email.
In a notice on its website, {victim} said it learned of the incident on {month} {dd}.
{victim:a} discovered the intrusion on {month} {dd}. {victim:a} then hired {forensic} and told the {usagency}.
{victim:a} has confirmed a ransomware attack. A spokesperson for {victim:a} declined to comment.
{victim}, a hospital operator in {city}, {state}, shut down its network.
{victim}, based in {citystate}, provides billing services to {victim} and {victim}.
{victim}'s chief information officer, {per}, said systems were restored.
“We regret this,” said {per}, CEO of {victim}.
{per}, a spokeswoman for {victim}, said no Social Security numbers were involved.
{per} of {victim} told {media} that the attackers asked for $2 million.
{per:a}, an analyst at {forensic}, found the files. {perlast:a} told {media} about them.
{per}, a threat analyst at {forensic}, said schools are soft targets.
Attorney General {per} announced a settlement with {victim}.
{state} Attorney General {per} said {victim} would pay $500,000.
The {stateag} was notified on {month} {dd}.
According to the {stateag}, {nnn} residents of {state} were affected.
{victim} notified the {usagency} and the {stateag}.
{victim} reported the breach to {usagency} on {month} {dd}, {yyyy}.
{usagency} fined {victim} $1.5 million.
A {city} woman sued {victim} in federal court in {city}.
The complaint, filed by {lawfirm} in {state}, names {victim} and {victim} as defendants.
{lawfirm} wrote to the {stateag} on behalf of {victim}.
Counsel for {victim}, {per} of {lawfirm}, did not answer.
{media} first reported the breach on {weekday}.
{media} and {media} reported that data of {victim} was offered for sale.
Reporter {per} of {media} wrote that {victim} had paid.
As {media} noted, {victim} had been warned by {per}.
The {cityof} said its payment system was taken down.
The {cityof} uses software from {victim}.
{cityof} officials said the attack cost the city $9 million.
{city} Mayor {per} said services would be back on {weekday}.
If you live in {city}, call {citypolice} to file a report.
{citypolice} and the {usagency} are investigating.
{school} Superintendent {per} wrote to parents on {month} {dd}.
{school} was hit by the same attack, as was {school}.
Students of {school} lost access to their grades.
{school} and {school} in {state} closed for a day.
Students at {university} and {university} were told to change their passwords.
{hospital} and {hospital} diverted ambulances.
Patients of {hospital} in {citystate}, were told by letter.
{hospital}, part of {victim}, said {nn},000 records were copied.
The laptop was stolen from a car in {citystate}.
The man, {per}, {nn}, of {citystate}, was charged with wire fraud.
{per} of {city}, {country}, pleaded guilty.
Two {adj} nationals, {per} and {per}, were arrested in {country}.
The hackers are believed to be in {country} or {country}.
Customers in {country}, {country} and the {country2} were affected.
The servers were seized in {city} by {usagency} and {eupolice}.
Victims also include {victim}, {victim}, and {victim}.
{victim} joins {victim}, {victim} and {victim} on the list of victims.
{victim} was acquired by {victim} in {yyyy}.
{victim}, formerly known as {victim}, was bought by {victim}.
{victim}, which is owned by {victim}, has {nn} stores in {country}.
{victim} will offer a year of monitoring through {bureau}.
Contact the three bureaus: {bureau}, {bureau} and {bureau}.
Dear {per}:
Sincerely, {per}, President, {victim}
{per}, Chief Privacy Officer, {victim}
Posted by {per} on {month} {dd}, {yyyy}
By {per}, {media}
Organization: {victim}
Name of entity: {victim}
Location: {citystate}
City: {city} State: {state}
Contact: {per}, {victim}
What happened? {victim} found malware on {month} {dd}.
Who is affected? Anyone who shopped at {victim} between {month} {dd} and {month} {dd}.
What Happened
What Information Was Involved
What You Can Do
For More Information
Frequently Asked Questions
Update: {victim} now says {nn},000 people were affected.
{dd} {month}: {victim} tells {usagency}.
{month} {dd} - {per} of {forensic} alerts {victim}.
{mm}/{dd}/18 {victim} scanned our system and applied updates
Last week {victim} said the same of its {state} office.
Data from {victim} turned up on a forum, {per} said.
{per} tweeted that {victim} had known since {month}.
Mr. {last} said that he had not been told.
Ms. {last} joined {victim} from {forensic} in {yyyy}.
Sen. {per} asked {victim} for answers.
U.S. District Judge {per} approved the deal with {victim}.
{victim:a} Chief Executive {per:b} apologized. {perlast:b} said {victim:a} would pay.
The {ministry} of {country} said {victim} was attacked from {country}.
{eupolice} said it had seized servers in {country} and {country}.
The {eureg} fined {victim} 20 million euros.
{victim} told the {eureg} within 72 hours.
In {country}, the {eureg} opened an inquiry into {victim}.
The attack on {victim} began on {weekday}, when staff in {city} saw error messages.
{per}, who runs {media}, saw the post.
Security researcher {per} found the bucket.
{per} and {per} of {university} wrote the report.
{victim} learned on {month} {dd} that its vendor, {victim}, had been breached.
One of its vendors, {victim}, told {hospital} about the incident.
Both {forensic} and {forensic} have written about it.
{forensic} researchers tied the tool to {country}.
{forensic} was hired to investigate.
A third party, {victim}, which hosts the site, found the flaw.
The shop moved from {victim} to {victim}.
Employees of {victim} in {city} were paid late.
Thank you for your patience. {victim}
The Company has notified law enforcement and the credit bureaus.
The City regrets the incident. The District will call parents.
Please call our Call Center Monday through Friday, Eastern Time.
Your Name, Date of Birth and Social Security Number were in the file.
The Board met on {weekday}. The State pays.
The University said it would pay. The Hospital did not.
Names, addresses, Social Security numbers and dates of birth were exposed.
The Police were told. The Attorney General was told.
The Internet was down. The Web site was up.
Visit our website or call us toll-free.
`
  .split('\n')
  .filter((line) => line !== '');
