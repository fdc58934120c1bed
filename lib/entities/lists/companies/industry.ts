/** Makers, carriers, energy that breach stories name. Public knowledge; see `names.ts` for the format. */
export const INDUSTRY = `
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
Funke Mediengruppe
Continental
Hensoldt
Westnetz
Nagel-Group
UNFI|United Natural Foods
Collins Aerospace
Asahi
Rolls-Royce
Thales
Safran
BAE Systems
Arcelor Mittal|ArcelorMittal
~Hydro
Equinor
TotalEnergies
Vattenfall
Eni
Ørsted
Vestas
Suncor
Enbridge
TC Energy
Sempra
Unilever
Nestlé|Nestle
Procter & Gamble|P&G
Coca-Cola
PepsiCo
Kraft Heinz
Tyson Foods
Cargill
Bridgestone
Michelin
Goodyear
Stellantis
Hyundai
Kia
Suzuki
Mazda
Volvo
Scania
Caterpillar
John Deere
Americold
Estes Express Lines
Werner Enterprises
XPO
Union Pacific
Amtrak
Deutsche Bahn
Port of Lisbon
DP World
Nippon Steel
US Steel|U.S. Steel
Nucor
`;
