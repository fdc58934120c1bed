/** Banks, payment firms, insurers, data brokers that breach stories name. Public knowledge; see `names.ts` for the format. */
export const FINANCE = `
Heartland Payment Systems|Heartland
CardSystems Solutions|CardSystems
Global Payments
RBS WorldPay|WorldPay|Worldpay
JPMorgan Chase|JP Morgan|J.P. Morgan|JPMorgan|JPMorgan Chase & Co.|JP Morgan Chase|J.P. Morgan Chase
Bank of America
Wells Fargo
Citigroup|Citi|Citibank
Capital One
Goldman Sachs
Morgan Stanley
American Express|Amex
~Visa|VISA
Mastercard|MasterCard
Discover Financial
Flagstar Bank|Flagstar
HSBC
Barclays
Lloyds Banking Group|Lloyds
NatWest
Santander|Banco Santander
Deutsche Bank
UBS
Credit Suisse
Robinhood Markets|~Robinhood
Coinbase
Binance
Block Inc.
~Square
~Stripe
Fiserv
Jack Henry
FIS
Equiniti
Travelex
Finastra
Experian Data
National Public Data
LexisNexis|LexisNexis Risk Solutions
ChoicePoint
Acxiom
Epsilon
Exactis
Alteryx
Dun and Bradstreet
Zillow
First American Financial|First American
LoanDepot|loanDepot
Mr. Cooper|Mr. Cooper Group
Fidelity National Financial|FNF
Fidelity Investments|~Fidelity
Vanguard Group
Charles Schwab
Prudential Financial|~Prudential
MetLife
State Farm
Allstate
Geico|GEICO
~Progressive
Nationwide Mutual|~Nationwide
Allianz|Allianz Life
Aflac
Philadelphia Insurance Companies
Erie Insurance
TIAA
CalPERS
CalSTRS
Genworth|Genworth Financial
Pension Benefit Information|PBI Research Services|PBI
NASCO
Zellis
Latitude Financial
Bithumb
Mt. Gox
Bybit
KuCoin
Poly Network
Axie Infinity
Ronin Network
FTX
Ledger
Trezor
Atomic Wallet
NCR|NCR Corporation
Verifone
Oracle Micros
Shift4
Elavon
Toast Inc.
Aflac Inc.
Farmers Insurance
TransUnion LLC
Moody's|Moody’s
S&P Global
Liberty Mutual
~Travelers
Chubb
Beazley
Hiscox
Zurich Insurance
AXA
Munich Re
Swiss Re
Lloyd's of London
Marsh McLennan
Aon
Berkshire Hathaway
USAA
Navy Federal Credit Union
PNC Bank|PNC
U.S. Bank
Truist
Fifth Third Bank
KeyBank
Citizens Bank
M&T Bank
TD Bank
Scotiabank
Royal Bank of Canada|RBC
Desjardins
BNP Paribas
Société Générale|Societe Generale
Crédit Agricole
ING
ABN AMRO
Rabobank
DNB
Nordea
Danske Bank
Commonwealth Bank
Westpac
ANZ
PayPal Holdings
Klarna
Revolut
Wise plc
~Affirm
~Block
~Plaid
Evolve Bank & Trust|Evolve Bank
~Synapse
Freddie Mac
Fannie Mae
Lloyds Bank
Western Union
MoneyGram
H&R Block
Intuit
ADP
Paychex
Paycor
TIAA-CREF
Adyen
Worldline
Square Capital
OneMain Financial|OneMain
SoFi
Ally Financial
Synchrony
Toyota Boshoku
Wipfli
Deloitte
KPMG
PwC|PricewaterhouseCoopers
Ernst & Young|EY
Grant Thornton
BDO
RSM
Wedbush
Epiq
Rust Consulting
Kurtzman Carson
Bangladesh Bank
SWIFT
ICBC
`;
