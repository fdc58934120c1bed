import type { NameList } from './names.ts';

/** The credit bureaus and the identity-protection firms that notices offer. Public knowledge. */
export const CREDIT_BUREAUS: NameList = {
  type: 'ORG',
  role: 'credit-bureau',
  entries: `
Equifax|Equifax Inc.|Equifax Inc
Experian|Experian plc
TransUnion|Trans Union|Transunion
Innovis
ChexSystems
SCHUFA|Schufa
CRIF
Callcredit
Dun & Bradstreet
LifeLock
CSID
Kroll identity monitoring
IDX
ID Experts
IDShield
AllClear ID
Cyberscout|CyberScout
Epiq
IdentityWorks|Experian IdentityWorks
Identity Guard
Intersections Inc.
Cyex
Norton LifeLock
CSID
`,
};

/** Incident responders, forensic firms and security researchers. */
export const INVESTIGATORS: NameList = {
  type: 'ORG',
  role: 'investigator',
  entries: `
Mandiant
FireEye
CrowdStrike|Crowdstrike
Unit 42
Palo Alto Networks
Kroll
Stroz Friedberg
Trustwave|Trustwave SpiderLabs
Verizon Business|Verizon Enterprise Solutions
Secureworks|SecureWorks|Dell SecureWorks
Sygnia
Arete|Arete Incident Response|Arete Advisors
Coveware
Charles River Associates
Ankura
Ernst & Young|EY
Deloitte
PricewaterhouseCoopers|PwC
KPMG
BDO
Grant Thornton
FTI Consulting
Booz Allen Hamilton
NCC Group
Fox-IT
Group-IB
Kaspersky|Kaspersky Lab
Symantec
McAfee
Trend Micro
Sophos
ESET
Bitdefender
F-Secure
WithSecure
Avast
Malwarebytes
Check Point|Check Point Research
Cisco Talos|Talos
Proofpoint
Recorded Future
Flashpoint
Intel 471
Digital Shadows
KELA
Cyble
Hudson Rock
Hold Security
Risk Based Security|RBS
Emsisoft
SentinelOne|SentinelLabs
Huntress
Rapid7
Tenable
Qualys
Arctic Wolf
Red Canary
ReliaQuest
GuidePoint Security
Cybereason
Dragos
Claroty
Volexity
Resecurity
IntelCrawler
Gemini Advisory
SecurityScorecard
BitSight|Bitsight
UpGuard
vpnMentor
Comparitech
WizCase
Wiz
Cybernews
SafetyDetectives
Have I Been Pwned LLC
Censys
GreyNoise
Shadowserver|Shadowserver Foundation
Spamhaus
Citizen Lab
RiskIQ
Volon
watchTowr
Assetnote
Horizon3.ai
Netskope
Zscaler
Chainalysis
Elliptic
Microsoft Threat Intelligence|Microsoft Threat Intelligence Center|MSTIC
Google Threat Intelligence Group|GTIG|Google Threat Analysis Group
Project Zero
IBM X-Force|X-Force
Ponemon Institute
SpyCloud
DarkOwl
ZeroFox|ZeroFOX
Searchlight Cyber
Halcyon
Cyderes
LMG Security
Tracepoint
Surefire Cyber
CFC Response
Beazley
Nuix
CloudSEK
Sekoia
Synacktiv
Orange Cyberdefense
Thales
G DATA
SEC Consult
Securin
Chaos Computer Club|CCC
zerforschung
Zero Day Initiative
Lookout
Zimperium
iVerify
Corvus Insurance
At-Bay
Coalition insurance
S21sec
S2 Grupo
`,
};

/** Law firms that write notices or sue over breaches. */
export const LAW_FIRMS: NameList = {
  type: 'ORG',
  role: 'law-firm',
  entries: `
Orrick, Herrington & Sutcliffe LLP|Orrick, Herrington & Sutcliffe|~Orrick
BakerHostetler|Baker & Hostetler LLP|Baker Hostetler|Baker & Hostetler
Mullen Coughlin LLC|Mullen Coughlin
Lewis Brisbois Bisgaard & Smith LLP|Lewis Brisbois Bisgaard & Smith|Lewis Brisbois
McDonald Hopkins LLC|McDonald Hopkins PLC|McDonald Hopkins
Constangy, Brooks, Smith & Prophete LLP|Constangy, Brooks, Smith & Prophete, LLP|Constangy
Wilson Elser Moskowitz Edelman & Dicker LLP|Wilson Elser
Cipriani & Werner PC|Cipriani & Werner, P.C.|Cipriani & Werner
Clark Hill PLC|Clark Hill
Norton Rose Fulbright
Hunton Andrews Kurth LLP|Hunton Andrews Kurth|Hunton & Williams LLP|Hunton & Williams
Polsinelli PC|Polsinelli
Octillo Law|Octillo
Eckert Seamans Cherin & Mellott, LLC|Eckert Seamans
Alston & Bird LLP|Alston & Bird
Ropes & Gray LLP|Ropes & Gray
DLA Piper
Jones Day
Latham & Watkins LLP|Latham & Watkins
Covington & Burling LLP|Covington & Burling
King & Spalding LLP|King & Spalding
Morgan, Lewis & Bockius LLP|Morgan Lewis
Hogan Lovells
Kirkland & Ellis LLP|Kirkland & Ellis
WilmerHale
Troutman Pepper
Troutman Sanders LLP
Dentons
Foley & Lardner LLP|Foley & Lardner
Holland & Knight LLP|Holland & Knight
Goodwin Procter LLP|Goodwin Procter
Buchanan Ingersoll & Rooney PC
Shook, Hardy & Bacon LLP|Shook, Hardy & Bacon
Beckage PLLC|Beckage
Dykema Gossett PLLC|Dykema
Gordon Rees Scully Mansukhani LLP|Gordon Rees
Jackson Lewis P.C.|Jackson Lewis
Maynard Nexsen
Marshall Dennehey
Nelson Mullins
Pierson Ferdinand LLP|Pierson Ferdinand
Shipman & Goodwin LLP
Spencer Fane LLP|Spencer Fane
Thompson Hine
Vedder Price
Woods Rogers
Levi & Korsinsky LLP|Levi & Korsinsky
Edelson PC|Edelson
Milberg Coleman Bryson Phillips Grossman|Milberg
Morgan & Morgan
Lieff Cabraser Heimann & Bernstein LLP|Lieff Cabraser
Hagens Berman Sobol Shapiro LLP|Hagens Berman
Girard Sharp LLP|Girard Sharp
Siri & Glimstad LLP
Markovits, Stock & DeMarco LLC
Console & Associates, P.C.|Console & Associates
Turke & Strauss LLP
Federman & Sherwood
Lynch Carpenter LLP|Lynch Carpenter
Cohen Milstein
Keller Rohrback
Kopelowitz Ostrow
Clayeo C. Arnold
Scott+Scott
Labaton Sucharow
Robbins Geller Rudman & Dowd LLP|Robbins Geller
Bernstein Litowitz Berger & Grossmann
Pomerantz LLP
Faruqi & Faruqi
Wolf Haldenstein
Grubman Shire Meiselas & Sacks
Jenner & Block LLP|Jenner & Block
Gibson, Dunn & Crutcher LLP|Gibson Dunn
Skadden, Arps, Slate, Meagher & Flom LLP|Skadden
Davis Wright Tremaine LLP|Davis Wright Tremaine
Perkins Coie LLP|Perkins Coie
Bryan Cave Leighton Paisner|BCLP
Kelley Drye & Warren LLP
ZwillGen
Mishcon de Reya
Pinsent Masons
PGMBM|Pogust Goodhead
Your Lawyers
Leigh Day
Maurice Blackburn
Slater and Gordon
`,
};

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
`,
};
