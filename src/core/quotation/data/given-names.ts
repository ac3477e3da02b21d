// Given names in lower case by the gender that most of their bearers have. Written for this program from general
// knowledge of national statistics, such as the US Social Security Administration's baby names
// (https://www.ssa.gov/oact/babynames/).

/** Given names that most often belong to women. */
export const FEMALE_NAMES = `
	abigail ada adaeze adele aditi adriana adrienne agata agnes agnieszka aisha aissa akiko alana alejandra
	alessandra alexandra alexandria alexis alice alicia alina alisa alison allison alma althea alyssa amal amanda
	amara amber amelia amina amira amy ana ananya anastasia andrea angela angelica angelina angelique angie anika
	anita anjali ann anna annabel annalena anne anne-marie annegret anneliese annette annie antoinette antonia april
	ariana arlene ashley asma astrid aubrey audrey ava ayaan ayanna ayesha ayse aziza barbara beata beatrice beatriz
	becky belinda bernadette bernice bertha bessie beth bethany betsy betty bianca birgit birgitta blaire blanche
	bonnie breanna brenda brianna bridget brigitte britney brittany brooke caitlin caitlyn camila camilla candace
	candice cara carla carlotta carly carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina
	catherine cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chidinma chloe
	christa christiane christie christina christine ciara cindy claire clara clarissa claudia colleen concetta connie
	constance consuelo cora corinne cristina crystal cynthia daisy danielle daphne darlene dawn deanna debbie deborah
	debra deepika deirdre delia delphine denise desiree diana diane dianna dianne dina dolly dolores donatella donna
	dora doris dorothy ebony edith edna eileen ekaterina elaine eleanor elena eliana elif elisa elisabeth elise eliza
	elizabeth ella ellen ellie elsa elvira emilia emily emine emma erica erika erin ernestine esmeralda esperanza
	estelle esther ethel eugenia eun-hye eunice eva evangeline eve evelyn ewa faith farah fatemeh fatima fatma
	fatoumata federica felicia fern fiona flora florence fran frances francesca francoise frieda funmilayo gabriela
	gabriella gabrielle galina geneva genevieve georgia georgina geraldine gertrude gila gillian gina ginny giorgia
	giulia gladys glenda gloria golda grace graciela greta gretchen guadalupe gudrun gwen gwendolyn hala halima hanan
	hanna hannah hannelore harriet haruka hatice hazel heather heidi heike helen helena helene helga hester hilary
	hilda hillary holly hope ida ilana ileana ilse imani imelda ina indira ines inez ingrid irene irina iris irma
	iryna isabel isabella isabelle itziar ivana ivona ivy jacqueline jacquelyn jada jana jane janelle janet janice
	janine janis jasmin jasmine jayne jean jeanette jeanine jeanne jeannette jeannie jenna jennifer jenny jessica
	jewel jill joan joann joanna joanne jocelyn jodi jodie johanna josefina josephine josie joyce juana juanita
	judith judy julia juliana julianne julie juliet june justine jutta kaitlin kamala kara karen kari karin karina
	karla katarina kate katharine katherine kathleen kathryn kathy katie katrina katy kavita kay kaye kayla kayleigh
	keiko keisha kelsey kendra kerstin kiara kimberly kirsten kristen kristi kristin kristina lakisha lakshmi laleh
	lana lara larisa lata latasha latonya latoya laura laurel lauren laurene laurie laverne lea leah leila lena leona
	leonora leticia leyla liana lidia liesl lila lilian liliana lillian lillie lily lina linda ling lisa liudmila liv
	liz liza lois lola lorena loretta lori lorna lorraine louisa louise lourdes lucia lucie lucille lucinda lucy
	ludmila luisa lupe lydia lynette lynne lyudmila mabel maddie madeleine madeline madison mae magdalena maggie maia
	maite malala malgorzata malia malika manuela mara marcela marcella marcia margaret margarita margaux margo margot
	marguerite maria mariah mariam marian mariana marianne maribel marie marie-claire mariela marija marilou marilyn
	marina marine marisa marisol marissa marjorie marla marlene marsha marta martha martina mary maryam maryann
	maryanne matilda maura maureen mavis maxine maya mayra meagan meena meera meg megan meghan mei meike meiling
	melanie melba melinda melissa melody meral mercedes meredith mette mia mica michaela michele michelle michiko
	mildred milena millicent mimi mina mindy minnie miranda mireille miriam misty mitzi moira mollie molly mona
	monica monika monique montserrat muna muriel myra myrna myrtle nadezhda nadia nadine nadja nancy nanette naoko
	naomi narges nasrin natalia natalie natasha nathalie neha nell nellie ngozi nicki nicola nicole nigella nikita
	nikki nina nirmala nita noelle noemi nomvula nora noreen noriko norma nour nuria octavia odessa odile oksana
	olena olga olive olivia ona ophelia paige pam pamela paola pascale patience patrice patricia patti patty paula
	paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly pooja pratibha
	precious priscilla priya priyanka prudence rachael rachel radha rafaela ramona rana rania raquel rasha reba
	rebecca regina rekha renata renate rene renee rhea rhoda rhonda rina rita roberta rochelle rocio rosa rosalia
	rosalie rosalind rosalinda rosalyn rosanna rosario rose roseanne rosemary rosie roslyn rowena roxanne roya ruby
	rupa ruth sabine sabrina sadie sakura sally salma samantha samira sandra sanna sara sarah savannah selena selina
	selma serena shakira shaniqua shannon sharon shauna sheila shelly sheree sheri sherri sherry sheryl shirin
	shirley shobha silke simone sinead siobhan sita solange soledad sonal sonia sonja sonya sophia sophie stacey
	stacy stefanie stella stephanie sue sun-hee sunita suraya susan susana susanna susannah susanne sushma susie
	suzanne svetlana swati sybil sylvaine sylvia sylvie tabitha tamara tami tamika tammy tania tanisha tanya tara
	tasha tatiana tatyana tawana teresa teri terri tess tessa tetiana thandiwe thelma theresa therese tiffany tina
	tonia tonya tracey tricia trina trish trisha trudy ulrike uma ursula usha ute valentina valeria valerie vanessa
	vera verna veronica veronique vicki vicky victoria vidya viola violet virginia vivian vivienne vonda waltraud
	wanda wangari wendy whitney wilhelmina wilma winifred winona xiaoling xiomara yael yasmin yasmine yesenia
	yingying yoko yolanda yuki yulia yuliya yumi yvette yvonne zahra zainab zara zeinab zelda zoe zoya zuzana`;

/** Given names that most often belong to men. */
export const MALE_NAMES = `
	aaron abbas abdallah abdel abdelaziz abdelkader abdul abdulaziz abdullah abdurrahman abe abel abelardo abraham
	abu adam adel adnan adolfo adolph adrian agustin ahmad ahmed ahmet aidan akbar akira al alain alan alastair
	albert alberto alec aleksandr aleksei alessandro alexander alexandre alexei alexey alfonso alfred alfredo ali
	alistair allan allen alonso alonzo alphonse alvaro alvin amadou amartya ambrose amin amir amit amnon amos anas
	anatoly anders andre andreas andrei andres andrew andrey andrzej andy angelo angus anibal anil ansel anthony
	antoine anton antoni antonio antony anwar ariel arjun arkady armando armin arnaud arnold art artem arthur arturo
	arun arvind aryeh asad asher ashok ashraf asif atal athanasios august augustin augustine augusto aurelio austin
	avi axel ayman aziz babar baltasar barnaby barney baron barry bart bartholomew bartolome bashar basil bassam
	bassel bela ben benedict benito benjamin bennett benny bernard bernardo bernhard bernie bert bertrand bilal bill
	billy bjorn blake bob bobby bogdan boris boyd brad bradford bradley brandon brendan brendon brent bret brett
	brian brody bruce bruno bryan bryant bryce burt byron caleb calvin carl carlo carlos carlton carmine carter cary
	cecil cedric cesar chad chaim chance chandler charles charlie chase chester chip chuck claude claudio clay
	clayton clement cliff clifford clifton clint clinton clive clyde cody cole colin colm colton conor conrad
	constantin cooper corey cornelius cory craig curt curtis cyril cyrus dalton damian damien damon dan daniel danny
	dante darius darnell darrell darren darryl dave david davide davis dean deandre declan demetrius denis dennis
	denny denzel deon derek dermot derrick desmond devin dexter dick didier diego dieter dietrich dimitri dimitris
	dirk dmitri dmitriy dmitry dom domenico dominic dominick dominique don donald donnie donny donte doug douglas dov
	dragan duane dustin dwayne dwight eamon earl earnest ed eddie eddy edgar edmond edmund eduardo edward edwin
	efrain egon ehud eitan elbert eldridge eli elias elijah elio elliot elliott elmer elon elvis emanuel emeka
	emerson emil emile emilio emmanuel emmett enrico enrique enzo eric erich erick erik ernest ernesto ernst erwin
	esteban ethan etienne eugene eustace evan evander everett evgeny ezekiel ezra fabian fabio fabrizio fadi faisal
	farid farouk federico felipe felix ferdinand ferenc fergus fernando fidel filip filippo florian floyd forrest
	francesco francis francisco franco francois frank franklin franz fred freddie freddy frederic frederick frederik
	friedrich fritz fyodor gabriel gadi gareth garrett garry garth gary gaston gavin geert gene gennady geoff
	geoffrey georg george georges georgy gerald gerard gerardo gerhard germaine gerrit gerry ghassan gheorghe giacomo
	gianni gideon gil gilbert gilberto gilles gino giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gopal
	goran gordon graham grant greg gregg gregor gregory grigor grigory grover grzegorz guillaume guillermo gunnar
	gunter gustav gustavo guy gyorgy habib hadi hafez haider haim hakan hakeem hakim hal hamad hamid hamilton hamza
	hank hannes hans harlan harold haroon harris harrison harry harun harvey hasan hashim hassan heath hector
	heinrich heinz helmut henri henrik henry herbert heriberto herman hermann hernan hideki hideo hiram hiroshi
	hiroyuki hisham homer horace horacio horst howard hubert hugh hugo humberto humphrey hussain hussein ian ibrahim
	ignacio ignatius igor ike ilya imad iman imran imre ion irving irwin isaac isaiah ishmael isidro ismael ismail
	istvan ivan jabari jack jackson jacob jacques jaime jair jake jakob jakub jalal jamaal jamal james jamil jared
	jaroslaw jarrod jarvis jason jasper javad javier jawad jay jean-claude jean-luc jean-marie jean-pierre jed jeff
	jefferson jeffrey jens jerald jeremiah jeremy jermaine jerome jerrod jerry jerzy jesse jesus jim jimmie jimmy
	jiri joachim joao joaquin joe joel johan johann john johnathan johnnie johnny jon jonah jonas jonathan jorge jose
	josef joseph josh joshua josiah jozef juan judd jude judson julian julien julio julius junaid jurgen justin
	kareem karim karl kasim kaspar kazimierz kazuo keith kelvin ken kendrick kenichi kenji kenneth kenny kent kermit
	kevin khaled khalid khalil khizr kip kirill kirk klaus kofi krzysztof kumar kurt kwame kyle lajos lalit lamar
	lance larry lars laszlo laurence laurent lavrenty lawrence lech lee leif len lenny leo leon leonard leonardo
	leonel leonid leopold leopoldo leroy les lester leszek lev levi lewis liam lincoln linus linwood lionel lloyd lon
	lorenzo lorne lothar louie louis lowell luc luca lucas lucian luciano ludwig luigi luis luiz luka lukas luke
	luther lyle lyndon maarten maciej magnus mahdi mahmood mahmoud majid malcolm malik mamadou manfred manmohan manny
	manuel mao marc marcel marcello marcelo marco marcos marcus marek mariano mario marius mark marko markus marquis
	marshall martin marty martyn marvin marwan masahiro masoud mateo mateusz mathew mathias mathieu matias matt
	matteo matthew matthias maurice mauricio maurizio maury max maxim maximilian maxwell mckinley mehdi mehmet melvin
	menachem merle michael michal michel mickey miguel mihail mike mikhail milan miles milo milos milton mirko mitch
	mitchell mohamad mohamed mohammad mohammed mohan moises monte monty mordecai mordechai morris mort moses moshe
	mostafa mufid muhammad muhammadu mukesh mukhtar mullah murat murray musa mustafa myron nabil nadir naftali najib
	narendra naresh nasser nate nathan nathaniel navid neal ned neil nelson nenad nestor neville nicholas nick nico
	nicolae nicolas nigel nikolai nikolas nikolaus nils nitin noah nolan norbert norman norris octavio odell ofer
	olaf oleg oliver olivier ollie olusegun omar omran orlando orrin orson orville oscar oskar osvaldo oswald otis
	otto owen pablo paddy pankaj paolo pascal patrick paul paulo pavel pavlo pawel pedro pekka percy perry pete peter
	petr petro phil philip philipp philippe phillip pierce pierre piers pietro pinchas piotr piyush prakash pranab
	prashant prince qasem qassim quentin quincy radoslaw rafael rafi raghuram rahul raj rajesh rajiv rajnath rakesh
	raleigh ralph ramesh rami ramiro ramon ramzi rance rand randall randolph randy raphael rashad rashid raul ravi
	ray raymond raymundo recep reed reggie reginald rehan reid reinhard rex reynaldo reza rhett rhys ricardo richard
	rick rickey ricky rob robert roberto rocco rod roderick rodney rodolfo rodrigo rogelio roger roland rolando rolf
	roman romeo ron ronald ronnie roosevelt roscoe ross roy royce ruben rudolf rudolph rudy rufus rupert russ russell
	rustam rusty saad sachin saddam saeed saif sajid salah salim salman salvador salvatore sami samir samuel sandeep
	sanjay santiago satoshi saul saulo scott sean sebastian serge sergei sergey sergio seth seymour shaheen shamus
	shane shaquille shaun shawn sheldon sherman shigeru shimon shlomo sid siegfried sigmar sigmund silas silvio simon
	skip slawomir slobodan sohail solomon sonny spencer srinivas stan stanislav stanley stefan stephane stephen
	stephon sterling steve steven stewart stuart subramanian suleiman sultan sunil suresh sven syed sylvester tad
	tadeusz taha tahir taj takashi talal tarek tariq taro tate tayyip ted teddy terence terrance terrell terrence
	thabo thad thaddeus theo theodor theodore thierry thomas thor thurman tim timothy tito tobias toby tod todd tom
	tomas tomasz tommaso tommy tony travis tremaine trent trevor trey tristan troy tucker turki ty tyrone tyson
	ulrich ulysses umar uri usman uwe vaclav vadim valentin valery vance vasil vasily vassily vaughn venkat vernon
	viacheslav victor vidal vijay vikram viktor vince vincent vincenzo vinod virat virgil vitaly vito vittorio vivek
	vlad vladimir vojislav volodymyr vyacheslav wade waleed walid wallace walt walter ward warren wayne webster
	wendell werner wesley wilbur wiley wilfred wilhelm will willard william willie wilson winfield winston wojciech
	wolfgang woodrow woody wyatt xavier yaakov yahya yair yakov yanis yanni yaser yasser yasuo yevgeny yitzhak yoav
	yoram yosef yoshihide yousef youssef yuri yusuf yves zach zachary zack zaid zane zbigniew zeke zeljko zhou zia
	ziad zoltan zoran zvi`;

/** Given names common for both: a pronoun or a title has to tell. */
export const EITHER_NAMES = `
	addison adeel ainsley alex alexi angel arden ari ashton avery bailey beverly billie blair bo bobbie brook cameron
	camille carey casey chen chris cleo courtney dakota dale dana darcy daryl deniz devon drew dylan eden ellis emery
	fang finley frankie gail gal gale harper hayden hong hui hyun indy jackie jaden jamie jan jayden jess jessie jie
	jo jody joey jordan joss jules jun jyoti kai kelly kendall kerry kim kiran kris kyung leigh leslie li lin lindsay
	lindsey logan loren lou lynn mackenzie marion mel micah min ming morgan nicky ning noam noel noor or parker pat
	peyton phoenix quinn randi reese remy riley river robbie robin rory rowan ryan sage sam sandy sascha sasha shai
	shashi shay shea shelby sidney skyler soo stevie sung sydney tal tao taylor terry toni tory tracy tyler val wei
	xin yan yang ying yu yuval`;
