// Words whose British and American spelling no rule joins. Written for this program; facts as in
// https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences.

/** A word in British and in American spelling. */
export const SPELLINGS = `
	aluminium aluminum; cheque check; cheques checks; cosy cozy; grey gray; jewellery jewelry; kerb curb; mould mold;
	mum mom; moustache mustache; plough plow; practise practice; practised practiced; practising practicing;
	programme program; programmes programs; pyjamas pajamas; sceptic skeptic; sceptical skeptical; sceptics skeptics;
	storey story; storeys stories; sulphur sulfur; towards toward; tyre tire; tyres tires; licence license;
	licences licenses; learnt learned; burnt burned; spelt spelled; dreamt dreamed`;
