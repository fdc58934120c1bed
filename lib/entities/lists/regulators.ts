import type { NameList } from './names.ts';

/** Regulators, agencies and attorney-general offices that take breach reports, inquire or fine. Public knowledge. */
export const REGULATORS: NameList = {
  type: 'ORG',
  role: 'regulator',
  entries: `
Federal Trade Commission|FTC|U.S. Federal Trade Commission
U.S. Department of Health and Human Services|HHS|Department of Health and Human Services|Department of Health & Human Services|U.S. Department of Health & Human Services|US Department of Health and Human Services|Health and Human Services|U.S. HHS|United States Department of Health and Human Services
HHS Office for Civil Rights|Office for Civil Rights|OCR|HHS OCR|HHS' Office for Civil Rights|HHS’ Office for Civil Rights|HHS's Office for Civil Rights|U.S. Department of Health and Human Services Office for Civil Rights|U.S. Department of Health and Human Services' Office for Civil Rights|U.S. Department of Health and Human Services, Office for Civil Rights|Department of Health and Human Services Office for Civil Rights
Centers for Medicare & Medicaid Services|CMS|Centers for Medicare and Medicaid Services
U.S. Securities and Exchange Commission|SEC|Securities and Exchange Commission|Securities & Exchange Commission
Federal Communications Commission|FCC
Consumer Financial Protection Bureau|CFPB
Office of the Comptroller of the Currency|OCC
Federal Deposit Insurance Corporation|FDIC
Federal Reserve|Federal Reserve Board|Fed
National Credit Union Administration|NCUA
Financial Industry Regulatory Authority|FINRA
Commodity Futures Trading Commission|CFTC
Food and Drug Administration|FDA|U.S. Food and Drug Administration
Federal Aviation Administration|FAA
Transportation Security Administration|TSA
Federal Energy Regulatory Commission|FERC
North American Electric Reliability Corporation|NERC
Nuclear Regulatory Commission|NRC
U.S. Department of Education|Department of Education|US Department of Education
U.S. Department of the Treasury|Treasury Department|U.S. Treasury|Department of the Treasury|U.S. Treasury Department|US Treasury
Office of Foreign Assets Control|OFAC
FinCEN|Financial Crimes Enforcement Network
Internal Revenue Service|IRS
Social Security Administration|SSA
U.S. Office of Personnel Management|OPM|Office of Personnel Management
U.S. Department of Labor|Department of Labor
U.S. Department of Veterans Affairs|Department of Veterans Affairs|VA
U.S. Department of Energy|Department of Energy|DOE
U.S. Department of Commerce|Department of Commerce|Commerce Department
U.S. Department of State|State Department|Department of State
U.S. Department of Transportation|Department of Transportation|DOT
U.S. Department of Agriculture|Department of Agriculture|USDA
U.S. Department of Defense|Department of Defense|Pentagon|DoD|DOD
National Highway Traffic Safety Administration|NHTSA
National Institute of Standards and Technology|NIST
Government Accountability Office|GAO|U.S. Government Accountability Office
Office of Management and Budget|OMB
General Services Administration|GSA
Congress|U.S. Congress|US Congress
U.S. Senate|Senate
U.S. House of Representatives|House of Representatives
House Oversight Committee|House Committee on Oversight and Government Reform
House Energy and Commerce Committee
Senate Finance Committee
Senate Commerce Committee
Senate Homeland Security Committee
Senate Banking Committee
White House
New York State Department of Financial Services|NYDFS|New York Department of Financial Services|DFS|Department of Financial Services|NYSDFS
California Privacy Protection Agency|CPPA
California Department of Public Health|CDPH
California Department of Justice
Texas Department of Insurance
Federal Election Commission
Postal Regulatory Commission
Information Commissioner's Office|Information Commissioner’s Office|ICO|UK Information Commissioner's Office|UK Information Commissioner’s Office|Information Commissioner
Financial Conduct Authority|FCA
Prudential Regulation Authority|PRA
Ofcom
Data Protection Commission|DPC|Irish Data Protection Commission|Ireland's Data Protection Commission|Ireland’s Data Protection Commission
CNIL|Commission nationale de l'informatique et des libertés|Commission nationale de l’informatique et des libertés|Cnil
Garante|Garante per la protezione dei dati personali|Garante Privacy
AEPD|Agencia Española de Protección de Datos|Agencia Española de Protección de Datos (AEPD)
Autoritat Catalana de Protecció de Dades|APDCAT
Agencia de Ciberseguridad de Cataluña|Agència de Ciberseguretat de Catalunya
BfDI|Bundesbeauftragter für den Datenschutz und die Informationsfreiheit
Autoriteit Persoonsgegevens|Dutch Data Protection Authority|AP regulator
Datatilsynet
Integritetsskyddsmyndigheten
UODO
European Data Protection Board|EDPB
European Data Protection Supervisor|EDPS
European Commission
European Parliament
European Union Agency for Cybersecurity|ENISA
European Central Bank|ECB
European Banking Authority
Office of the Australian Information Commissioner|OAIC
Australian Prudential Regulation Authority|APRA
Australian Securities and Investments Commission|ASIC
Australian Communications and Media Authority|ACMA
Office of the Privacy Commissioner of Canada|OPC|Privacy Commissioner of Canada
Office of the Privacy Commissioner|Privacy Commissioner
Information and Privacy Commissioner of Ontario|Information and Privacy Commissioner
Office of the Information and Privacy Commissioner
Commission d'accès à l'information|Commission d’accès à l’information
Personal Data Protection Commission|PDPC
Privacy Commissioner for Personal Data|PCPD
Personal Information Protection Commission|PIPC
ANPD|Autoridade Nacional de Proteção de Dados
Information Regulator
Kantonspolizei Zürich
EDÖB|FDPIC
BaFin|Bundesanstalt für Finanzdienstleistungsaufsicht
FINMA
ANSSI|Agence nationale de la sécurité des systèmes d'information|Agence nationale de la sécurité des systèmes d’information
BSI|Bundesamt für Sicherheit in der Informationstechnik
NCSC|National Cyber Security Centre|UK National Cyber Security Centre|National Cyber Security Centre (NCSC)
INCIBE|Instituto Nacional de Ciberseguridad
CCN-CERT|Centro Criptológico Nacional
Canadian Centre for Cyber Security
Australian Cyber Security Centre|ACSC|Australian Signals Directorate|ASD
CERT-EU
CERT-FR
CERT-UA
CERT-In
CERT NZ
JPCERT/CC|JPCERT
CERT-Bund
US-CERT
CERT/CC
CISA|Cybersecurity and Infrastructure Security Agency|U.S. Cybersecurity and Infrastructure Security Agency|Cybersecurity & Infrastructure Security Agency
U.S. Department of Homeland Security|DHS|Department of Homeland Security|Homeland Security
National Security Agency|NSA
MS-ISAC|Multi-State Information Sharing and Analysis Center
Health-ISAC|H-ISAC
NHS Digital
NHS|National Health Service
NHS England
Department of Health and Social Care
Ministry of Defence|MoD
Home Office
Cabinet Office
HM Revenue & Customs|HMRC|HM Revenue and Customs
Companies House
Charity Commission
PCI Security Standards Council|PCI SSC
State of California Department of Justice
North American Securities Administrators Association
Department of Public Health
Texas Health and Human Services Commission|Texas Health and Human Services
Massachusetts Office of Consumer Affairs and Business Regulation|Office of Consumer Affairs and Business Regulation
New Jersey Division of Consumer Affairs
Oregon Department of Justice
Puerto Rico Department of Consumer Affairs|DACO
National Association of Insurance Commissioners|NAIC
Better Business Bureau|BBB
Identity Theft Resource Center|ITRC
Office of the Attorney General
Attorney General's Office|Attorney General’s Office
Judicial Panel on Multidistrict Litigation|JPML
U.S. Supreme Court|Supreme Court
Court of Appeals
American Civil Liberties Union|ACLU
Electronic Frontier Foundation|EFF
Electronic Privacy Information Center|EPIC
Public Interest Research Group|PIRG
National Credit Reporting Association
`,
};

/** Police, prosecutors and services that pursue who did it. */
export const LAW_ENFORCEMENT: NameList = {
  type: 'ORG',
  role: 'law-enforcement',
  entries: `
Federal Bureau of Investigation|FBI|F.B.I.
U.S. Secret Service|Secret Service|United States Secret Service|US Secret Service|USSS
U.S. Department of Justice|DOJ|Department of Justice|Justice Department|US Department of Justice|United States Department of Justice|U.S. Justice Department|US Justice Department|DoJ
U.S. Attorney's Office|U.S. Attorney’s Office|US Attorney's Office|United States Attorney's Office|United States Attorney’s Office
Homeland Security Investigations|HSI
Immigration and Customs Enforcement|ICE|U.S. Immigration and Customs Enforcement
U.S. Customs and Border Protection|Customs and Border Protection|CBP
U.S. Postal Inspection Service|Postal Inspection Service|USPIS
U.S. Marshals Service|Marshals Service|U.S. Marshals
Drug Enforcement Administration|DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
IRS Criminal Investigation|IRS-CI
FBI Internet Crime Complaint Center|Internet Crime Complaint Center|IC3|FBI's Internet Crime Complaint Center|FBI’s Internet Crime Complaint Center
Europol|European Cybercrime Centre|EC3
Interpol|INTERPOL
Eurojust
National Crime Agency|NCA
National Cyber Crime Unit
Metropolitan Police|Met Police|Scotland Yard
City of London Police
Action Fraud
Garda|Garda Síochána|An Garda Síochána|Gardaí|Garda National Cyber Crime Bureau
Royal Canadian Mounted Police|RCMP
Australian Federal Police|AFP
New South Wales Police|NSW Police
Victoria Police
New Zealand Police
Bundeskriminalamt|BKA
Landeskriminalamt|LKA
Bundeswehr
Bundespolizei
Zentralstelle Cybercrime Bayern
ZAC NRW
Gendarmerie nationale|Gendarmerie
Police nationale
Brigade de lutte contre la cybercriminalité|BL2C
Mossos d'Esquadra|Mossos d’Esquadra|Mossos
Guardia Civil
Policía Nacional
Politie|Dutch National Police|Dutch Police
Team High Tech Crime
Polizia Postale
Fedpol|fedpol
Cyber Police of Ukraine|Ukrainian Cyber Police
Security Service of Ukraine|SBU
Federal Security Service|FSB
GRU
SVR
KGB
MI5
MI6
GCHQ
Central Intelligence Agency|CIA
Ministry of State Security|MSS
Korean National Police Agency
National Intelligence Service
Tokyo Metropolitan Police Department
New York Police Department|NYPD
Los Angeles Police Department|LAPD
Florida Department of Law Enforcement|FDLE
Texas Department of Public Safety
Louisiana State Police
California Highway Patrol
`,
};
