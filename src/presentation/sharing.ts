/** What somebody reads who shares an answer that stands in the channel already. */
export const SHARED_ALREADY =
	"This answer was shared already, with buttons to all that was found. If it is gone since, ask again.";

/** The same where nobody can tell yet whether the one who came first succeeds. */
export const BEING_SHARED = "This answer is being shared just now. If it does not come to stand here, ask again.";
