import type { NameList } from './names.ts';

/** Companies and public bodies that breach stories name, as victims or vendors. Public knowledge; `~` needs context. */
export const COMPANIES: NameList = {
  type: 'ORG',
  role: null,
  entries: `
~Target|Target Corp.|Target Corp|Target Corporation
Home Depot|The Home Depot
Neiman Marcus
Michaels Stores
TJX|TJX Companies|TJ Maxx|TJX Cos.|T.J. Maxx
Heartland Payment Systems|Heartland
CardSystems Solutions|CardSystems
Global Payments
RBS WorldPay|WorldPay|Worldpay
JPMorgan Chase|JP Morgan|J.P. Morgan|JPMorgan|JPMorgan Chase & Co.|JP Morgan Chase|J.P. Morgan Chase
Bank of America
Wells Fargo
Citigroup|Citi|Citibank
Capital One
Goldman Sachs
Morgan Stanley
American Express|Amex
~Visa|VISA
Mastercard|MasterCard
Discover Financial
Flagstar Bank|Flagstar
HSBC
Barclays
Lloyds Banking Group|Lloyds
NatWest
Santander|Banco Santander
Deutsche Bank
UBS
Credit Suisse
Robinhood Markets|~Robinhood
Coinbase
Binance
Block Inc.
~Square
~Stripe
Fiserv
Jack Henry
FIS
Equiniti
Yahoo|Yahoo!|Yahoo Inc.
Verizon|Verizon Communications
AT&T|AT&T Inc.
T-Mobile|T-Mobile US|T-Mobile USA
Sprint Corporation|~Sprint
Comcast|Xfinity
Charter Communications
Vodafone
Telefónica|Telefonica
~Orange
SFR
Bouygues Telecom
Deutsche Telekom
Optus
Telstra
TalkTalk
BT Group
Carphone Warehouse
SK Telecom|SKT
KT Corp
Google|Google LLC
Alphabet
~Apple|Apple Inc.
Microsoft|Microsoft Corp.|Microsoft Corporation
Amazon|Amazon.com
~Meta|Meta Platforms
Facebook|Facebook Inc.
Twitter|~X Corp
LinkedIn
Reddit
Pinterest
Tumblr
MySpace|Myspace
Snap Inc.
Uber|Uber Technologies
Lyft
Airbnb
Booking.com
Expedia
DoorDash
Instacart
Grubhub
Adobe|Adobe Systems
Oracle|Oracle Corp.
Cerner
Salesforce
SAP
IBM
Cisco|Cisco Systems
Intel|Intel Corp.
AMD
Nvidia|NVIDIA
Dell|Dell Technologies
HP|Hewlett-Packard
HPE|Hewlett Packard Enterprise
Lenovo
Samsung|Samsung Electronics
Sony|Sony Corp.
Sony Pictures|Sony Pictures Entertainment
Nintendo
Sega
Capcom
Electronic Arts|EA
Activision|Activision Blizzard
Rockstar Games
CD Projekt|CD Projekt Red
Riot Games
Insomniac Games
Ubisoft
SolarWinds
Kaseya
Progress Software|Progress
Fortra
Accellion|Kiteworks
Cleo
Ivanti|Pulse Secure
Fortinet
SonicWall
Barracuda|Barracuda Networks
Citrix|Citrix Systems
VMware
Broadcom
Juniper Networks|~Juniper
F5 Networks|F5
Okta
Duo Security
LastPass
OneLogin
RSA Security|RSA
Snowflake
MongoDB Inc.
Cloudflare
Akamai
GitHub
Atlassian
Dropbox
~Box
~Slack Technologies
Zoom|Zoom Video Communications
Zendesk
HubSpot
Mailchimp
Twilio
SendGrid Inc.
DocuSign
GoDaddy
Rackspace
Blackbaud
Ellucian
Instructure
Illuminate Education
Finalsite
PowerSchool|PowerSchool Holdings
Chegg
Edmodo
Pearson
CentralSquare Technologies|CentralSquare|Superion|SunGard Public Sector
Tyler Technologies
NetSmart
Conduent
Cognizant
Accenture
Infosys|Infosys McCamish|Infosys McCamish Systems
Wipro
Tata Consultancy Services|TCS
Capgemini
Atos
DXC Technology
Unisys
Leidos
Maximus
Perry Johnson & Associates|PJ&A|Perry Johnson & Associates, Inc.
Nuance|Nuance Communications
Welltok
Change Healthcare
UnitedHealth Group|UnitedHealth|UnitedHealthcare|UHG
Optum
~Anthem|Anthem Inc.|Anthem, Inc.
Elevance Health|Elevance
Premera Blue Cross|Premera
Excellus BlueCross BlueShield|Excellus
CareFirst|CareFirst BlueCross BlueShield
Blue Cross Blue Shield|BlueCross BlueShield|BCBS
Blue Shield of California
Cigna
Aetna
Humana
Centene
Kaiser Permanente|~Kaiser
HCA Healthcare|HCA
Community Health Systems
CommonSpirit Health|CommonSpirit
Ascension health|~Ascension
Dignity Health
Tenet Healthcare|~Tenet
Universal Health Services|UHS
Scripps Health|~Scripps
Banner Health
UCLA Health
Sutter Health
Advocate Health|Advocate Aurora Health|Advocate Medical Group
Montefiore|Montefiore Medical Center
NewYork-Presbyterian
Mount Sinai
Northwell Health
Geisinger
UPMC
Mayo Clinic
Cleveland Clinic
Trinity Health
Providence health
Quest Diagnostics|~Quest
LabCorp|Labcorp
AMCA|American Medical Collection Agency|Retrieval-Masters Creditors Bureau
BioReference|BioReference Laboratories
Enzo Biochem|Enzo Clinical Labs
Synlab|Synnovis
Medibank
Medical Informatics Engineering|MIE
CaptureRx
Shields Health Care Group
Eye Care Leaders
Lehigh Valley Health Network
OneTouchPoint
NationsBenefits
Managed Care of North America|MCNA|MCNA Dental
Delta Dental|Delta Dental of California
PharMerica
Walgreens
CVS|CVS Health
Rite Aid
Walmart|Wal-Mart
Costco
Kroger
Albertsons
Supervalu
Best Buy
Sears
Kmart
Macy's|Macy’s
Nordstrom
~Gap Inc.
Under Armour
Nike
Adidas
Puma brand
Victoria's Secret|Victoria’s Secret
Marks & Spencer|M&S|Marks and Spencer
Co-op|Co-operative Group
Harrods
Tesco
Sainsbury's
Dixons Carphone
JD Sports
British Airways|BA|British Airways Plc
Cathay Pacific
EasyJet|easyJet
Qantas
Air Canada
Delta Air Lines
United Airlines
American Airlines
Southwest Airlines
WestJet
Air France
KLM
Lufthansa
Air India
SITA
Boeing
Airbus
Lockheed Martin
Northrop Grumman
Raytheon
General Dynamics
General Electric|GE
General Motors|GM
Ford Motor Company
Toyota
Honda
Nissan
Volkswagen
BMW
Mercedes-Benz
Tesla
Ferrari
Jaguar Land Rover|JLR
CDK Global|CDK
Marriott|Marriott International
~Starwood|Starwood Hotels
Hilton
Hyatt
InterContinental Hotels Group|IHG
Wyndham|Wyndham Worldwide
MGM Resorts|MGM|MGM Resorts International|MGM Grand
Caesars|Caesars Entertainment
Omni Hotels
Choice Hotels
Mandarin Oriental
Trump Hotels
Wendy's|Wendy’s
Arby's|Arby’s
McDonald's|McDonald’s
Chipotle
Panera|Panera Bread
Subway restaurants
Starbucks
Dairy Queen
P.F. Chang's|P.F. Chang’s
Jimmy John's|Jimmy John’s
Sonic Drive-In|Sonic Drive-in
Landry's|Landry’s
Yum Brands
KFC
Pizza Hut
Taco Bell
Domino's|Domino’s
Goodwill
Ticketmaster
Live Nation
StubHub
Ticketfly
Eventbrite
Netflix
Disney|Walt Disney
HBO
Warner Bros.
Spotify
Roku
Twitch
Ashley Madison
Avid Life Media
Adult FriendFinder
FriendFinder Networks
OkCupid
Zoosk
Tinder
Grindr
Bumble Inc.
Dubsmash
MyHeritage
23andMe
Ancestry.com|AncestryDNA
Under Armour
Peloton
Garmin
Strava
Colonial Pipeline
JBS|JBS Foods|JBS USA
Kronos|Ultimate Kronos Group|UKG
Norsk Hydro
Maersk|A.P. Moller-Maersk
Merck
Mondelez
FedEx
UPS
TNT Express
DHL
Royal Mail
US Postal Service|U.S. Postal Service|USPS
Saint-Gobain
Reckitt Benckiser
Renault
Dole
Clorox
Johnson Controls
Schneider Electric
Siemens
Bosch
ThyssenKrupp|Thyssenkrupp
Continental AG
Rheinmetall
Nord Stream
Enel
EDP
Iberdrola
Endesa
Repsol
Shell
BP
Exxon
Chevron
Aramco|Saudi Aramco
Halliburton
American Water
PG&E
Duke Energy
National Grid
Con Edison
Travelex
Finastra
Experian Data
National Public Data
LexisNexis|LexisNexis Risk Solutions
ChoicePoint
Acxiom
Epsilon
Exactis
Alteryx
Dun and Bradstreet
Zillow
First American Financial|First American
LoanDepot|loanDepot
Mr. Cooper|Mr. Cooper Group
Fidelity National Financial|FNF
Fidelity Investments|~Fidelity
Vanguard Group
Charles Schwab
Prudential Financial|~Prudential
MetLife
State Farm
Allstate
Geico|GEICO
~Progressive
Nationwide Mutual|~Nationwide
Allianz|Allianz Life
Aflac
Philadelphia Insurance Companies
Erie Insurance
TIAA
CalPERS
CalSTRS
Genworth|Genworth Financial
Pension Benefit Information|PBI Research Services|PBI
NASCO
Zellis
Boots
Los Angeles Unified School District|LAUSD|Los Angeles Unified
Minneapolis Public Schools
Chicago Public Schools
Clark County School District
Baltimore County Public Schools
New York City Department of Education
University of California
Stanford University
Stanford Medicine
Harvard University
Michigan State University
University of Michigan
University of Minnesota
Georgetown University
Johns Hopkins University|Johns Hopkins|Johns Hopkins Medicine
National Student Clearinghouse
Health Service Executive|HSE
Tusla
Capita
Serco
Advanced Computer Software
Electoral Commission
Police Service of Northern Ireland|PSNI
Transport for London|TfL
British Library
Hospital Clínic de Barcelona|Hospital Clínic|Hospital Clinic de Barcelona|Hospital Clinic
Ayuntamiento de Sevilla
Air Europa
El Corte Inglés
Telefonica Tech
Viamedis
Almerys
France Travail|Pôle emploi
AP-HP|Assistance Publique-Hôpitaux de Paris
CHU de Rouen
Doctolib
Intersport
Boulanger
Cultura
Motel One
Südwestfalen-IT
Universitätsklinikum Düsseldorf
Funke Mediengruppe
Continental
Hensoldt
Westnetz
Nagel-Group
Manchester United
NFL
NBA
FIFA
UEFA
International Committee of the Red Cross|ICRC
American Red Cross|~Red Cross
United Nations|UN
NATO
World Health Organization
Democratic National Committee|DNC
Republican National Committee|RNC
Cambridge Analytica
Palantir
Clearview AI
Verkada
Ring LLC
Ubiquiti
Western Digital
Seagate
Gigabyte
Acer
Asus|ASUS
Quanta Computer
TSMC
Foxconn
Xiaomi
Huawei
ZTE
Alibaba
Tencent
Baidu
Didi
Ctrip
JD.com
Naver
Kakao
Coupang
Line Corp
Rakuten
Mercari
Grab
Gojek
Tokopedia
Bukalapak
BigBasket
Flipkart
Paytm
MobiKwik
Air Asia|AirAsia
Latitude Financial
Canva
Eatigo
RedMart
SingHealth
MyRepublic
Bithumb
Mt. Gox
Bybit
KuCoin
Poly Network
Axie Infinity
Ronin Network
FTX
Ledger
Trezor
Atomic Wallet
Gravatar
Quora
Disqus
Patreon
Kickstarter
Imgur
Wattpad
Canonical
Stack Overflow
Docker Inc.
Codecov
JetBrains
OpenAI
Anthropic
Hugging Face
CircleCI
Iron Mountain
Heroku
Vercel
Netlify
DigitalOcean
Linode
OVH|OVHcloud
Hetzner
Apache Software Foundation
Apache
Mozilla
Wikimedia Foundation
Internet Archive
NCR|NCR Corporation
Verifone
Oracle Micros
Shift4
Elavon
Toast Inc.
Gemalto
Diebold|Diebold Nixdorf
LinkedIn Learning
Geisinger Health
Sav-Rx
HealthEquity
HealthEC
Ascendum
Landmark Admin
Young Consulting|Connexure
Gryphon Healthcare
Medusind
Community Health Center
DaVita
Episource
Yale New Haven Health
Frederick Health
Kettering Health
Aflac Inc.
Farmers Insurance
WestJet Airlines
Salesloft
TransUnion LLC
Workday
Ingram Micro
UNFI|United Natural Foods
Collins Aerospace
Asahi
Discord Inc.
Red Hat
SonicWall Inc.
Oracle Cloud
`,
};
