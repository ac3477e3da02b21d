// English verbs and nouns whose forms no rule of spelling joins. Written for this program; forms as in
// https://en.wiktionary.org/wiki/Appendix:English_irregular_verbs.

/** A base form and its others, without those that are as often another word ("saw", "rose", "ground", "lay"). */
export const IRREGULAR_FORMS = `
	arise arose arisen; awake awoke awoken; beat beaten; become became; begin began begun; bend bent;
	bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
	burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt;
	dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen;
	feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
	forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given;
	go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; keep kept; kneel knelt;
	know knew known; lead led; learn learnt; leave left; lend lent; lose lost; make made; mean meant; meet met;
	mislead misled; mistake mistook mistaken; overcome overcame; overthrow overthrew overthrown; pay paid;
	plead pled; prove proven; rebuild rebuilt; ride rode ridden; ring rang rung; rise risen; run ran; say said;
	see seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show shown;
	shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoken;
	spend spent; spin spun; stand stood; steal stole stolen; stick stuck; sting stung; strike struck stricken;
	strive strove striven; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung;
	take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
	undergo underwent undergone; understand understood; undertake undertook undertaken; wake woke woken;
	wear wore worn; weave wove woven; weep wept; win won; withdraw withdrew withdrawn; withhold withheld;
	withstand withstood; write wrote written; child children; man men; woman women; foot feet; tooth teeth;
	mouse mice; wife wives; half halves; thief thieves; shelf shelves; wolf wolves; crisis crises; analysis analyses`;
