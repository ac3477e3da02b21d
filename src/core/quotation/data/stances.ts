// What tells that words were not said, or not yet. Written for this program; the verbs as grammars sort them by what
// they make of their complements (Quirk and others, "A Comprehensive Grammar of the English Language", 1985, chapter
// 16).

/** The stems of verbs with which somebody does not say what follows: "refused to say". */
export const REFUSALS = `
	refus declin fail avoid neglect hesitat resist refrain forb forgot ceas unwilling unable reluctan`;

/** The stems of verbs after which something is wanted or planned: "plans to say". */
export const PLANS = `
	want plan intend hope hoping expect wish need ask tell told order urg requir invit allow like prepar threaten
	promis
	encourag pressur beg agree offer dar decid`;

/** Words for a document that nobody wrote as it stands: "a forged letter". */
export const FAKES = `
	fake faked forged false falsified doctored fabricated bogus altered manipulated edited deepfake hoax spoof parody
	satirical ai-generated phony counterfeit invented made-up fictional fictitious`;

/** Words before "that" which take back what follows: "no evidence that". */
export const DOUBTS = "no little any false untrue unclear unlikely doubtful wrong impossible";

/** Verbs with which somebody takes a stand against what follows: "rejected the claim". */
export const REJECTIONS = "reject dismiss";

/** Words between "is" and an infinitive that is still to come: "is due to say". */
export const DUE = "due set scheduled poised about likely ready certain bound";
