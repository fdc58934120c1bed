/** Hospitals, insurers, laboratories, drug makers that breach stories name. Public knowledge; see `names.ts` for the format. */
export const HEALTH = `
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
SingHealth
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
Ambry Genetics
Sonic Healthcare
Genea
MediSecure
Ramsay Health Care
Fred Hutchinson Cancer Center|Fred Hutch
Memorial Sloan Kettering
City of Hope
Cedars-Sinai
Mass General Brigham
Massachusetts General Hospital
Beth Israel
Intermountain Health
Ochsner
Novant Health
Atrium Health
Baptist Health
Lurie Children's Hospital
Prospect Medical
Ardent Health Services
McLaren Health Care
Henry Ford Health
Corewell Health
Sanford Health
Essentia Health
Hackensack Meridian Health
NYC Health + Hospitals
HealthPartners
Planned Parenthood
Cencora
McKesson
Cardinal Health
Pfizer
Novartis
Roche
Sanofi
AstraZeneca
Bayer
Eli Lilly
AbbVie
Abbott
Medtronic
Philips
Henry Schein
Patterson Dental
Cerebral Inc.
BetterHelp
GoodRx
Teladoc
One Medical
Barts Health
Revera
Chartwell Retirement
Extendicare
Tower Health
Independence Blue Cross
Independent Living Systems
Sun Life
Green Shield
Desert Oasis Healthcare
`;
