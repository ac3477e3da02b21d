// Words by which a question asks for a sum of money. Written for this program; general English.

/** Words of a question that asks for money. */
export const MONEY_WORDS = `
	cost costs pay pays paid worth price spend spent invest invested earn earned charge charged fine fined budget
	salary wage wages revenue profit debt owe owed sold sell buy bought fee fees money donate donated raise raised`;
