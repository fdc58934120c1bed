import type { NameList } from './names.ts';

/** Law firms that write notices or sue over breaches. */
export const LAW_FIRMS: NameList = {
  type: 'ORG',
  role: 'law-firm',
  entries: `
Orrick, Herrington & Sutcliffe LLP|Orrick, Herrington & Sutcliffe|~Orrick
BakerHostetler|Baker & Hostetler LLP|Baker Hostetler|Baker & Hostetler
Mullen Coughlin LLC|Mullen Coughlin
Lewis Brisbois Bisgaard & Smith LLP|Lewis Brisbois Bisgaard & Smith|Lewis Brisbois
McDonald Hopkins LLC|McDonald Hopkins PLC|McDonald Hopkins
Constangy, Brooks, Smith & Prophete LLP|Constangy, Brooks, Smith & Prophete, LLP|Constangy
Wilson Elser Moskowitz Edelman & Dicker LLP|Wilson Elser
Cipriani & Werner PC|Cipriani & Werner, P.C.|Cipriani & Werner
Clark Hill PLC|Clark Hill
Norton Rose Fulbright
Hunton Andrews Kurth LLP|Hunton Andrews Kurth|Hunton & Williams LLP|Hunton & Williams
Polsinelli PC|Polsinelli
Octillo Law|Octillo
Eckert Seamans Cherin & Mellott, LLC|Eckert Seamans
Alston & Bird LLP|Alston & Bird
Ropes & Gray LLP|Ropes & Gray
DLA Piper
Jones Day
Latham & Watkins LLP|Latham & Watkins
Covington & Burling LLP|Covington & Burling
King & Spalding LLP|King & Spalding
Morgan, Lewis & Bockius LLP|Morgan Lewis
Hogan Lovells
Kirkland & Ellis LLP|Kirkland & Ellis
WilmerHale
Troutman Pepper
Troutman Sanders LLP
Dentons
Foley & Lardner LLP|Foley & Lardner
Holland & Knight LLP|Holland & Knight
Goodwin Procter LLP|Goodwin Procter
Buchanan Ingersoll & Rooney PC
Shook, Hardy & Bacon LLP|Shook, Hardy & Bacon
Beckage PLLC|Beckage
Dykema Gossett PLLC|Dykema
Gordon Rees Scully Mansukhani LLP|Gordon Rees
Jackson Lewis P.C.|Jackson Lewis
Maynard Nexsen
Marshall Dennehey
Nelson Mullins
Pierson Ferdinand LLP|Pierson Ferdinand
Shipman & Goodwin LLP
Spencer Fane LLP|Spencer Fane
Thompson Hine
Vedder Price
Woods Rogers
Levi & Korsinsky LLP|Levi & Korsinsky
Edelson PC|Edelson
Milberg Coleman Bryson Phillips Grossman|Milberg
Morgan & Morgan
Lieff Cabraser Heimann & Bernstein LLP|Lieff Cabraser
Hagens Berman Sobol Shapiro LLP|Hagens Berman
Girard Sharp LLP|Girard Sharp
Siri & Glimstad LLP
Markovits, Stock & DeMarco LLC
Console & Associates, P.C.|Console & Associates
Turke & Strauss LLP
Federman & Sherwood
Lynch Carpenter LLP|Lynch Carpenter
Cohen Milstein
Keller Rohrback
Kopelowitz Ostrow
Clayeo C. Arnold
Scott+Scott
Labaton Sucharow
Robbins Geller Rudman & Dowd LLP|Robbins Geller
Bernstein Litowitz Berger & Grossmann
Pomerantz LLP
Faruqi & Faruqi
Wolf Haldenstein
Grubman Shire Meiselas & Sacks
Jenner & Block LLP|Jenner & Block
Gibson, Dunn & Crutcher LLP|Gibson Dunn
Skadden, Arps, Slate, Meagher & Flom LLP|Skadden
Davis Wright Tremaine LLP|Davis Wright Tremaine
Perkins Coie LLP|Perkins Coie
Bryan Cave Leighton Paisner|BCLP
Kelley Drye & Warren LLP
ZwillGen
Mishcon de Reya
Pinsent Masons
PGMBM|Pogust Goodhead
Your Lawyers
Leigh Day
Maurice Blackburn
Slater and Gordon
`,
};
