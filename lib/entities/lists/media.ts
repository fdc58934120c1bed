import type { NameList } from './names.ts';

/** News outlets and blogs that break or report breaches. */
export const MEDIA: NameList = {
  type: 'ORG',
  role: 'media',
  entries: `
KrebsOnSecurity|Krebs on Security|KrebsonSecurity
DataBreaches.net|DataBreaches|databreaches.net|DataBreaches LLC|Databreaches.net
BleepingComputer|Bleeping Computer
TechCrunch
The Record|Recorded Future News
CyberScoop
Ars Technica
WIRED|Wired
ZDNet|ZDNET
The Register
SecurityWeek
Dark Reading
Threatpost
The Hacker News
Infosecurity Magazine
SC Media|SC Magazine
HIPAA Journal|The HIPAA Journal
HealthITSecurity
Becker's Hospital Review|Becker’s Hospital Review
GovInfoSecurity
BankInfoSecurity
HealthcareInfoSecurity
DataBreachToday
Information Security Media Group|ISMG
Motherboard
VICE|Vice News
404 Media
The Verge
Gizmodo
CNET
Mashable
Engadget
VentureBeat
Graham Cluley blog
Office of Inadequate Security
PogoWasRight.org
Help Net Security
CSO Online
Computerworld
Axios
Politico|POLITICO
Reuters
Associated Press|AP|The Associated Press
Bloomberg|Bloomberg News
Agence France-Presse
AFP news agency
EFE|Agencia EFE
dpa
New York Times|The New York Times
Wall Street Journal|The Wall Street Journal|WSJ
Washington Post|The Washington Post
USA Today|USA TODAY
Los Angeles Times|LA Times
Chicago Tribune
Boston Globe|The Boston Globe
Tampa Bay Times
Miami Herald
Star Tribune
Seattle Times|The Seattle Times
San Francisco Chronicle
Dallas Morning News|The Dallas Morning News
Houston Chronicle
Philadelphia Inquirer|The Philadelphia Inquirer
Minneapolis Star Tribune
Baltimore Sun|The Baltimore Sun
Des Moines Register
Financial Times|The Financial Times
The Guardian|Guardian newspaper
The Times
The Telegraph|Daily Telegraph
Daily Mail
The Independent
The Economist
BBC|BBC News
Sky News
ITV News
Channel 4 News
CNN
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News
MSNBC
CNBC
NPR
PBS
CBC|CBC News
Globe and Mail|The Globe and Mail
Toronto Star
RTÉ|RTE|RTÉ News|RTE News
Irish Times|The Irish Times
Irish Independent
Sydney Morning Herald|The Sydney Morning Herald
The Age
The Australian
Stuff.co.nz
New Zealand Herald|NZ Herald
Le Monde
Le Figaro
Le Parisien
Libération
Les Echos
France Info|franceinfo
Zataz|ZATAZ
Le Mag IT|LeMagIT
Next INpact|NextINpact
Spiegel|Der Spiegel
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung|FAZ
Handelsblatt
Heise|heise online|Heise Online
Golem|Golem.de
tagesschau|Tagesschau
MDR
NDR
WDR
ZDF
ARD
Die Zeit|ZEIT Online
El País
El Mundo
La Vanguardia
El Periódico
ABC de Sevilla
Xataka
Europa Press
Yonhap
Xinhua
Kyodo
Nikkei
Times of India
Al Jazeera
Haaretz
Der Standard
NZZ|Neue Zürcher Zeitung
SRF
Der Tagesspiegel
RBB
Have I Been Pwned|HIBP|HaveIBeenPwned
LeakedSource
The Real Deal
CTV News
Global News
National Post
Computer Weekly
The Stack
IT Pro
StateScoop
EdScoop
GovTech
Government Technology
K-12 Dive
Modern Healthcare
American Banker
Law360
The Intercept
Vice News
ProPublica
Texas Tribune
CalMatters
NL Times
Dagens Næringsliv
NRK
SVT
YLE|Yle
BreachForums
RaidForums
XSS forum
Exploit.in
Genesis Market
Hydra Market
AlphaBay
Russian Market
Exploit forum
Hamilton Spectator
Vancouver Sun
Calgary Herald
Winnipeg Free Press
El Nuevo Día
Nikkei
Forbes
Mitteldeutsche Zeitung
ANSA
heise
`,
};
