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
Bishop Fox
DEVCORE
Edgescan
Nozomi Networks
Positive Technologies
Doctor Web
Trellix
Elastic Security Labs
Truesec
Eye Security
Constella Intelligence
Cyberint
TRM Labs
CERT Polska
JPCERT/CC
Censys Research
Patchstack
Wordfence
Sansec
Sucuri
Kivu Consulting|Kivu
TrustedSec
CyberCX
IDCARE
Trail of Bits
`,
};
