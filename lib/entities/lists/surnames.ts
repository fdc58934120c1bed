/** Family names of people in news from many countries, lower case. Public knowledge. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `abbas abbott abe abrams acosta adams adkins agarwal aguilar ahmad ahmed ahn aitken albright alexander ali allen allison alonso alvarez
ambrose anderson andersson andrews arafat armstrong arnold arroyo ashcroft ashe assad assange atkins atkinson austin avila ayers ayala
baker baldwin ball ballard ballmer bankman-fried banks barber barker barnes barnett barr barrera barrett barron barry bartlett barton bass
bates bauer baxter beasley beaumont beck becker bell bender bennett benson bentley berg berger bergman bernard berry best bezos biden bird
bishop black blackburn blackwell blair blake blanchard bloomberg blumenthal bolton bond bonta booker boone booth bossert bowen bowers
bowman boyd boyle bradford bradley brady brandt branson braun brennan brewer briggs brin brooks brown browning bruce bryan bryant buchanan
buck buckley buffett burgess burke burnett burns burr burton bush butler byrd byrne cabrera caldwell calhoun callahan callow cameron
campbell campos cannon cantu carey carlson carpenter carr carroll carson carter cartwright casey castillo castro chambers chan chandler
chang chapman charles chase chavez chen cheney cheng chertoff chirac choi chopra chow christensen christie chu chung clapper clark clarke
clay clayton clinton cohen cole coleman collier collins combs comey conley connolly conner connor contreras conway cook cooke cooper copeland
corbyn cortez costa cotton cox craig crawford crosby cross cruz cummings cunningham curry curtis cuomo dalton daniel daniels davenport
davidson davies davis dawson day dean delacruz deleon delgado dell deluca dempsey dennis desantis diaz dickerson dickson diehl dimon dixon
dodd doherty dominguez donahue donaldson donnelly donovan dorsey dotson dougherty douglas downs doyle drake duarte dubois dudley duffy duke
duncan dunlap dunn duran durham dutton dyer eaton edwards eisner elliott ellis ellison emerson english erdogan erickson escobar esposito
estrada evans everett farley farmer farrell faulkner ferguson fernandes fernandez ferrari ferreira fields figueroa finley fischer fisher
fitzgerald fitzpatrick fleming fletcher flores flowers floyd flynn foley forbes ford foreman foster fowler fox francis franco frank
franklin frazier freeman french friedman frost fry fuentes fuller gaddafi gallagher gallegos galloway galvan gandhi garcia gardner
garland garner garrett garrison garza gates gay gentry george gibbs gibson gilbert giles gill gillespie gilmore giuliani glass glenn
glover goldberg golden goldman goldstein gomes gomez goncalves gonzales gonzalez goodman goodwin gordon gore gorman gould grady graham
grant graves gray green greenberg greene greer gregory griffin griffith grimes gross guerra guerrero gupta gutierrez guzman haas hahn hale
haley hall hamilton hammond hampton han hancock hanna hansen hanson hardin harding hardy harmon harper harrell harrington harris harrison
hart hartman harvey hassan hastings hawkins hayden hayes haynes healey healy heath hebert henderson hendricks henry hensley henson herman
hernandez herrera herring hess hester hickman hicks higgins hill hinton ho hobbs hodge hodges hoffman hogan holcomb holden holder holland
holloway holmes holt hood hooper hoover hopkins horn horne horton house houston howard howe howell huang hubbard huber hudson huff huffman
hughes hull humphrey hunt hunter hurley hurst hussein hutchinson ibrahim ingram irwin isaac ivanov jackson jacobs jacobson jain james
jansen jarvis jassy jefferson jenkins jennings jensen jepson jimenez jobs johansson johns johnson johnston jones jordan joseph joshi joyce
juarez kaczynski kane kang kapoor karzai katz kaufman kaur keith keller kelley kelly kemp kennedy kent kerr kerry khan kim king kirby kirk
kissinger klein kline knapp knight knox koch kohl kohler kowalski kozlov kramer krause krebs krueger kuhn kumar kurz lam lamb lambert lancaster
landry lane lang larsen larson lawrence lawson le leach leblanc lee leon leonard lester levin levine levy lewis li lieberman lim lin lindsay
lindsey liu livingston lloyd logan long lopes lopez love lowe lowery lucas luna lynch lynn lyons ma macdonald macias mack macron madden maddox
madoff mahoney malone mandela mann manning markey marks marquez marsh marshall martin martinez mason massey mathews mathis matthews maxwell
may mayer mayorkas mcauliffe mcbride mccain mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald
mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil
mcpherson meadows medina mejia melendez melton mendes mendez mendoza menendez mercado mercer merkel merritt meyer meyers michael middleton
milan miles milken miller mills mitchell mitnick mitterrand modi mohamed molina monroe montgomery montoya moody moon mooney moore morales
moran moreno morgan morris morrison morrow morse morton moses mosley moss mubarak mueller mulcahy mullen muller munoz murdoch murillo murphy
murray musk myers nadella nakamura nakasone napolitano nash navarro neal nelson netanyahu neuberger newman newton nguyen nichols nicholson
nielsen nieves nixon nolan noble norman norris norton novak nunez nunes nunn obama obrien ochoa oconnell oconnor odonnell odom ohara oliver
olsen olson oneal oneill ortega ortiz orwell osborn osborne oswald owen owens pace pacheco padilla page palmer panetta park parker parks
parrish parsons patel patrick patterson patton paul paxton payne pearce pearson peck pelosi pence pennington perez perkins perot perry
peters petersen peterson petrov petty pham phelps phillips pichai pierce pike pittman platt poitras pollard poole pope porter portman
potter potts powell powers pratt preston price prince proctor pruitt pugh putin quinn raghavan ramirez ramos ramsey randall randolph rangel
rao rasmussen ray raymond reagan reed reese reeves reid reilly reyes reynolds rhodes rice rich richards richardson richmond richter riggs
riley rios ritter rivas rivera rivers roach robbins roberson roberts robertson robinson robles rodgers rodriguez rodriques rogers rojas
rollins roman romero romney roosevelt rosa rosario rose rosen rosenberg ross rossi roth rowe rowland roy rubin rubio ruiz rumsfeld rush
russell russo ryan salas salazar salinas sampson sanchez sanders sandoval sandberg sanford santana santiago santos sarkozy sawyer saunders
schiff schmidt schmitt schneider schroeder schultz schumacher schumer schwartz schwarz scott sears sellers serrano sessions sexton shaffer
shah shannon shapiro sharma sharp shaw shea shelton shepard shepherd sheppard sherman shields short silva silver simmons simon simpson sims
sinclair singer singh singleton skinner slater sloan small smith smyth snider snow snowden snyder solis solomon soros sosa soto sparks
spears spence spencer stafford stalin stanley stanton stark steele stein steinhafel stephens stephenson stevens stevenson stewart stokes
stone stout strauss strickland strong stuart suarez sullivan summers sunak sutton swanson sweeney swift sykes tan tanaka tanner tapia tate
taylor terrell terry thatcher thomas thompson thomson thornton tillman todd torres torvalds townsend tran travis trevino trudeau trujillo
trump tucker turner tyler tyson underwood valdez valencia valentine valenzuela vance vargas vasquez vaughan vaughn vazquez vega velasquez
velez vestager villa villarreal vincent wade wagner walker wall wallace waller walls walsh walter walters walton wang ward ware warner
warren washington waters watkins watson watts weaver webb weber webster weeks weinberg weinstein weiss welch wells werner west whitaker
white whitehead whitney wiggins wilcox wilder wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise wolf wolfe
wong wood woodard woods woodward wray wright wu wyatt wyden xu yamamoto yang yates yeltsin yoder york young yu zamora zapatero zhang zhao
zhou zhu ziegler zimmerman zuckerberg
díaz fernández garcía gómez gonzález gutiérrez hernández jiménez lópez martínez muñoz núñez pérez ramírez rodríguez sánchez vázquez
müller schröder strauß weiß böhm krüger köhler möller becker hoffmann wagner schulz fuchs vogel jung hahn lang scholz merz faeser dupont
durand lefebvre moreau laurent girard bonnet lambert fontaine rousseau morel fournier mercier
aaronson abrahams achebe ackerman adeyemi agassi aguero ahern aikman albrecht alcott aldridge allende almeida alvarado amato ames
andreotti annan antonov appleby aquino arias arnault ashby ashton atherton aubry auerbach aznar babbage bach bachman baggio
bainbridge baird bakker balladur baldassari banerjee bannon barak barclay barros barzani bashir batista baumann becerra beckham
begin benitez bergkamp berisha berlusconi bernanke bhatt bhutto biaggi bildt blanc boban bogdanov bohr borg borges borisov bosch
botha boucher bouchard brauer breyer brezhnev briscoe brodsky brundtland bruguera bubka bukowski burkhardt cabral cahill calderon
callaghan camara cantona capriati cardoso carlsen carlsson carreras carvalho castellanos cavendish ceausescu chandra chavan
chretien cisse clemens clerides constantinescu correa couples courier coulthard craven cronje cunha dahl dahlan das datta dehaene
delors demirel deng derby desai dhaliwal dixit djokovic dlamini dole dostum draghi dubcek duchamp duisenberg dutta dvorak ebadi
eichel eklund elchibey els engel englund eriksson erhard evert ewing faldo farhadi federer figo fiorina fischler fogarty fonseca
forrester foucault fraser fredriksson friedrich fujimori gallas gandolfini gascoigne gauthier gebrselassie gerrard ghosh giggs
giroud gligorov gonzaga goran gorbachev graf gretzky griffey grobbelaar gruber guevara guillen gustafsson habibie hagi haider
haider hakkinen halonen hansson hariri hartmann hasina hata hatoyama havel hayashi heinonen hendrickson henin henman herrmann
herzog hewitt hingis hiddink hoddle holbrooke holmberg horvath hosokawa husain icahn iliescu inoue ionescu ivanisevic ivanova
iverson izetbegovic jacobsson jaruzelski jayasuriya jiang johansen jospin juppe kafelnikov kallas kapil karadzic karlsson kasparov
kato keane keating kelleher kenyatta khamenei khatami khomeini kiesinger kinnock kirsten klaus kluivert kobayashi koeman kohli
korda kovac kovacs kozak kravchuk krishnan kuchma kumaratunga kvitova kwasniewski lafontaine lagarde lambsdorff lampard
landsbergis lara larsson lebed leclerc lendl lewinsky lindberg lindqvist lineker lippi livni lloris lukashenko lundgren madrigal
magnusson mahathir major malhotra maldini mandal mandelson mansell maradona marchetti marin martins matsuda mazowiecki mbeki
mcenroe mcilroy mehta meles melnikov menem messier michel milosevic mitra mladic moller mondale montero morgenstern morita mori
moroz morozov moya mugabe mulder mukherjee muralitharan murata musharraf nadal narayan nasser navratilova nehru nemeth nesterenko
nicklaus nikolaev nilsson noriega novotna nyman obasanjo obuchi odinga ogawa ojukwu okafor olajuwon olmert olofsson onassis orban
osei ozal ozawa padalka palme papandreou pasqua patil pavlov pele perisic persson petrenko petrosyan petrovic pinochet pippen
pires pistorius platini pol popov popescu portillo postma prescott primakov prodi prost putra qureshi rabin rafsanjani rafter
raikkonen raman ramaphosa ranatunga ravanelli reddy reinhardt ribeiro rivaldo robben rocard romario ronaldo rooney rosenthal ruud
rwigema saito sakharov saleh salman sampaio sampras santer sarkisian sato savimbi schaeuble scharping schiffer schilling schroder
schwarzkopf seles semenov sen senna sharon shearer sheikh shevardnadze shevchenko shimizu sihanouk silayev simitis simonsen
sithole smirnov soares sobchak sokolov solana sorensen spassky stich steinmetz stoichkov stoltenberg sucharit suharto suker suzuki
svensson szabo takahashi talabani tarasov tendulkar thaksin theron thiam thiel thorne tikhonov toth toure traore troussier tudjman
tymoshenko ulmanis uribe vasile vasiliev vieira villepin vogts volkov voronin vranitzky walcott walesa wałęsa waigel watanabe
waugh weah weizman wenger wijetunga winfrey woosnam yamada yanukovych yavlinsky yilmaz yoshida yushchenko zaitsev zapata zedillo
zeman zhirinovsky zhivkov zhukov zidane zinoviev zola zubkov zuma yanchunis sorenson khosrowshahi whitfield`.split(
    /\s+/,
  ),
);
