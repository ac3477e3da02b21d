// What English derives nouns, adjectives and verbs with. Written for this program; forms as in
// https://en.wikipedia.org/wiki/Morphological_derivation.

/** Suffixes as the Porter stemmer leaves them. */
export const SUFFIXES = `
	ational ation ition ment ship hood ness ist ism iz is ifi iti abl ibl ial al ic iv ous ent ant enc anc or er ee
	ess ion at it i e`;
