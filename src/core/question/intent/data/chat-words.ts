// How people spell in a chat, and what they end a message with. Written for this program.

/** A short or careless spelling, and the words that are meant; rows are parted by semicolons. */
export const CHAT_SPELLINGS = `
	u you; r are; ur your; wat what; wot what; wht what; teh the; whos who is; whats what is; wheres
	where is; whens
	when is; hows how is; thats that is; pls please; plz please; plese please; gimme give me; cn can;
	cud could; hav have; im i am;
	abt about; n and; em them; ppl people; msg message; summerise summarise; summerize summarise;
	sumarise summarise`;

/** What a message may end with. */
export const AT_END = "please thanks thx cheers exactly again now thankyou asap";

/** Words that are one slip from one of our forms, and are others. */
export const NEVER_CORRECTED = "three stores form from trail trial diary dairy paining coast cost past quite quiet";
