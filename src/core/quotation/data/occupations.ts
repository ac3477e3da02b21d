// What people do or are, in lower case. Written for this program; words as in general use in the press.

/** Nouns for what somebody does or is: "a defence analyst". */
export const OCCUPATIONS = `
	spokesman spokeswoman spokesperson spokesmen aide adviser advisor strategist pollster surrogate consultant
	analyst expert economist historian scientist researcher scholar academic fellow lecturer teacher student author
	writer novelist poet journalist reporter correspondent columnist editor publisher anchor host commentator pundit
	blogger critic broadcaster presenter moderator activist campaigner organizer organiser advocate protester
	demonstrator volunteer supporter critic donor fundraiser lobbyist operative founder co-founder cofounder owner
	co-owner partner executive entrepreneur businessman businesswoman investor banker trader billionaire mogul
	magnate developer contractor farmer fisherman worker employee clerk driver engineer architect mechanic plumber
	electrician carpenter builder miner baker chef cook waiter barber tradesman shopkeeper retailer merchant salesman
	vendor physician surgeon neurosurgeon psychiatrist psychologist therapist paramedic pharmacist dentist
	veterinarian midwife actor actress comedian singer musician rapper artist painter designer photographer filmmaker
	producer composer dancer model player quarterback striker goalkeeper captain boxer golfer athlete swimmer
	champion trainer jockey referee umpire soldier veteran fighter rebel militant commander sailor marine general
	warlord insurgent jihadist policeman policewoman cop firefighter fireman guard officer official diplomat
	negotiator mediator inspector investigator bureaucrat technocrat politician candidate nominee contender
	frontrunner challenger incumbent opponent rival lawmaker democrat republican conservative liberal activist
	socialist independent libertarian dissident refugee migrant immigrant survivor witness victim suspect defendant
	gunman plaintiff prisoner inmate hostage whistleblower hacker scientist biologist physicist chemist geologist
	climatologist meteorologist epidemiologist virologist astronomer mathematician philosopher theologian
	archaeologist anthropologist sociologist resident neighbour neighbor villager native voter customer passenger
	tourist pensioner retiree homeowner tenant landlord member head boss deputy successor predecessor heir widow
	widower mother father son daughter brother sister husband wife cousin uncle aunt nephew niece grandfather
	grandmother grandson granddaughter friend colleague girlfriend boyfriend fiance fiancee ally mayor-elect
	governor-elect senator-elect congressman-elect dictator ruler strongman tyrant president autocrat man woman boy
	girl teenager child lawyer attorney barrister solicitor counsel registrar curator librarian archivist
	conservationist environmentalist feminist humanitarian philanthropist ombudsman watchdog auditor accountant
	actuary representative assistant secretary coordinator specialist technician operator planner instructor tutor
	trustee president alumnus graduate dropout star celebrity icon legend personality mate running-mate guru tycoon
	evangelist televangelist preacher missionary cleric`;

/** Words before a role noun that belong to it: "former", "deputy". */
export const ROLE_MODIFIERS = `
	former ex then current acting interim outgoing incoming senior junior deputy assistant associate chief lead
	leading top head vice prime foreign defence defense interior finance justice health education labor labour energy
	trade transport treasury home state federal national local regional county city district town village provincial
	municipal communal public private general attorney press communications media policy campaign party council
	police army navy military air intelligence security rebel opposition government presidential parliamentary
	congressional senate house majority minority independent prominent veteran retired longtime long-time well-known
	famed famous renowned noted celebrated fellow rival conservative liberal progressive republican democratic
	socialist moderate radical far-right far-left right-wing left-wing centrist popular populist young old elderly
	political legal medical religious spiritual supreme crown grand high special executive managing founding medical
	technical financial economic editorial research science research sports football baseball basketball hockey
	soccer tennis cricket rugby news radio television tv talk talk-show morning business real estate tech software
	union labor student youth women human rights civil environmental climate gay black white union church syndicated
	award-winning pulitzer nobel best-selling running co late alleged convicted self-described billionaire
	millionaire wealthy democratic gop communist green labour tory de facto`;

/** Nouns of at most three letters that say what somebody does or is; other titles so short are abbreviations. */
export const SHORT_ROLES = "ceo cfo coo mp boy man son cop";
