// English verbs by their form. Written for this program; forms as in the table of irregular verbs of the Oxford
// Advanced Learner's Dictionary (https://www.oxfordlearnersdictionaries.com/about/irregular-verbs).

/** Past forms and participles that do not end in -ed, without those that are mostly nouns. */
export const IRREGULAR_PASTS = `
	arose arisen awoke became began begun bent bet bit bitten blew blown bore borne born bought bound broke broken
	brought built burnt came caught chose chosen clung crept cut dealt did done drank drew drawn dreamt drove driven
	dug ate eaten fallen fed fell felt fled flew flown forbade forbidden forgave forgot forgotten fought found froze
	frozen gave given got gotten went gone grew grown had heard held hid hidden hit hung hurt kept knelt knew known
	laid lain led left lent let lit lost made meant met paid put quit ran rang read rid ridden rode risen rose said
	sang sank sat saw seen sent sold set sewn shaken shook shot shown shrank shut slain slept slid sought sold spent
	spoke spoken spread sprang stole stolen stood struck stuck sung sunk swam swept swore sworn swung taken taught
	threw thrown thought told took tore torn understood underwent upheld withdrew withdrawn withheld woke won wore
	worn wound wove woven wrote written overthrew overthrown`;

/** Verbs by their base form whose forms in -s are seldom nouns. */
export const COMMON_VERBS = `
	accept achieve act add allow appear apply argue arrive ask assume attend avoid become begin believe belong bring
	build buy call carry cause choose come compare comprise concern confirm connect consist contain continue
	contribute convert create deal decide decrease define deliver demand deny depend describe destroy determine
	develop differ discuss drive employ enable encourage end enjoy ensure enter establish exist expect explain
	express extend fail fall feel fight find follow form gain generate get give go grow happen have hear help hold
	hope identify improve include increase indicate influence intend introduce involve join keep kill know lack lead
	learn leave let lie lose maintain make mean measure meet move need occupy occur offer open operate oppose own
	participate pass pay perform place play possess prefer prevent produce prohibit promote propose protect prove
	provide publish push raise reach receive recognize reduce refer reflect refuse regard regulate reject relate
	release remain remove replace represent require return rise rule say see seek seem sell send serve show speak
	spend stand start stay stimulate stop suffer suggest support surround take tell tend think travel treat try turn
	use vary visit wait want warn win wish work write`;
