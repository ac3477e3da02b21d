// English verbs that tell where a phrase ends. Written for this program; grammar as in Quirk and others, "A
// Comprehensive Grammar of the English Language" (1985).

/** Verbs, with their particles, that stand before another verb: "went on to say". */
export const CATENATIVES = `
	went on to expected continued continues refused declined going seems appeared tried began proceeded had wants
	wanted chose used came forward declining refusing`;

/** Past forms without -ed that are no nouns. */
export const COMMON_PASTS = `
	took gave made went came saw got left put met ran won lost held kept began drew found sent spoke stood became led
	had grew`;

/** Verbs that a clause may follow, beside those that report. */
export const THINKING_VERBS = `
	think believe know feel hope see find fear expect wish mean show hear learn realize realise understand suppose
	guess imagine assume doubt worry make let ensure insist trust bet decide forget remember notice prove swear`;

/** The pasts of those of them that are not regular. */
export const THINKING_PASTS = "thought knew felt saw found meant heard learnt understood made showed forgot swore";
