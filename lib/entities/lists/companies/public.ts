/** Schools, public bodies, charities, leagues that breach stories name. Public knowledge; see `names.ts` for the format. */
export const PUBLIC = `
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
Viamedis
Almerys
France Travail|Pôle emploi
AP-HP|Assistance Publique-Hôpitaux de Paris
CHU de Rouen
Doctolib
Südwestfalen-IT
Universitätsklinikum Düsseldorf
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
Services Australia
Kremlin
National Security Council
First Nations Health Authority
Toronto Public Library
Seattle Public Library
Metropolitan Transportation Authority
Port of Seattle
Girl Scouts
Boy Scouts of America
YMCA
Salvation Army
Catholic Charities
Habitat for Humanity
Doctors Without Borders
Save the Children
Greenpeace
Amnesty International
Princeton University
Columbia University
New York University|NYU
Yale University
University of Pennsylvania
University of Oxford
University of Cambridge
University of Manchester
Howard University
Rutgers University
Purdue University
Ohio State University
MIT
Caltech
Five Eyes
World Bank
IMF
WTO
UNICEF
Interpol headquarters
NASA
Major League Baseball
Premier League
CUPE
Evergy
Bus Éireann
Irish League of Credit Unions
Jisc Services
Bundestag
Sellafield
UNHCR
WikiLeaks
DDoSecrets
`;
