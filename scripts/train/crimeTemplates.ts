/**
 * Patterns of stories with gangs, programs and products in them, our own wording; slots as in `newswireTemplates.ts`.
 * What fills {gang}, {program} and {product} is no organisation, person or place to the tagger: rules and lists find those.
 */
export const CRIME: readonly string[] = `
{gang:a} listed {victim:a} on its site. {victim:a} said it was aware of the claim by {gang:a}.
{gang:a} gave {victim} until {weekday} to pay. When nothing came, {gang:a} posted the files.
A gang known as {gang:a} has claimed the attack on {victim}. {gang:a} says it took {nnn} GB.
The attack was claimed by {gang}, a crew that has hit {victim} and {victim} before.
Behind the theft stands {gang}, says {forensic}.
{gang:a}, a group from {country}, wanted $2 million. {victim:a} talked to {gang:a} for two weeks and paid.
Chats with {gang:a} show that {victim:a} offered less. {gang:a} was not pleased.
{gang} and {gang} share code, {per} of {forensic} said.
The note was signed {gang}. It named {victim} and threatened its clients.
Extortion mail from {gang:a} reached {victim} on {weekday}; {gang:a} asked for 30 BTC.
Was it {gang}? Nobody at {victim} would say.
Files of {victim} turned up on the leak site of {gang}.
{victim} was hit by {gang} in {month}, and {victim} a week later.
{victim} in {city} was encrypted by {gang} over the weekend.
After {victim} came {victim}: {gang} is busy.
A seller named {gang:a} offered the data for $500. {gang:a} said there was more.
The hacker, who calls himself {gang:a}, wrote to {media}. {gang:a} wants no money.
Someone using the name {gang} sold the list to {per}.
Police in {country} believe that {gang} is a teenager.
We call the loader {program:a}. {program:a} fetches a second file.
{program} was found on nine machines of {victim}.
Infections with {program} start with a mail.
The operators used {program}, {program} and {product}.
The victim, a port in {city}, was encrypted with {program}.
{per}, a researcher at {forensic}, took {program} apart.
The attacker logged in to {product} with a password of {per}.
The files were kept in {product}, which {victim} rents.
Thieves got in through {product}, made by {victim}.
{victim:a} uses {product} for payroll. {victim:a} has turned it off.
The letter was sent with {product}. It was not signed.
Customers who paid with {product} at {victim} are not affected.
{per} will answer questions on {product} at noon.
{per:a}, an analyst at {twoname}, put the cost at $9 million. {perlast:a} expects a fine.
Lawyers at {twoname} will sue. {twoname} filed the first case in {city}.
Shares of {victim} fell, brokers at {twoname} said. {twoname} has no view.
Broker {twoname} cut its target. Insurer {twoname} paid.
{twoname}, an architect, lost the plans of a school in {city}.
This week {first:a} and {first:b} talk about {victim}. {first:a} had an account there.
{first:a} did not sleep that night. {first:a}'s phone rang at four.
{first} {last:a} found her own file. {last:a} cried.
“It was the worst day,” {first:a} recalled. {first:a} ran the desk at {victim}.
{city:a} is quiet again. The mayor of {city:a}, {per}, thanked {victim}.
{citystate:a} is not the first. The hospital there uses {victim}.
{city} Mayor {per:a} told {paper} that {city} would not pay. {perlast:a} said so twice.
{city} council member {per} wants answers from {victim}.
{city}-based {victim} and {city}-based {victim} were named, too.
The {city}-based system said {per} was on leave.
A server in {city}, run by {victim}, was open to all.
Letters went to people in {state}, {state} and {state}.
Payroll provider {victim:a} has confirmed the breach. {victim:a} said little.
Bus operator {victim:a}, bakery chain {victim} and lender {victim} are on the list. So is {hospital}.
Online lender {victim:a} shut its site. {victim:a} chief {per:a} said sorry. {perlast:a} has since left.
The telecom {victim:a} blamed its supplier {victim:b}. {victim:b} blamed {victim:a}.
{victim:a} blamed {victim:b}. {victim:b} pointed to {victim:a}.
Its hoster, {victim:a}, never passed the warning on. {victim:a} did not reply.
This time it came by way of {victim}.
A word from our sponsor, {victim}.
We, that is {victim}, should have done better. {per}
We at {victim:a} are a small firm. {victim:a} was founded in {city}.
It runs on {product}. {per} of {victim} had warned the owner, {per}.
{victim:a}'s help desk reset a password for {per}.
{victim:a} paid. It took {victim:a} five days to reopen.
{victim} will tell you that it was not hacked.
{victim:a} is not alone. {victim}, the online bank, was hit on Friday; {victim:a} came first.
{victim:a} is the latest hospital operator to be caught up in the breach at {victim:b}. {victim:b} found it in {month}.
The breach at {victim:a} touches {victim}, {victim} and {university}.
{per} v. {victim:a}. {victim:a} moves to dismiss.
{victim:a}'s insurer, {victim}, is not a party.
Counsel: {lawfirm}; {lawfirm}.
Plaintiffs {per:a} and {per:b} sue {victim:a}. {perlast:a} and {perlast:b} were patients of {victim:a}.
Ms. {last} has spent $400. Mr. {last} found a loan in his name at {victim}.
{per:a} pleaded guilty in {city}. {perlast:a} sold lists to {per} of {city}.
Minister {per:a} called it cruel. {perlast:a} spoke in {city}.
Home Secretary {per} and {per}, who sits for the opposition, told {media}.
The union, {union}, learned of it from a reporter.
{gang:a} said {victim:a} lied. {victim:a} said {gang:a} did.
Neither {gang} nor {gang} has claimed it.
Founded in {yyyy} and based in {citystate}, {victim} employs some {nnn} people.
{victim:a} was bought by {victim} for $310m; {victim:a} also runs pensions for {victim}.
`
  .split('\n')
  .filter((line) => line !== '');
