/** What people and offices work with: mail, records, shops, schools, games. Public knowledge; see `names.ts` for the format. */
export const APPLICATIONS = `
Google Workspace|G Suite|Google Apps
Gmail
Google Drive
Google Docs
Google Chrome|Chrome
Chromebook|Chromebooks
Google Groups
Firefox
Google+|Google Plus
YouTube
Google Analytics
Facebook Pixel|Meta Pixel
WhatsApp
Telegram
Signal app|~Signal
Facebook Messenger
Instagram
Snapchat
TikTok
Discord
Slack
Skype
Zoom Meetings
Dropbox Sign|HelloSign
PayPal
Venmo
Zelle
Cash App
Apple Pay
Google Pay
Square terminal
Authenticator|Google Authenticator|Microsoft Authenticator
LastPass Vault
KeePass
1Password
Bitwarden
Okta Workforce Identity
Duo Security app
YubiKey
Epic EHR|MyChart|EpicCare
Cerner EHR
eClinicalWorks
athenahealth EHR
NextGen EHR|NextGen Office
Allscripts EHR
Meditech|MEDITECH
PACS
Eaglesoft
Dentrix
PowerSchool SIS|PowerSchool Student Information System|PowerSource
Schoology
Naviance
Infinite Campus
Canvas LMS
Blackboard Learn
Raiser's Edge|Raiser’s Edge|Raiser's Edge NXT
Blackbaud NetCommunity
Ellucian Banner
Tyler Munis
QuickBooks
TurboTax
Sage 300
ADP Workforce
Kronos Private Cloud|UKG Ready
CDK Drive
Dealertrack
MOVEit Automation
Veeam Backup|Veeam Backup & Replication
Acronis Cyber Protect
Commvault Metallic
Zerologon patch
BlackBerry Enterprise Server
Bomgar
Aspera Faspex
Zimbra|Zimbra Collaboration
Roundcube
Lotus Notes
GroupWise
cPanel
vBulletin
phpBB
PaperCut|PaperCut NG|PaperCut MF
ManageEngine|ManageEngine ADSelfService Plus|ADSelfService Plus
ManageEngine ServiceDesk Plus
Telerik UI
SysAid
Trimble Cityworks
Langflow
Ring cameras
Alexa
Echo Dot
Kinect
PlayStation Network|PSN
Xbox Live
Steam
Minecraft
Fortnite
Roblox
Nintendo Switch
Nest cameras
Fitbit
MyFitnessPal
Strava app
Ashley Madison website
VirusTotal
Shodan
Tor|Tor Browser
BitTorrent
Bitcoin wallet
ChatGPT
Claude Code
Copilot|GitHub Copilot|Microsoft Copilot
Snowflake Data Cloud
Tableau
Power BI
Jira Service Desk
Zendesk Support
Freshdesk
HubSpot CRM
Mailchimp platform
Constant Contact account
SendGrid
DocuSign eSignature
Carbon Black
Falcon sensor
Symantec Endpoint Protection
CCleaner
ASUS Live Update
3CX Desktop App|3CXDesktopApp
M.E.Doc|MEDoc
X_TRADER
Codecov Bash Uploader
xz Utils|XZ Utils
node-ipc
event-stream
eScan
Aloha POS|Aloha
Micros POS|MICROS
NCR Aloha
Verifone terminals
Elavon Converge
FASTBOOK
Sabre SynXis|SynXis
Opera PMS
Otelier
~Skyward
PowerSchool Naviance
ParentSquare
Remind app
ClassDojo
Seesaw
~Canvas
~Banner
~Blackboard
Moodle
~Orion|SolarWinds Orion Platform
~Epic
Practice Fusion
Greenway Intergy
Kareo
~Intercom
~Notion
Asana
Trello
Airtable
Monday.com
Figma
Miro
Webex
Signal Messenger
~Tox
Session Messenger
ProtonMail|Proton Mail
Tutanota
Yahoo Mail
Hotmail
AOL Mail
Viber
WeChat
Mastodon
Bluesky
~Stripe Checkout
Authorize.Net
Braintree
Clover POS
~Clover
OpenTable
Toast POS
Shopify
BigCommerce
Squarespace
Wix
Klaviyo
Marketo
Pardot
Eloqua
Medallia
Qualtrics
SurveyMonkey
Typeform
Google Forms
Jotform
Sitecore
Umbraco
SAP SuccessFactors
UKG Pro|UltiPro
Paylocity
BambooHR
Ceridian Dayforce|Dayforce
NetSuite
Xero
~Concur
Coupa
Ariba
Munis
~Laserfiche
Accela
Cisco Secure Email Gateway
Netgear Nighthawk
~WebWatcher
Life360
Snort
Wireshark
Burp Suite
Censys
Nessus
Qualys
CrowdStrike Falcon
SentinelOne Singularity
Cortex XDR
Sophos Firewall
Citrix Workspace
Authy
~Session
Wickr
Threema
Element
Jabber
~Teams
AdFind
AnyConnect
TrueCrypt
Telerik
vCenter
Veeam
`;
