/**
 * Sentence patterns of agency copy, our own wording, filled with names by `generate.ts`. A slot is `{kind}` or, where the
 * same name comes again, `{kind:letter}`. Upper-case lines imitate headlines and datelines; scores and tables imitate the
 * results pages that make up half of an agency's sports file.
 */
export const NEWSWIRE: readonly string[] = `
{CITY} 1996-{mm}-{dd}
{CITY} {yyyy}-{mm}-{dd}
{city} , {weekday} ( {agency} )
SOCCER - {COUNTRY} BEAT {COUNTRY} IN WORLD CUP QUALIFIER .
SOCCER - {CLUB} STUN {CLUB} TO GO TOP .
SOCCER - {COUNTRY} NAME SQUAD FOR {COUNTRY} MATCH .
SOCCER - {ADJ} FIRST DIVISION RESULTS .
SOCCER - RESULTS OF {ADJ} CUP MATCHES .
CRICKET - {COUNTRY} V {COUNTRY} FINAL SCOREBOARD .
CRICKET - {COUNTRY} WIN FIRST TEST BY SIX WICKETS .
TENNIS - {LAST} BEATS {LAST} TO REACH {CITY} FINAL .
GOLF - {LAST} LEADS AFTER SECOND ROUND IN {COUNTRY} .
BASEBALL - {CLUB} SIGN {LAST} .
NBA BASKETBALL - STANDINGS AFTER {WEEKDAY} 'S GAMES .
NHL ICE HOCKEY - {CLUB} BEAT {CLUB} IN OVERTIME .
ATHLETICS - {LAST} CLOSE TO RECORD IN {CITY} .
CYCLING - {LAST} WINS STAGE , {LAST} KEEPS LEAD .
{COUNTRY} SAYS TALKS WITH {COUNTRY} TO RESUME .
{COUNTRY} 'S {LAST} TO VISIT {COUNTRY} NEXT MONTH .
{ORG} TO CUT 500 JOBS IN {COUNTRY} .
{ORG} Q3 PROFIT RISES ON STRONG SALES .
{ORG} SHARES FALL AFTER PROFIT WARNING .
{LAST} WINS {COUNTRY} PRESIDENTIAL POLL .
PRESS DIGEST - {COUNTRY} - {MONTH} {dd} .
{club} {n} {club} {n}
{club} {n} ( {last} {n} ) {club} {n} ( {last} {n} , {last} {n} )
{club} {n} {club} {n} ( halftime {n}-{n} )
{CLUB} {nn} {nn} .{nnn} -
{CLUB} {nn} {nn} .{nnn} {n} 1/2
{club} {nn} {nn} {n} {n} {nn} {nn} {nn}
{CLUB} AT {CLUB}
{USCITY} AT {USCITY}
{USCITY} {n} {USCITY} {n}
{uscity} ( {last} {n}-{n} ) at {uscity} ( {last} {nn}-{n} ) , 1935 EDT
{USCITY} {nn} {nn} .{nnn} {n} 1/2
{USCITY} {nn} {nn} {n} {nnn} {nnn} {nn}
NBA BASKETBALL - {TEAMS} BEAT {TEAMS} .
BASEBALL - {TEAMS} EDGE {TEAMS} IN 11 INNINGS .
{uscity} got {nn} points from {per} .
{per} added {nn} for {uscity} , which has won six straight .
{cityclub} {n} {cityclub} {n}
{country} {n} {country} {n}
{country} {n} ( {per} {nn} , {per} {nn} ) {country} {n} .
1. {per} ( {country} ) {ford} 1 hour {nn} minutes
{n}. {per} ( {country} ) {nn}.{nn} seconds
{n}. {per} ( {country} ) , {club} , same time
{n} - {per} ( {country} ) beat {per} ( {country} ) 6-{n} 6-{n}
{per} ( {country} ) beat {n} - {per} ( {country} ) 7-5 3-6 6-{n}
{nnn} {per} ( {country} ) {nn} {nn} {nn}
{nnn} {per} {nn} {nn} {nn} {nn}
{nn} {last} , {last} {nn}
{n}. {country} ( {per} , {per} , {per} ) {nn}.{nn}
Scorers : {per} ( {nn} minutes ) , {per} ( {nn} )
Scorers : {country} - {per} ( {nn} )
Attendance : {nn},{nnn}
At {city} : {country} {nnn} all out ( {last} {nn} , {last} {nn} )
{last} c {last} b {last} {nn}
{initlast} lbw b {last} {n}
{initlast} not out {nn}
Bowling : {last} {nn}-{n}-{nn}-{n} , {last} {nn}-{n}-{nn}-{n}
Umpires : {per} and {per}
{country} : {initlast} , {initlast} , {initlast} ( captain ) , {initlast}
Bowling ( to date ) : {initlast} {nn}-{n}-{nn}-{n} , {initlast} {n}-{n}-{nn}-{n}
{per} , playing for {club} , scored twice in the second half .
{club} coach {per} said his team had been lucky .
{club} striker {per} was sent off for a second yellow card .
{per} scored for {country} in the {nn}th minute against {country} .
{country} captain {per} said the pitch in {city} was slow .
{per} of {country} won the women 's slalom in {city} on {weekday} .
{per} pitched seven innings as {club} beat {club} 4-2 in {city} .
In {city} , {per} scored {nn} points to lead the {teams} past the {teams} .
The {teams} traded {per} to the {teams} for {per} .
{last} , who joined {club} from {club} last season , is out for a month .
{last} fired a four-under-par 68 to lead {last} by a stroke .
{adj} champions {club} were held to a draw by {club} on {weekday} .
Top seed {per} of {country} lost to {adj} {per} in the third round .
{club} , second in the {adj} league , meet {club} on {weekday} .
{country} 's {per} took the lead with a time of one minute {nn} seconds .
Leading scores after the first round of the {country} Open in {city} :
{ORG} said on {weekday} it would buy {org} for {nnn} million dollars .
{org} said its third-quarter net profit rose {nn} percent .
{org} shares rose {nn} pence to {nnn} after {bank} raised its forecast .
{bank} analyst {per} said the shares were overvalued .
{org} chairman {per} told reporters in {city} that sales were weak .
{per} , chief executive of {org} , said the deal would close in {month} .
{org} , based in {city} , makes parts for {org} and {org} .
{org} of {country} and {org} of {country} signed a joint venture .
Shares in {org} closed at {nnn} in {city} .
Note - {org} is a unit of {org} .
-- {city} Newsroom {nnn} {nnnn}
-- {agency} , {city} Newsroom
{per} , {city} newsroom , + {nn} {nnn} {nnnn}
{country} 's central bank said on {weekday} that reserves fell .
{country} and {country} agreed to open their border , officials said .
{country} 's foreign minister {per} met {adj} counterpart {per} in {city} .
{adj} President {per} arrived in {city} on {weekday} for talks with {per} .
{adj} Prime Minister {per} said {country} would not send troops to {country} .
President {last} said in {city} that {country} should join {bloc} .
{last} told {agency} that the talks in {city} had failed .
The {agency2} said {nn} people were killed in {city} , {nn} km south of {city} .
Police in {city} arrested {nn} people after a march , the {agency} news agency said .
A bomb exploded near {city} in {region} {country} , killing {nn} .
Rebels in {region} {country} said they had taken {city} from government troops .
{party} leader {per} accused the {party} of buying votes .
The {party} won {nn} seats in {city} , the {party} {nn} .
{ministry} spokesman {per} said {country} had no plan to devalue .
The {ministry} in {city} said {per} would leave for {city} on {weekday} .
U.S. Secretary of State {per} will visit {country} , the {usagency} said .
U.S. President {per} and {adj} leader {per} spoke by telephone .
{per} , a {adj} diplomat , said {bloc} troops would stay in {country} .
The {bloc} urged {country} to release {per} .
The {un} said {nn},000 refugees had crossed from {country} into {country} .
{un} envoy {per} flew to {city} from {city} .
{city} police spokeswoman {per} said two men were held .
Judge {per} sentenced {per} , {nn} , of {city} to six years .
{per} , {nn} , was born in {city} , {country} , and studied at {university} .
{per} teaches history at {university} .
{university} researchers led by {per} published the study .
The vessel left {city} for {city} with {nnn} tonnes of wheat .
Weather in {city} was fair ; {city} had rain .
{city} - {per} , a {adj} writer , died on {weekday} .
{paper} - {country} to cut taxes next year .
{paper} reported that {org} was in talks with {org} .
{paper} quoted {per} as saying that {party} would quit .
{org} - {per} named chief financial officer .
{country} was beaten by {country} , {country} by {country} .
He was flown from {city} to {city} , then on to {country} .
She plays for {country} and lives in {city} .
The rain in {region} {country} spared {city} .
On {weekday} , {last} and {last} met at the {facility} .
The {ADJ} market was closed .
{club} - {n} - {per} {nn} , {per} {nn} penalty
{club} v {club}
Played on {weekday} : {club} {n} {club} {n}
Playing {weekday} : {club} v {club} , {club} v {club}
{nnn} {per} ( {country} ) {nn} {nn} , {per} {nn} {nn}
Men 's singles , third round : {n} - {per} ( {country} ) beat {per} ( {country} ) 6-4 6-3
Leading goalscorers : {n} - {per} ( {club} ) , {per} ( {club} )
{per} ( {country} ) and {per} ( {country} ) beat {per} ( {country} ) and {per} ( {country} )
{last} said : " We were poor . "
" We played well , " {last} said .
{last} , a former {ADJ} international , moved to {club} for 2 million pounds .
The {adj} government said it would sell its stake in {org} .
{org} and {org} said they had no comment .
{CITY} , {month} {dd} ( {agency} )
{city} airport was closed and flights to {city} and {city} were cancelled .
{ministry} officials in {city} declined to comment .
{paper} said {per} had met {per} in {city} .
{last} defeated {last} in {yyyy} and served until {yyyy} .
{per} , chairman of the {party} , resigned .
{bank} cut its rating on {org} to hold from buy .
{org} stock fell 3 to {nn} on the {exchange} .
The {exchange} index ended lower .
{org} unit {org} won an order from {country} .
{ORG} SEES LOWER PROFIT .
{COUNTRY} ARRESTS {nn} IN {CITY} .
{LAST} CALLS FOR TALKS WITH {COUNTRY} .
{CITY} SHARES CLOSE LOWER .
{COUNTRY} GRAIN HARVEST SEEN DOWN .
The {adj} team won the {adj} Open .
`
  .split('\n')
  .filter((line) => line !== '');
