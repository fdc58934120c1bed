/**
 * More patterns of breach stories, our own wording, in the styles that notices, filings, minutes, blogs and posts are
 * written in; slots as in `newswireTemplates.ts`.
 */
export const STORY: readonly string[] = `
{state} Attorney General {per:a} said that {victim} had failed to protect its customers. “This is not good enough,” {perlast:a} said.
{victim:a}, a maker of garden tools in {citystate}, filed a notice with the {stateag}. {victim:a} has {nnn} employees.
{victim:a} is sorry. We at {victim:a} know how much trust you put in us.
Does {victim:a} still have my data? Yes, for seven years, and then {victim:a} deletes it.
What did {victim:a} do when it found out? It hired {forensic} and called the {usagency}.
Why is {victim} only telling me this now?
How did {victim} get my address? Your employer, {victim}, gave it to us.
Is {victim} a part of {victim}? No longer; it was sold to {victim} in {yyyy}.
I have never heard of {victim}. Why do you have my data?
Payments are handled by {victim}, and mail is sent through {victim}.
You can complain to the {eureg} or to our privacy team in {city}.
{per:a} was on her way to work in {city} when her bank called. {perlast:a} lost $3,000.
{per:a}, a retired teacher from {citystate}, never did business with {victim}.
{per}, {nn}, who lives in {city}, says {victim} has not returned her calls.
{per}, a nurse, found out from {media}.
{per:a} and her husband, {per}, bought a house through {victim} in {yyyy}. Now {perlast:a} fears the worst.
The shop on Main Street in {city} uses {victim}, too.
In {city}, {city} and {city}, people stood in line.
The {city} office of {victim} was closed. So was the one in {city}.
{city} resident {per} drove to {city} to pick up her medicine.
{city} farmer {per} is one of them.
The {city} company said its plant in {city} was not affected.
{victim}'s {city} plant stood still, and so did those in {country} and {country}.
{city}-based {victim} said nothing. {citystate}-based {victim} did.
Western {country} and northern {state} were hit hardest.
{victim} general manager {per} told the {paper} that power was never out.
{victim} spokesman {per} said by email that {victim} was not aware of any misuse.
{victim} President {per} and Chairman {per} wrote to shareholders.
Superintendent {per:a} gave the report. {perlast:a} said insurance would pay.
Board member {per} asked {per} whether {victim} was told. It was not.
Moved by {last}, seconded by {last}, to hire {victim}. Motion carried.
PRESENT: {per}, {per}, {per}. ABSENT: {per}.
To: Mayor {per} From: {per}, Director of Technology
Public comment: {per} of {city} spoke against it.
Also present: {per} ({victim}), {per} ({lawfirm}).
{school} and {school} use {victim} for grades, and {victim} for lunch money.
Students of {school} in {city} got a letter from {victim}.
Plaintiff {per:a} is a citizen of {state} who resides in {city}. {perlast:a} was a patient of {victim}.
Defendant {victim:a} is a corporation with its principal place of business in {citystate}. {victim:a} knew or should have known.
Defendants {victim} and {victim} failed to encrypt the files. Plaintiffs and Class Members were harmed.
Plaintiff brings this action against Defendant {victim} on behalf of all others similarly situated.
COMPLAINT against {victim} filed by {per}. Filing fee paid.
NOTICE of appearance by {per} on behalf of {victim}
MOTION to dismiss by {victim}; attorney {per} of {lawfirm}
ORDER setting hearing before Judge {per}. Signed by Judge {per} on {mm}/{dd}/{yyyy}.
UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA
The Court finds that Plaintiff has standing. The Motion is denied.
{per} of {lawfirm} and {per} of {lawfirm} are lead counsel.
On {month} {dd}, {yyyy}, {victim:a} (the “Company”) detected unauthorized activity. The Company notified the {usagency}.
{victim}, Inc. (NASDAQ: ABCD) today reported results for the third quarter.
Item 1.05 Material Cybersecurity Incidents. {victim:a} identified a threat actor in its systems. {victim:a} does not expect a material effect.
The Company engaged {forensic} and {lawfirm} and informed the {usagency}. The Company's insurers, among them {victim}, were told.
By: {per}, Chief Financial Officer and Treasurer
Our team at {forensic} has tracked this actor since {month}. We shared our findings with {usagency}, {forensic} and {victim}.
Victims sit in {country}, {country} and {country}. One is a {adj} bank.
The operators log in from {country}. Emails to {victim} bounced.
Credit for the find goes to {per} and {per} of {forensic}, and to {per}.
{per} of {forensic} reported the flaw; {victim} and {forensic} have published rules for it.
Researcher {per} wrote that {victim} runs an old server.
The flaw in software of {victim} was found by {per} at {victim}.
{victim} has patched. {victim} has not. {victim} would not say.
{forensic} says the group hit {victim}, {victim}, and {victim} within a week.
{media} asked {victim:a} about it twice. {victim:a} did not answer. Then {per} of {victim:a} called.
I wrote to {victim:a} on {weekday}. Nobody at {victim:a} replied, nor did its lawyer at {lawfirm}.
I spoke with {per:a}, who runs {victim}. {perlast:a} was not amused.
Regular readers know {victim:a} from an earlier post. {victim:a} is back.
Thanks to {per} for the tip.
Dear {per:a}: {hospital:a} takes your privacy seriously. {hospital:a} is writing to tell you about an incident.
Dear Mr. {last}: {hospital} is writing to you because you were a patient of our Radiology Department.
Dear Parents and Guardians of {school}:
Our Emergency Department and our Billing Office were affected. The Human Resources Department was not.
We mailed letters for {hospital}, {hospital} and {victim}.
{hospital:a} and {victim} have ended their contract. {hospital:a} will use {victim} from {month} on.
{per}, MD, Chief Medical Officer, {hospital}
Kind regards, {per}, Data Protection Officer, {victim}
The {eureg} has fined {victim:a} over a leak of tenants' data. {victim:a} has 28 days to appeal.
The Commissioner found that {victim} had broken Article 32. {victim} reported it late.
{victim} told the {eureg} and the {eupolice}, the {country} Data Protection Authority said.
In {country}, {victim} and {victim} are under inquiry; in {country}, {victim} is.
{victim} of {city} and {victim} of {city} were fined as well.
We have told the {eureg}, the {usagency} and {victim}. Help is at hand from {victim}.
Support is available through {victim} on the number below.
Shares of {victim} fell on the {exchange}. Analysts at {bank} cut {victim}.
{victim}, once part of {victim}, is listed in {city}.
{bank} and {bank} put the cost at $20 million. {victim} would not comment.
So {victim:a} got hacked. Again. {victim:a}, how hard can it be?
1/ {victim} lost the records of {nn} million people. The same happened to {victim} and {victim}.
2/ {per} at {media} has the story. {per} found it first.
If you use {victim}, change your password. {victim} sent no mail about it.
Turns out {victim} knew. {victim} knew in {month}.
Remember {victim}? {per} does. She ran {victim} when it happened.
Like {victim}, {victim} was hit twice. Unlike {victim}, it paid.
Compare {victim:a} and {victim:b}. {victim:a} spoke up; {victim:b} did not.
A list of names from {victim} was sold for $500.
{victim}, {victim} and {victim} are named on the site. So is {hospital}.
The leak names clients: {victim}, {victim}, {victim}, {victim}.
Revenue: $12M. Headquarters: {citystate}. Website of {victim} is down.
{victim}
{victim} | {citystate} | {yyyy}
{victim} - {country} - {nnn} GB
Victim: {victim} ({country})
Company: {victim}
{per} | {media} | {month} {dd}, {yyyy}
{CITY}, {month} {dd} - {victim:a} today announced that {victim:a} was the target of an attack.
{CITY}, {state} - {victim} said {weekday} that it would not pay.
Brands of {victim} include {victim}, {victim} and {victim}.
{victim} supplies {victim} and {victim} with parts.
The contract between the {cityof} and {victim} runs until {yyyy}. {victim} was paid $2 million.
{per} of the {citypolice} said that {victim} had called on {weekday}. {citypolice} have no suspects.
Detective {per} took the report. Lt. {per} did not.
County Commissioner {per:a} voted no. {perlast:a} wants {victim} to pay.
Rep. {per} and Sen. {per} wrote to {victim} and the {usagency}.
{per:a} was arrested in {city}, {country}. {perlast:a}'s lawyer, {per}, said he was innocent.
{per}, who worked for {victim} from {yyyy} to {yyyy}, has been charged in {city}.
{victim} sued {victim}. A judge in {city} sided with {victim}.
Neither {victim} nor {victim} answered. Both {victim} and {per} have left.
Under {per}, {victim} grew fast. Before {victim}, {per} ran {victim}.
Thieves broke into the offices of {victim} in {city} on {weekday}.
An employee of {victim} left a laptop in a car in {city}. The car was parked near {facility}.
A box of files of {victim} was found at a dump outside {city}.
{university} and {victim} share a network. {university} cut the line.
Professor {per} of {university} studies {victim}.
{per}, professor of law at {university}, called it a first.
The {country} branch of {victim} was not touched, nor was {victim}.
{victim} is not the same as {victim}, a firm in {city}.
What is {victim}? It runs call centers for {victim} and {victim}.
Attackers used a login of {victim} to reach {victim}.
A contractor, {victim}, had left the door open. {victim} has fired it.
Through {victim}, its vendor, {victim} reaches {nnn},000 people in {state} and {state}.
Our insurer, {victim}, and our bank, {bank}, know about it.
As of {month} {dd}, {victim} has told {nn} regulators.
At {victim}, nobody noticed. At {victim}, somebody did: {per}.
Then came {victim}. Then {victim}, {victim} and the {school}.
Customers of {victim} in {state}, {state} and {state} may be affected.
Members of {victim} may call; clients of {victim} should write.
Names, Dates of Birth and Account Numbers were in the file. Passwords were not.
The Plaintiff, the Defendant and the Court have been told.
Beacons were sent. Files were copied. Payments were late.
Attackers came in through Remote Desktop. Backups were gone.
Sincerely, The Privacy Office
Call Center hours are Monday to Friday, Central Time.
Learn More. Read our Privacy Policy. Sign Up Now.
{victim} sells clocks. {victim} makes bread. {victim} prints maps for schools.
{victim:a} grew out of a garage in {city}. Half of {state} uses {victim:a}.
If you work at {victim} or {victim}, ask today. If you bank with {victim}, do not.
The site sits with {victim}; the shop runs on {victim}, and its mail on {victim}.
{victim} has tied them to {country}. {victim} has counted ten such cases.
A temp, sent by {victim}, took the files. {victim} had been warned by {victim} in {yyyy}.
Thanks to {per} at {victim} for the report, and to {victim} for the late nights.
I asked {victim:a}'s boss {per:b}. {perlast:b} hung up. {victim:a} then called back.
To the Parent or Guardian of {per}: {victim} writes to tell you of an incident.
Our former vendor, {victim:a}, told us on {month} {dd}. {victim:a} rents space from {victim}.
{per}, the agency's finance director, filed it. {per}, its executive director, did not.
{per}, its founder, could not be reached. {per}, who tracks such rings, was not surprised.
Cllr {per:a} asked why. Cllr {perlast:a} thanked staff in {city} and {city}.
{per}, of {city}, is accused of fraud. Defendant, of {city}, denies it.
From {city} to {city}, shops were shut. On a bus in {city}, a stick was lost.
Detective {per}, {citypolice}. {per} enters his appearance for the defense.
Special Agent {per} testifies that it was so. {per} is sworn.
It lost its contract to {victim} last year. “It is {victim} all over again,” said {per} of {university}.
{victim} was put in charge. {victim} lost $37 million that way and {victim} $29 million.
{victim} analyst {per} noted it. {forensic} threat analyst {per} told {media}.
{country}'s {victim} wired the money. {state}'s {victim} did not.
Lesser names keep coming: {victim}, {victim}, {victim}.
As a client of {victim}, you may know {per}.
{victim} is not alone: {victim} and {victim} fell for it, too.
He bought it at {victim}, paid with {victim} and sent it by {victim}.
The thief was a friend of {per}. The thief had a key from {victim}.
Letters to {victim} and {victim} were read. Invoices from {victim} were copied.
{per} is a director of {victim}. {per} left {victim} for {victim}.
{victim}: no comment. {victim}: “We are looking into it.”
Incident Response Plan. Table of Contents. Risk Factors.
`
  .split('\n')
  .filter((line) => line !== '');
