// Abbreviations that keep their full stop as a part of the word. Written for this program; forms as in the Associated
// Press Stylebook ("abbreviations and acronyms").

/** Titles and the like, without their full stop. */
export const DOTTED_TITLES = "Mr Mrs Ms Dr St Jr Sr Gov Sen Rep Gen Prof Lt Col Capt No Inc Co vs";
