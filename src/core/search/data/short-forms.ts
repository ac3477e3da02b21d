// What news and those who ask about it write short, and the words in full. Written for this program: general English
// and public life, no names of people.

/** A short form, and the words that it stands for. */
export const SHORT_FORMS = `
	pm: prime minister; vp: vice president; potus: president; flotus: first lady; scotus: supreme court;
	gop: republican; dem: democrat; dems: democrats; gov: governor; govt: government; sen: senator; mp: parliament;
	dept: department; intel: intelligence; exec: executive; execs: executives; ambo: ambassador;
	admin: administration; gb: great britain; uae: emirates; ussr: soviet union; drc: congo; nz: zealand; nyc: york;
	sf: francisco; dc: washington; ceo: chief executive; cfo: chief financial; hq: headquarters; ngo: charity;
	gdp: economy; vat: tax; ipo: flotation; ev: electric; sq: square; ave: avenue; rd: road; mt: mount;
	apt: apartment; uni: university; prof: professor; phd: doctorate; hs: school; tv: television; pic: picture;
	pics: pictures; vid: video; ads: advertisements; info: information; app: application; tech: technology;
	lab: laboratory; meds: medicine; vax: vaccine; temp: temperature; km: kilometre; mph: speed; kph: speed;
	yr: year; yrs: years; mins: minutes; hrs: hours; avg: average; max: maximum; approx: approximately;
	champ: champion; champs: champions; quarterfinal: quarter final; semifinal: semi final`;
