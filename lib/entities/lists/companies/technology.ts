/** Software, hardware, telephone and internet firms that breach stories name. Public knowledge; see `names.ts` for the format. */
export const TECHNOLOGY = `
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
Canva
MyRepublic
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
Gemalto
Diebold|Diebold Nixdorf
LinkedIn Learning
Salesloft
Workday
Ingram Micro
Discord Inc.
Red Hat
SonicWall Inc.
Oracle Cloud
Zoho
Cloudera
Databricks
Splunk
Datadog
New Relic
~Elastic
Fujitsu
Hitachi
Toshiba
Panasonic
LG Electronics|LG
Motorola
Nokia
Ericsson
Qualcomm
Texas Instruments
Micron
Frontline Education
Skyward Inc.
Follett
Edgenuity
Raptor Technologies
Gainsight Inc.
Snowflake Inc.
Ticketfly Inc.
Sitel
Teleperformance
TaskUs
Concentrix
Foundever
Lumen
CenturyLink
Frontier Communications
Cox Communications
Altice
US Cellular
Mint Mobile
Virgin Media
Sky UK
Swisscom
Orange España
Proximus
KPN
Odido
eRx
Jisc
Leaseweb
Aeza
Stark Industries
Njalla
Namecheap
Tucows
Gandi
Squarespace Domains
Align Technology
3M
Agari
Proofpoint
Mimecast
KnowBe4
Intigriti
HackerOne
Bugcrowd
Vastaamo
Code Spaces
DigiNotar
Comodo
Inbenta
3CX
ConnectWise
Quanta
Hacking Team
Stratfor
HBGary
Plex
Xerox
Pitney Bowes
Tietoevry
Miljödata
Allscripts
Ceridian
Sky Mavis
Coincheck
Bitfinex
`;
