/** Shops, restaurants, hotels, airlines, entertainment that breach stories name. Public knowledge; see `names.ts` for the format. */
export const CONSUMER = `
~Target|Target Corp.|Target Corp|Target Corporation
Home Depot|The Home Depot
Neiman Marcus
Michaels Stores
TJX|TJX Companies|TJ Maxx|TJX Cos.|T.J. Maxx
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
~Co-op|Co-operative Group
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
Boots
Air Europa
El Corte Inglés
Telefonica Tech
Intersport
Boulanger
Cultura
Motel One
Air Asia|AirAsia
Eatigo
RedMart
WestJet Airlines
Lidl
Aldi
Giant Tiger
Ocado
London Drugs
Loblaw
Canadian Tire
Sobeys
Advance Auto Parts
AutoZone
O'Reilly Auto Parts
PetSmart
Petco
Dollar General
Dollar Tree
Family Dollar
Big Lots
Wawa
7-Eleven
Circle K
Whole Foods
Trader Joe's
Ahold Delhaize
Stop & Shop
Hot Topic
Forever 21
Urban Outfitters
H&M
Zara
Ikea|IKEA
Decathlon
Carrefour
Auchan
Graff Diamonds
Tiffany & Co.
Neopets
Zappos
Wayfair
eBay
Etsy
Shein
Temu
Sheraton
St. Regis
Westin
W Hotels
Four Points by Sheraton
Ritz-Carlton
Best Western
Radisson
Accor
Royal Caribbean
Carnival Corporation|Carnival Corp.
Norwegian Cruise Line
JetBlue
Ryanair
Iberia
Hertz
Avis
Enterprise Holdings
Paddy Power
DraftKings
FanDuel
BetMGM
Hard Rock
LendingTree
VK
Sinclair Broadcast Group
Nine Entertainment
Chuck E. Cheese
Extra Space Storage
Public Storage
U-Haul
Five Guys
Chick-fil-A
Burger King
Dunkin
Krispy Kreme
Papa John's
Jason's Deli
Panda Express
Whataburger
Applebee's
Chili's
Olive Garden
Red Lobster
Gawker
23andMe
Sally Beauty
Saks
Lord & Taylor
Hudson's Bay
Newegg
Leroy Merlin
Movistar
Singtel
Swissport
`;
