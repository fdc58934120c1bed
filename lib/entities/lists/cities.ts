import type { NameList } from './names.ts';

/** A thousand large or often named cities. Public knowledge; `~` marks those that are also words, names or brands. */
const CITY_NAMES = `
New York City;Los Angeles;Chicago;Houston;~Phoenix;Philadelphia;San Antonio;San Diego;Dallas;San Jose;~Austin;Jacksonville;Fort Worth;
~Columbus;Charlotte, North Carolina;Indianapolis;San Francisco;Seattle;Denver;Washington;Nashville;Oklahoma City;El Paso;Boston;Portland;
Las Vegas;Detroit;Memphis;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento;Kansas City;Mesa;Atlanta;Omaha;
Colorado Springs;Raleigh;Miami;Long Beach;Virginia Beach;Oakland;Minneapolis;Tulsa;Tampa;~Arlington;New Orleans;Wichita;Bakersfield;
Cleveland;~Aurora;Anaheim;Honolulu;Santa Ana;Riverside;Corpus Christi;Lexington;~Stockton;Henderson, Nevada;Saint Paul;St. Paul;Cincinnati;
St. Louis;Saint Louis;Pittsburgh;Greensboro;Anchorage;Plano;Orlando;Irvine;Newark;~Durham;Chula Vista;Toledo;Fort Wayne;St. Petersburg;
Laredo;Jersey City;Chandler, Arizona;~Madison;Lubbock;Scottsdale;Reno;Buffalo;Gilbert, Arizona;Glendale;North Las Vegas;Winston-Salem;Chesapeake;
~Norfolk;Fremont;Garland, Texas;Irving, Texas;Hialeah;Richmond;Boise;Spokane;Baton Rouge;Tacoma;San Bernardino;Modesto;Fontana;Des Moines;
Moreno Valley;Santa Clarita;Fayetteville;Birmingham;Oxnard;Rochester;Port St. Lucie;Grand Rapids;Huntsville;Salt Lake City;Frisco;
Yonkers;Amarillo;Huntington Beach;McKinney;Montgomery, Alabama;Augusta;Akron;Little Rock;Tempe;Overland Park;Grand Prairie;Tallahassee;
Cape Coral;Mobile, Alabama;Knoxville;Shreveport;Worcester;Ontario, California;Vancouver;Sioux Falls;Chattanooga;Brownsville;Fort Lauderdale;
Providence;Newport News;Rancho Cucamonga;Santa Rosa;Peoria;Oceanside;Elk Grove;Salem;Pembroke Pines;Eugene, Oregon;Garden Grove;Cary, North Carolina;
Fort Collins;Corona, California;Springfield;~Jackson, Mississippi;Alexandria;Hayward;Clarksville;Lancaster;Salinas;Palmdale;Hollywood;
Macon;Sunnyvale;Pomona;Killeen;Escondido;Pasadena;Naperville;Bellevue;Joliet;Murfreesboro;Midland, Texas;Rockford;Paterson;Savannah;
Bridgeport;Torrance;McAllen;Syracuse;Surprise, Arizona;Denton;Roseville;Thornton, Colorado;Miramar;Mesquite, Texas;Olathe;Dayton;Carrollton;Waco;
Gainesville;Charleston;Hampton, Virginia;Visalia;Warren, Michigan;Coral Springs;Cedar Rapids;Stamford;Sterling Heights;New Haven;Kent, Washington;
Concord;Santa Clara;Elizabeth, New Jersey;Round Rock;Thousand Oaks;Lafayette;Topeka;Simi Valley;Athens;~Allen, Texas;Hartford;Victorville;Abilene;
Norman, Oklahoma;Vallejo;Berkeley;Columbia, South Carolina;Ann Arbor;Fargo;Allentown;Independence, Missouri;Provo;Odessa, Texas;El Monte;Arvada;
Carlsbad;Fairfield;Lansing;Rochester, Minnesota;Evansville;Clearwater;West Palm Beach;Wilmington;Manchester;Antioch;Westminster;Pueblo;
Lakeland;Richardson, Texas;Ormond Beach;Daytona Beach;Indio;Palm Springs;Palm Bay;Boca Raton;Sarasota;Pensacola;Fort Myers;Naples;Key West;
Burlington;Bangor;Nashua;Concord, New Hampshire;Montpelier;Albany;Ithaca;Utica;Schenectady;Poughkeepsie;White Plains;Hoboken;Trenton;
Camden;Atlantic City;Princeton;Scranton;Harrisburg;Erie;~Reading, Pennsylvania;Bethlehem;Annapolis;Rockville;Bethesda;Silver Spring;Dover;
Roanoke;Charlottesville;Lynchburg;Asheville;~Wilmington, North Carolina;Greenville;Myrtle Beach;Hilton Head;Tuscaloosa;Biloxi;Gulfport;
Hattiesburg;Lake Charles;~Monroe, Louisiana;Fayetteville, Arkansas;Bentonville;Galveston;Beaumont;~Tyler, Texas;College Station;
Santa Fe;Las Cruces;Flagstaff;Yuma;Boulder;Aspen;Cheyenne;Casper;Billings;Missoula;Bozeman;Helena;Bismarck;Rapid City;
Lincoln, Nebraska;Iowa City;Dubuque;Davenport;Duluth;Green Bay;Kenosha;~Racine;Kalamazoo;Flint;Ypsilanti;Dearborn;Gary, Indiana;South Bend;
Bloomington;Champaign;Urbana;Evanston;Elgin;Oak Ridge;Bowling Green;Frankfort;Covington;Youngstown;Canton;Wheeling;Huntington;Morgantown;
Redmond;Olympia;Bellingham;Yakima;Bend, Oregon;Medford;Corvallis;Nampa;Idaho Falls;Pocatello;Ogden;Carson City;Fairbanks;Juneau;Hilo;
Santa Barbara;Santa Cruz;Santa Monica;Palo Alto;Mountain View;Cupertino;Menlo Park;San Mateo;Redwood City;Walnut Creek;Burbank;
Compton;Inglewood;Monterey;San Luis Obispo;Chico;Redding;Eureka;Brooklyn;Manhattan;Queens;Bronx;Staten Island;Harlem;
San Juan;Toronto;Montreal;Montréal;Calgary;Ottawa;Edmonton;Winnipeg;Mississauga;Quebec City;~Hamilton;Halifax;Saskatoon;Regina;
Victoria, British Columbia;St. John's;Kelowna;Windsor;Guelph;~Kingston;Moncton;Mexico City;Guadalajara;Monterrey;Tijuana;Puebla;Cancún;
Havana;Santo Domingo;Kingston, Jamaica;Port-au-Prince;Guatemala City;San Salvador;Tegucigalpa;Managua;Panama City;Bogotá;Bogota;
Medellín;Medellin;Cali;Barranquilla;Caracas;Maracaibo;Quito;Guayaquil;Lima;Cusco;La Paz;Santiago;Valparaíso;Buenos Aires;Córdoba;Rosario;
Mendoza;Montevideo;Asunción;São Paulo;Sao Paulo;Rio de Janeiro;Brasília;Brasilia;Belo Horizonte;Porto Alegre;Recife;Salvador;Curitiba;Fortaleza;
London;Leeds;Liverpool;Sheffield;Bristol;Newcastle;Newcastle upon Tyne;Nottingham;Leicester;Coventry;Bradford;Hull;Stoke-on-Trent;
Wolverhampton;Derby;Southampton;Portsmouth;Plymouth;Brighton;Bournemouth;Norwich;Ipswich;Cambridge;Oxford;~Reading;Luton;Northampton;
Peterborough;Milton Keynes;Swindon;Gloucester;Cheltenham;~Bath;Exeter;York;Middlesbrough;Sunderland;Blackpool;Blackburn;Bolton;Preston;
Wigan;Warrington;Chester;Carlisle;Lincoln;Canterbury;Dover, Kent;Glasgow;Edinburgh;Aberdeen;Dundee;Inverness;~Stirling;Cardiff;Swansea;Newport;Belfast;
Derry;Londonderry;Dublin;Cork;Galway;Limerick;Waterford;Paris;Marseille;Marseilles;Lyon;Lyons;Toulouse;Nice;Nantes;Strasbourg;Montpellier;Bordeaux;
Lille;Rennes;Reims;Le Havre;Saint-Étienne;Toulon;Grenoble;Dijon;Angers;Nîmes;Clermont-Ferrand;Le Mans;Brest;Tours;Amiens;Limoges;
Perpignan;Metz;Besançon;Orléans;Rouen;Mulhouse;Caen;Nancy;Versailles;Avignon;Poitiers;Dunkerque;Cannes;Corbeil-Essonnes;Cergy;Aix-en-Provence;
Auxerre;Lens;Monaco;Berlin;Hamburg;Munich;München;Cologne;Köln;Frankfurt;Frankfurt am Main;Stuttgart;Düsseldorf;Dusseldorf;Leipzig;Dortmund;~Essen;
Bremen;Dresden;Hannover;Hanover;Nürnberg;Nuremberg;Duisburg;Bochum;Wuppertal;Bielefeld;Bonn;Münster;Mannheim;Karlsruhe;Augsburg;Wiesbaden;
Mönchengladbach;Gelsenkirchen;Aachen;Braunschweig;Kiel;Chemnitz;Magdeburg;Freiburg;Krefeld;Mainz;Lübeck;Erfurt;Oberhausen;Rostock;
Kassel;Hagen;Potsdam;Saarbrücken;Hamm;Ludwigshafen;Oldenburg;Osnabrück;Leverkusen;Heidelberg;Darmstadt;Solingen;Regensburg;Paderborn;
Ingolstadt;Würzburg;Wolfsburg;Ulm;Heilbronn;Pforzheim;Göttingen;Bottrop;Trier;Reutlingen;Koblenz;Jena;Erlangen;Siegen;Cottbus;
Witten;Schwerin;Neuss;Bitterfeld;Köthen;Vienna;Wien;Graz;Linz;Salzburg;Innsbruck;Zurich;Zürich;Geneva;Genève;Basel;Bern;Lausanne;
Luzern;Lucerne;Lugano;St. Gallen;Madrid;Barcelona;Valencia;Seville;Sevilla;Zaragoza;Málaga;Malaga;Murcia;Palma;Bilbao;Alicante;Valladolid;
Vigo;Gijón;Granada;Vitoria;La Coruña;A Coruña;Elche;Oviedo;Santa Cruz de Tenerife;Pamplona;Almería;San Sebastián;Santander, Cantabria;Burgos;
Albacete;Salamanca;Logroño;Badajoz;Tarragona;Lleida;Girona;Cádiz;Toledo;Jaén;Castellón;Lisbon;Lisboa;Porto;Coimbra;Braga;Rome;Roma;Milan;Milano;
Naples;Napoli;Turin;Torino;Palermo;Genoa;Bologna;Florence;Venice;Verona;Bari;Catania;Padua;Trieste;Parma;Brescia;Amsterdam;Rotterdam;The Hague;
Utrecht;Eindhoven;Groningen;Tilburg;Maastricht;Nijmegen;Arnhem;Brussels;Bruxelles;Antwerp;Ghent;Bruges;Liège;Charleroi;Copenhagen;Aarhus;
Odense;Stockholm;Gothenburg;Malmö;Uppsala;Oslo;Bergen;Trondheim;Stavanger;Helsinki;Espoo;Tampere;Turku;Reykjavik;Warsaw;Kraków;Krakow;
Lodz;Wroclaw;Poznan;Gdansk;Katowice;Lublin;Prague;Brno;Ostrava;Bratislava;Budapest;Debrecen;Bucharest;Cluj-Napoca;Timisoara;Sofia;
Plovdiv;Varna;Belgrade;Zagreb;Split;Ljubljana;Sarajevo;Skopje;Tirana;Pristina;Podgorica;Athens, Greece;Thessaloniki;Istanbul;Ankara;Izmir;
Antalya;Nicosia;Moscow;Saint Petersburg;Novosibirsk;Yekaterinburg;Kazan;Samara;Omsk;Rostov-on-Don;Volgograd;Vladivostok;Grozny;Sochi;
Kyiv;Kiev;Kharkiv;Odesa;Odessa;Lviv;Dnipro;Donetsk;Zaporizhzhia;Mariupol;Minsk;Vilnius;Riga;Tallinn;Chisinau;Tbilisi;Yerevan;Baku;
Almaty;Astana;Tashkent;Bishkek;Kabul;Islamabad;Karachi;Lahore;Rawalpindi;Peshawar;Quetta;New Delhi;Delhi;Mumbai;Bombay;Bangalore;Bengaluru;
Hyderabad;Chennai;Madras;Kolkata;Calcutta;Pune;Ahmedabad;Jaipur;Lucknow;Kanpur;Nagpur;Indore;Bhopal;Chandigarh;Kochi;Goa;Srinagar;Colombo;
Dhaka;Chittagong;Kathmandu;Yangon;Rangoon;Bangkok;Chiang Mai;Phnom Penh;Hanoi;Ho Chi Minh City;Saigon;Da Nang;Vientiane;Kuala Lumpur;Penang;
Johor Bahru;Jakarta;Surabaya;Bandung;Medan;Bali;Manila;Quezon City;Cebu;Davao;Beijing;Shanghai;Guangzhou;Shenzhen;Chengdu;Chongqing;Wuhan;
Tianjin;Hangzhou;Nanjing;Xi'an;Suzhou;Shenyang;Harbin;Dalian;Qingdao;Jinan;Kunming;Xiamen;Urumqi;Lhasa;Taipei;Kaohsiung;Taichung;Tokyo;
Yokohama;Osaka;Nagoya;Sapporo;Kobe;Kyoto;Fukuoka;Hiroshima;Nagasaki;Sendai;Seoul;Busan;Incheon;Daegu;Daejeon;Pyongyang;Ulan Bator;
Ulaanbaatar;Sydney;Melbourne;Brisbane;Perth;Adelaide;Gold Coast;Canberra;Hobart;~Darwin;Newcastle, New South Wales;Wollongong;Geelong;Auckland;
Wellington;Christchurch;Dunedin;Suva;Port Moresby;Cairo;Giza;Tripoli;Benghazi;Tunis;Algiers;Rabat;Casablanca;Marrakesh;Khartoum;
Addis Ababa;Mogadishu;Nairobi;Mombasa;Kampala;Kigali;Dar es Salaam;Lusaka;Harare;Lilongwe;Maputo;Johannesburg;Pretoria;Cape Town;Durban;
Port Elizabeth;Bloemfontein;Windhoek;Gaborone;Luanda;Kinshasa;Brazzaville;Libreville;Yaoundé;Douala;Lagos;Abuja;Kano;Ibadan;Accra;
Abidjan;Dakar;Bamako;Ouagadougou;Freetown;Monrovia;Conakry;Tel Aviv;Jerusalem;Haifa;Gaza City;Ramallah;Nablus;Hebron;Beirut;Damascus;
Aleppo;Amman;Baghdad;Basra;Mosul;Kirkuk;Erbil;Tehran;Isfahan;Mashhad;Shiraz;Tabriz;Qom;Kuwait City;Riyadh;Jeddah;Mecca;Medina;Doha;Manama;
Dubai;Abu Dhabi;Sharjah;Muscat;Sanaa;Aden
`;

/** Written above with `;` between names; "Henderson, Nevada" lists a name that only its state makes a city. */
export const CITIES: NameList = {
  type: 'PLACE',
  role: null,
  entries: [...new Set(CITY_NAMES.split(/;|\n/))].filter((city) => city.trim() !== '').join('\n'),
};
