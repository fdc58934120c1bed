/** Given names of people in news from many countries, lower case. Public knowledge. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abel abigail abraham ada adam adele adnan adolfo adrian adriana adrien agnes ahmad ahmed aidan aileen aisha
akira al alain alan albert alberto alejandra alejandro alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred
alfredo ali alice alicia alison alistair allan allen allison alma alvaro alvin alyssa amanda amber amelia amina amir amit amy ana
anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andy angel angela angelo angie anil anita ann anna anne annette
annie anthony antoine anton antonio anwar april archie ari ariel arjun arlene armando arnold arthur arturo arun ash ashley ashok ashton
astrid atul audrey august aurelio austin ava axel barack barbara barney barry bart beatrice becky bella ben benedict benjamin benny
bernadette bernard bernd bernie bert bertrand beth bethany betsy betty beverly bilal bill billie billy bjorn blake blanca bob bobby
bonnie boris brad bradley brady brandon brenda brendan brent brett brian brianna bridget britney brittany brooke bruce bruno bryan bryce
burt byron caitlin callum calvin cameron camila camille candace carl carla carlo carlos carly carmen carol carole caroline carolyn carrie
carter casey cassandra catherine cathy cecil cecilia cedric celia cesar chad chandra charlene charles charlie charlotte chelsea chen
cheryl chester chloe chris christa christian christina christine christoph christophe christopher christy chuck cindy claire clara
clarence clark claude claudia claudio clay clayton clement cliff clifford clint clinton clive clyde cody colin colleen connie connor
conrad constance corey cornelius cory courtney craig cristian cristina crystal curt curtis cynthia cyril cyrus daisy dale damian damien
damon dan dana daniel daniela danielle danny dante daphne darlene darrell darren darryl daryl dave david dawn dean debbie deborah debra
deepak deirdre delia denis denise dennis derek derrick desmond devin dexter diana diane didier diego dieter dimitri dina dino dirk dmitri
dmitry dolores dominic dominique don donald donna donnie doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl
eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elisa elisabeth elise elizabeth ella ellen elliot
elliott elon elsa elvis emanuel emil emilia emilio emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto
ernie erwin esteban estelle esther ethan etienne eugene eva evan evelyn evgeny ezra fabio faith farah fatima faye felicia felipe felix
fernando fiona flora florence floyd frances francesca francesco francis francisco franck francois frank frankie franklin franz fred
freddie frederic frederick frida frieda fritz gabriel gabriela gabrielle gail gareth garrett garry gary gavin gene genevieve geoff
geoffrey george georges georgia georgina gerald geraldine gerard gerhard gianni gilbert giles gilles gina giorgio giovanni giulia
giuseppe gladys glen glenn gloria gordon grace graham grant greg gregg gregor gregory greta guillaume guillermo gunther gus gustav
gustavo guy gwen hal haley hamid hamza hank hannah hans harold harriet harrison harry harvey hassan hayden hazel heather hector heidi
heinrich heinz helen helena helene helmut henri henrik henry herbert herman hillary hilary hiroshi holly horace howard hubert hugh hugo
humberto hussein ian ibrahim ida ignacio igor ike ilya imran ingrid ira irene iris irina irving isaac isabel isabella isabelle ismail
ivan ivy jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jan jana jane janet janice jared jasmine jason jasper
javier jay jayne jean jeanne jeb jeff jeffery jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jessie jesus jill
jim jimmy jo joan joanna joanne joaquin jodi jody joe joel joerg johan johann johannes john johnnie johnny jon jonas jonathan jordan jorge
jose josef joseph josephine josh joshua joy joyce juan juanita jude judith judy juergen julia julian juliana julie julien juliet julio
julius jun june jurgen justin justine kai kamala karen karim karin karina karl karla kate katherine kathleen kathryn kathy katie katrina
kay keith kelly ken kendall kendra kenneth kenny kent kerry kevin khalid kim kimberly kirk kirsten klaus konrad konstantin kris krista
kristen kristi kristin kristina kumar kurt kyle lance lara larry lars laura lauren laurence laurent laurie lawrence lea leah lee leigh
leila lena leo leon leonard leonardo leonid leroy leslie lester leticia letitia lewis liam lidia lila lillian lily lina linda lindsay
lindsey linus lionel lisa liz lloyd logan lois lola lonnie lorena lorenzo loretta lori lorraine lou louis louisa louise luc luca lucas
lucia lucille lucy luigi luis luisa luke lydia lyle lynda lynn lynne mabel mack maddie madeline madison mae magnus mahmoud malcolm manfred
manuel marc marcel marcela marcelo marcia marco marcos marcus margaret margarita margot maria mariah marian mariana marianne marie mariel
marilyn marina mario marion marissa marjorie mark markus marlene marsha marshall marta martha martin martina marty marvin mary masha
mason mathew mathias mathieu matt matteo matthew matthias maura maureen maurice mauricio max maxim maxime maxine maya megan mehmet mei mel
melanie melinda melissa melvin mercedes meredith mia micah michael michaela michel michele michelle miguel mikael mike mikhail mila
mildred miles milton mindy minnie miranda miriam misha mitch mitchell mohamed mohammad mohammed mohan moira molly mona monica monique
morgan morris moses muhammad murray mustafa myra myron nadia nadine nancy naomi narendra natalia natalie natasha nate nathan nathaniel
neal ned neil nelson nicholas nick nicki nicola nicolas nicole nigel nikita nikki nikolai nils nina noah noel nora norbert norma norman
octavia olaf oleg olga oliver olivia olivier omar orlando oscar osama oswald otto owen pablo paige pam pamela paola paolo parker pat
patricia patrick patsy patti patty paul paula paulo pauline pavel payton pedro peggy penelope penny percy perry pete peter petra phil
philip philipp philippe phillip phoebe phyllis pierre pietro piotr polly preston priscilla priya quentin quincy rachael rachel rafael
rahul raj rajesh ralf ralph ramesh ramon ramona randall randy raphael rashid raul ravi ray raymond rebecca reggie regina reginald reinhard
rene renee reuben rex rhonda ricardo rich richard rick ricky riley rita rob robbie robert roberta roberto robin robyn rochelle rod roderick
rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rosa rosalind rosario roscoe rose rosemary rosie ross rowan roxanne roy
ruben ruby rudolf rudy rufus rupert russ russell rusty ruth ryan sabrina sadie sal sally salman salvador salvatore sam samantha samir
sammy samuel sandeep sandra sandy sanjay santiago sara sarah sasha satya saul savannah scott sean sebastian selena serena serge sergei
sergey sergio seth shane shannon sharon shaun shawn sheila shelby sheldon shelley shelly sherman sherri sherry shirley shmuel sidney
siegfried sigmund silvia silvio simon simone sofia sonia sonja sonya sophia sophie spencer stacey stacy stan stanley stefan stefano
stella stephan stephane stephanie stephen sterling steve steven stewart stuart sue suleiman sunil sundar susan susanne susie suzanne sven
svetlana sydney sylvester sylvia tamara tami tammy tanya tara tariq tasha tatiana taylor ted teresa terrance terrence terri terry thelma
theo theodore theresa therese thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tommy toni tony tracey traci tracy travis
trent trevor tricia tristan troy tyler tyrone ulrich ulrike umar ursula uwe valentina valerie vanessa vera vernon veronica vicki vickie
vicky victor victoria vijay vikram vince vincent viola violet virgil virginia vivian vivek vlad vladimir wade wallace wally walt walter
wanda warren wayne wei wendell wendy werner wesley whitney wilbur wilfred wilhelm will willard willem william willie wilma winston wolfgang
woodrow xavier xi yasmin yasser yolanda yuri yusuf yves yvette yvonne zach zachary zack zainab zelda zoe
álvaro ángel adrián andrés begoña françois frédéric gérard germán héctor hélène iñaki inés iván jérôme jesús joão joaquín jörg josé jürgen
lucía maría martín mónica nicolás óscar pilar raúl rené rubén sébastien sofía stéphane thérèse tomás víctor xavi
goran davor predrag zoran dragan milan milos marko nikola luka ante mate tomislav zvonimir slobodan radovan ratko zlatko vladislav
bogdan mircea ion gheorghe ilie florin razvan catalin georgi hristo stoyan dimitar ivaylo plamen boyko todor lech lukasz pawel
tomasz krzysztof andrzej grzegorz jacek janusz jerzy jaroslaw zbigniew wojciech marcin maciej malgorzata agnieszka katarzyna
vaclav jiri petr radek milos lubos zdenek jaromir dominik zuzana istvan gabor zoltan laszlo sandor ferenc attila csaba viktor
janos gyorgy imre bela olof gunnar leif ole olav oystein per pål rune sigurd tore torsten trond ulf mats kjell knut haakon harald
erling einar arne aleksander mikko mika jari kimi juha timo pekka jukka matti heikki antti sami teemu jarmo hannu aki ville janne
risto esa kari shay mick niall padraig seamus siobhan aoife ciara eoin declan conor cormac donal fergus colm ronan oisin sinead
maeve grainne nuala orla graeme alasdair hamish fraser ewan angus kofi kwame yaw akua thabo hansie jonty makhaya ngozi chinua wole
olusegun goodluck muhammadu sani chukwu emeka ifeanyi tunde segun daley haile kenenisa tirunesh meles abebe girma mwai uhuru raila
yoweri hastings boutros hosni gamal khaled tawfiq nabil tarek walid rafik bashar hafez saddam uday qusay jalal massoud nouri
haider ayatollah akbar mohsen reza mehdi javad hashemi massoumeh shirin farhad kaveh shimon yitzhak ehud moshe golda menachem avi
natan tzipi yair gideon uzi dov amnon recep suleyman tansu mesut necmettin bulent turgut ahmet kemal emre hakan orhan atal
manmohan rajiv indira lal sachin sourav kapil virender harbhajan javagal venkatesh wasim waqar javed inzamam saeed aamir salim
ijaz mushtaq shahid younis nawaz benazir pervez asif zulfikar bilawal sheikh hasina khaleda ziaur arjuna aravinda sanath muttiah
chaminda roshan romesh mahela lasith yoshiro junichiro ryutaro shinzo naoto yukio taro kiichi toshiki hideki kenji takashi koji
kazuhiro masahiro shigeru yoko akiko keiko naoko yumi haruki jiang zemin jintao keqiang qichen guofang wen jiabao yao ming liu
xiang deng xiaoping mao zedong chiang kai-shek teng-hui shui-bian ying-jeou jong-il jong-un young-sam dae-jung geun-hye moo-hyun
myung-bak jae-in seung-hwan ji-sung hee-jung suharto megawati habibie sukarno abdurrahman susilo mahathir najib goh kuan ferdinand
corazon fidel benigno imelda aung san norodom hun sen pol vo nguyen scottie shaquille hakeem kobe magic kareem wilt dikembe alonzo
anfernee latrell vlade cal ozzie kirby rickey tino nolan chipper andruw deion emmitt goran yevgeny sergi steffi arantxa conchita
iva anke magdalena nathalie ayrton jos rubens mika ronaldo romario rivaldo bebeto cafu dunga zico pele hernan faustino enzo lothar
rudi karl-heinz ruud guus dick zinedine youri lilian bixente teddy les dion faustino tino gianfranco gianluca ruud fabrizio
attilio franco cesare arrigo marcello dalglish arsene pep unai oluwaseun adewale zanele thandiwe sipho mpho naledi kagiso lindiwe
thulani nomvula ananya rohan aditya siddharth nikhil varun kavita deepika sanjana meera lakshmi padma gopal harish satish suresh
mahesh dinesh naresh mukesh rakesh yogesh pradeep sandip vinod manoj ajay vikas ankit neha pooja shreya xiaoming jinping yichen
zihan mei-ling hsiao wei-lin chih-ming soo-jin min-jun hye-jin eun-ji hana yuki sakura haruto ren sota aoi hiroto shiori maksim
aleksandr aleksei artem egor evgeniy gennady grigory kirill maksym mykola oleksandr oleksiy pavlo ruslan semyon stanislav taras
timur vadim valery vasily viacheslav vitaly vladyslav vyacheslav yaroslav yegor yevgeny zakhar
vicente thiago rafaela joana inês duarte tiago gonçalo mateus luiz paulino caio otavio renata fernanda camilo wietse sjoerd pieter joost bram daan jeroen maarten wouter femke anneke sanne marijke giulio chiara federica ilaria lorenza massimo maurizio stefania elisabetta
aaliyah ainhoa aino aitor akosua anaïs anja anjali annegret anouk aurélie babatunde bea beatrix björn bohdan braden brewster bronwyn
burkhard bérengère cerys chinedu chioma ciarán clare clémence colette concepción consuelo cédric céline dafydd dara darnell delaney
deshawn detlef dmytro dunstan eckhard eero fabrice filippo finley fionn gaëtan giacomo giada gráinne gurpreet gwendolyn géraldine
götz harlan harpreet haruka heike heiko idris iker imani imogen ingo itziar jaden jeremi jihoon jiří jolene jordi katja kayla keisha
käthe lamar latoya leire lieke liga lihua lise loïc ludovic lynette mackenzie makayla malik manpreet margaux marieke marnie
małgorzata mette milada milagros minjun miriama montserrat nerea nerys niamh niccolò núria océane oksana oriol orville oskar otis
pasquale priyanka päivi rasmus reece rhys sabine sander saoirse satoshi shanelle sigrid silke sioned solène soojin sudhakar sunniva
svitlana ségolène sören søren tadhg tamika tanner thibault thibaut thijs thorsten torbjørn tuomas usman volodymyr václav winifred
wladimir wyatt xabier ximena yannick yulia zdeněk zuzanna élodie íñigo`.split(/\s+/),
);
