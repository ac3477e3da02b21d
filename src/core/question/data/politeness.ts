// What surrounds a question without being asked. Written for this program; phrases are parted by semicolons.

/** What a question may open with, again and again: greetings, thanks, fillers. */
export const GREETINGS = `
	please; pls; hey; hi; hi there; hello; ok; okay; so; and; but; good morning; good afternoon; good evening;
	morning; thanks; thank you; sorry; quick question; quick q; question; team; all; everyone; folks; just; um; well; then;
	now`;

/** Ways to ask for an answer that say nothing of it. */
export const REQUESTS = `
	do we know; do you know; do we have; do you have; does anyone know; does anybody know; anyone know; any idea;
	any idea about; tell me; show me; find me; find out; look up; check; i want to know; i need to know; i'd like to
	know; i wonder; i'm wondering; wondering; im wondering; was wondering; i was wondering; we need to know; we want
	to know; can you tell me; can you show me; can you find me; can you find out; can you find; can you look up; can
	you check; could you tell me; could you show me; could you find me; could you find out; could you find; could
	you look up; could you check; would you tell me; will you tell me; can someone tell me; can anyone tell me;
	could someone tell me; can we find; is it true that; is it right that; is it correct that; is it the case that;
	is it so that; is it accurate that; it is true that; it's true that; can you confirm that; could you confirm that;
	please confirm that; can you confirm; could you confirm; confirm that; am i right that; am i right in thinking that;
	i heard that; i heard; i read that; did i read that; is it true; is it correct;
	remind me; let me know; help me find; i need; i want; i'm looking for; im looking for; looking for; what do we
	know about who`;

/** What a question for quotations may open with, again and again. */
export const WANTING = `
	is there; are there; is there any; any; need; find; get; give me; show me; show; looking for; i need; i want;
	all; list; the; a; an; some; every; got`;
