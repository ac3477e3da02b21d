// What systems call whoever is signed in, which is nobody's name; and agencies that sign in small letters.

export const LOGIN_NAMES = `
	admin administrator author contributor default editor guest info moderator noreply postmaster publisher root
	siteadmin superadmin superuser system test unknown user webadmin webeditor webmaster website wordpress wpadmin`;

export const SMALL_SIGNATURES = `
	afp ansa anp apa ats belga dapd dpa dts efe epd kna lusa mti ntb pap reuters ritzau sda sid stt tass tt`;
