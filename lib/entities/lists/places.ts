import type { NameList } from './names.ts';

/** Countries and regions of the world, with names in the four languages where they differ. */
export const COUNTRIES: NameList = {
  type: 'PLACE',
  role: null,
  entries: `
United States|U.S.|US|USA|U.S.A.|United States of America|America|Estados Unidos|EE. UU.|EE.UU.|États-Unis|Etats-Unis|Vereinigte Staaten
United Kingdom|UK|U.K.|Britain|Great Britain|Royaume-Uni|Reino Unido|Großbritannien
England
Scotland
Wales
Northern Ireland
Ireland|Irland|Irlande|Irlanda|Republic of Ireland
European Union|EU|E.U.|Unión Europea|Union européenne|UE
Europe|Europa
Afghanistan
Albania
Algeria
Andorra
Angola
Argentina
Armenia
Aruba
Australia|Australien|Australie
Austria|Österreich|Autriche
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium|Belgien|Belgique|Bélgica
Belize
Benin
Bermuda
Bhutan
Bolivia
Bosnia|Bosnia and Herzegovina
Botswana
Brazil|Brasilien|Brésil|Brasil
Brunei
Bulgaria
Burkina Faso
Cambodia
Cameroon
Canada|Kanada|Canadá
Cayman Islands
~Chad
Chile
China|Chine|People's Republic of China
Colombia
Congo
Costa Rica
Croatia
Cuba
Cyprus
Czech Republic|Czechia|Tschechien
Denmark|Dänemark|Danemark|Dinamarca
Dominican Republic
Ecuador
Egypt
El Salvador
Estonia
Ethiopia
Fiji
Finland|Finnland|Finlande|Finlandia
France|Frankreich|Francia
Gabon
Gambia
Germany|Deutschland|Allemagne|Alemania
Ghana
Gibraltar
Greece|Griechenland
Greenland
Guatemala
Guernsey
Guinea
Guyana
Haiti
Honduras
Hong Kong
Hungary|Ungarn|Hongrie
Iceland
India|Indien|Inde
Indonesia
Iran
Iraq
Isle of Man
Israel
Italy|Italien|Italie|Italia
Ivory Coast
Jamaica
Japan|Japon|Japón
~Jersey
Kazakhstan
Kenya
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg|Luxemburg
Macau
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Mauritius
Mexico|México|Mexiko
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar
Namibia
Nepal
Netherlands|Holland|Niederlande|Pays-Bas|Países Bajos
New Zealand|Neuseeland
Nicaragua
Niger
Nigeria
North Korea|Nordkorea|DPRK
North Macedonia|Macedonia
Norway|Norwegen|Norvège|Noruega
Oman
Pakistan
Palestine
Panama
Papua New Guinea
Paraguay
Peru|Perú
Philippines
Poland|Polen|Pologne|Polonia
Portugal
Qatar
Romania
Russia|Russland|Russie|Rusia|Russian Federation
Rwanda
Samoa
Saudi Arabia
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Somalia
South Africa
South Korea|Korea|Südkorea
South Sudan
Spain|Spanien|Espagne|España
Sri Lanka
Sudan
Suriname
Sweden|Schweden|Suède|Suecia
Switzerland|Schweiz|Suisse|Suiza
Syria
Taiwan
Tajikistan
Tanzania
Thailand
Tibet
Togo
Trinidad and Tobago
Tunisia
Turkey|Türkiye|Türkei|Turquía
Turkmenistan
Uganda
Ukraine
United Arab Emirates|UAE
Uruguay
Uzbekistan
Venezuela
Vietnam
Yemen
Zambia
Zimbabwe
Africa|Afrika|Afrique
Asia|Asien|Asie
North America
South America
Baltic states|Baltics
Nordic countries
Central America
Faroe Islands
Pacific Northwest
Wall Street
Latin America
Middle East
Southeast Asia
Eastern Europe
Western Europe
Antarctica
Caribbean
Scandinavia
Balkans
`,
};

/** States, territories and provinces that breach law knows. */
export const STATES: NameList = {
  type: 'PLACE',
  role: null,
  entries: `
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Georgia
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York|New York State
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
Washington State
West Virginia
Wisconsin
Wyoming
District of Columbia|Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|D.C.
Puerto Rico
Guam
American Samoa
U.S. Virgin Islands|Virgin Islands
Northern Mariana Islands
Ontario
Quebec|Québec
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland|Newfoundland and Labrador
Prince Edward Island
Yukon
Nunavut
New South Wales|NSW
Queensland
South Australia
Western Australia
Tasmania
Northern Territory
Bavaria|Bayern
Baden-Württemberg
Hesse|Hessen
Saxony|Sachsen
Sachsen-Anhalt|Saxony-Anhalt
Thüringen|Thuringia
Brandenburg
Niedersachsen|Lower Saxony
Nordrhein-Westfalen|North Rhine-Westphalia|NRW
Rheinland-Pfalz
Schleswig-Holstein
Mecklenburg-Vorpommern
Saarland
Cataluña|Catalonia|Catalunya
Andalucía|Andalusia
Comunidad de Madrid
País Vasco|Basque Country
Galicia
Comunidad Valenciana
Île-de-France
Bretagne|Brittany
Normandie|Normandy
Occitanie
Nouvelle-Aquitaine
Hauts-de-France
Provence-Alpes-Côte d'Azur
Auvergne-Rhône-Alpes
Bourgogne-Franche-Comté
Grand Est
Yorkshire
Lancashire
~Kent
Essex
Sussex
Surrey
Devon
Cornwall
Norfolk
Suffolk
Silicon Valley
New England
Long Island
Midwest
Bay Area
Crimea
Siberia
Kashmir
Punjab
Gaza|Gaza Strip
West Bank
`,
};

/** Postal and press abbreviations of the states, read only after a city and a comma ("Hudson, N.H."). */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN
TX UT VT VA WA WV WI WY DC PR Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss.
Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.`.split(
    /\s+/,
  ),
);
