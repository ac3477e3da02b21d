// The irregular verbs of English, as grammars list them (Quirk et al., A Comprehensive Grammar of the English
// Language, §3.11 ff.): base, past, and participle where it differs. Prefixed verbs ("foresaw") are left out where
// nobody prints them.
/** Base, past and participle of each, parted by bars. */
export const IRREGULAR_VERBS = `
	arise arose arisen| awake awoke awoken| bear bore borne| beat beat beaten| become became become|
	begin began begun| bend bent| bet bet| bind bound| bite bit bitten| bleed bled| blow blew blown|
	break broke broken| breed bred| bring brought| build built| burn burnt| burst burst| buy bought| cast cast|
	catch caught| choose chose chosen| cling clung| come came come| cost cost| creep crept| cut cut| deal dealt|
	dig dug| draw drew drawn| dream dreamt| drink drank drunk| drive drove driven| dwell dwelt| eat ate eaten|
	fall fell fallen| feed fed| feel felt| fight fought| find found| flee fled| fling flung| fly flew flown|
	forbid forbade forbidden| foresee foresaw foreseen| forget forgot forgotten| forgive forgave forgiven|
	freeze froze frozen| get got gotten| give gave given| go went gone| grind ground| grow grew grown| hang hung|
	hear heard| hide hid hidden| hit hit| hold held| hurt hurt| keep kept| kneel knelt| know knew known| lay laid|
	lead led| lean leant| leap leapt| learn learnt| leave left| lend lent| let let| lie lay lain| light lit|
	lose lost| make made| mean meant| meet met| mistake mistook mistaken| overcome overcame overcome|
	overtake overtook overtaken| pay paid| prove proved proven| put put| quit quit| read read| rid rid|
	ride rode ridden| ring rang rung| rise rose risen| run ran run| say said| see saw seen| seek sought|
	sell sold| send sent| set set| shake shook shaken| shed shed| shine shone| shoot shot| show showed shown|
	shrink shrank shrunk| shut shut| sing sang sung| sink sank sunk| sit sat| sleep slept| slide slid|
	sling slung| slit slit| speak spoke spoken| speed sped| spend spent| spill spilt| spin spun| spit spat|
	split split| spread spread| spring sprang sprung| stand stood| steal stole stolen| stick stuck| sting stung|
	stink stank stunk| strike struck stricken| string strung| strive strove striven| swear swore sworn|
	sweep swept| swell swelled swollen| swim swam swum| swing swung| take took taken| teach taught|
	tear tore torn| tell told| think thought| thrive throve| throw threw thrown| thrust thrust|
	undergo underwent undergone| understand understood| undertake undertook undertaken| undo undid undone|
	uphold upheld| wake woke woken| wear wore worn| weave wove woven| weep wept| win won| wind wound|
	withdraw withdrew withdrawn| withstand withstood| write wrote written`;
