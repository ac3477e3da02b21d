// How much each piece of evidence speaks for a phrase, in hundredths of log-odds: positive for, negative against.
// Learnt by logistic regression on public questions whose answers are known (general English only: word classes and
// positions, no words of any article); what says little was left out. The evidence is named in evidence-weights.ts;
// a row holds the names that begin alike.
export const PHRASE_WEIGHT_TABLE = `
* after: auxiliary 20 be 32 body -46 closing 20 comma 33 conjunction -23 country -19 money -21 month -42 name -22
	 number -10 of -61 opening 60 plural -14 quote 37 stop 44 the -15 to -13 year -40
* before: because 36 body -28 by 22 conjunction -26 demonym -40 edge 78 money -28 month -16 name -53
	 possessive -12 quote 52 verb 11
* first: adjective 21 by -24 country 48 given 59 in -36 money 30 name 66 period -28 possessive -14 preposition -30
	 unit 24
* in: about -12 adverb -61 asked -46 base -43 be -32 because -69 body 15 by -60 comma -89 demonym 21 few -55
	 focus 46 in -81 ing -30 month -20 noun -10 number -17 period -11 plural -18 possessive -39 preposition -67
	 pronoun -27 quote -13 rarity 33 relative -35 the -37 to -33 verb -62 year -57
* last: adjective -20 adverb -38 base -51 body 15 country 38 given 39 money 12 month -45 name 47 percent 42
	 plural 17 pronoun -18 unit 15 verb -40
* length: 1 34 2 32 3 24 6 -10 8 -17
amount: near-after 19
amount after: base 11 comma -22 conjunction -16 in 17 ing -11 noun -35 of 51 opening 16 plural -21 possessive -15
	 preposition -11 to -10 verb -14
amount ahead of asked word over: be 13 in 11 of 51 preposition -14
amount before: auxiliary 11 base 12 be -12 conjunction 24 edge -19 name -14 plural 18 preposition -27 quote -13
	 the -36 verb 18 year 11
amount behind asked word over: adverb 15 in 18 nothing 27 of 12 preposition -13 the -15 to -15
amount first: about 30 adverb -11 money 29 name -19 noun -30 number -11 percent 24 plural -13 preposition -14
	 the -21 to -10
amount in: adjective -31 adverb -22 because -13 closing -11 comma -24 conjunction 17 focus -28 ing -23 name -50
	 noun -33 number -50 of -61 opening -11 percent 40 period -16 plural -10 possessive -21 preposition -25 the -28
	 to -13
amount last: adjective -23 country -12 ing -11 money 10 name -22 number -11 percent 76 period -11
amount length: 1 33 2 33 4 -29 5 -32 6 -25 7 -31
amount opens: at 12 to-noun -10
any: near-before 18
any after: auxiliary -11 be 13 comma 14 conjunction -15 in -13 opening 14 possessive -11 preposition -13 stop 11
any ahead of asked verb over: nothing 14
any before: adverb 10 be -11 in 13 noun -16 preposition -16 relative 15 the 19
any behind asked verb over: of 13 to 16
any behind asked word over: in 25 nothing -15 the 28
any first: adjective 11 base -11 ing -12 name 24 title -11
any in: about -14 base -13 be -12 comma -18 country 16 number -18 preposition -11 pronoun -15 title -19 to -15
	 verb -25
any last: adjective -13 country 11 ing 12 name 12 number -10 verb -14
any length: 2 29 3 -14 4 -19
be: near-after 88 near-before 147
be after: about -25 adverb -15 auxiliary -24 be 31 because 11 by -13 closing 59 comma 31 conjunction -28 of -34
	 opening 61 period -19 possessive -28 preposition -11 quote -15 stop 20 the -29 to -21 year -18
be ahead of asked: word 34
be ahead of asked verb over: auxiliary -24 to 32
be ahead of asked word over: be 53 quote 13 the -15
be before: about -38 adverb -17 base 13 be 21 because 39 body -15 by -16 comma 27 demonym -26 edge 55 few -22
	 in -28 money -12 name -30 noun -21 number -38 opening 28 possessive -11 pronoun -18 relative -31 stop 19
	 title 24 to 18
be behind asked: verb 49 word 59
be behind asked verb over: by 21 in 12 preposition 14 quote 18 the 12
be behind asked word over: be 51 by -19 in -38 of 32 preposition -17 quote 17 the 44 to 42
before: calling 122
before preposition of: question 204
clause: near-after -15 near-before 29
clause after: name -13 noun -23 possessive -15 preposition 12 quote -13 stop 49 verb -11
clause ahead of asked word over: be 15 nothing -25
clause before: adjective -11 adverb -15 be 31 comma 20 conjunction 21 in -16 name 10 of -24 possessive -21
	 preposition -24 pronoun 12 quote -13 the -12 to 25
clause behind asked verb over: be 19
clause behind asked word over: adverb -10 be 20 nothing 13 the -11 to 11
clause first: base 26 body -13 demonym -11 ing -13 name -24 possessive -14 verb 57
clause in: about -23 adjective -37 auxiliary 14 base 47 body -15 by -17 conjunction 27 country 10 in 35 money -15
	 noun 41 of -22 period -12 plural 33 possessive -34 preposition 36 quote 17 the 13 title -17 to 17 verb 66
	 year -14
clause last: adjective -13 given 15 ing -13 name -29 noun 12 plural 15 pronoun 11 title -16 verb 21 year -11
clause length: 1 -26 12 14 2 -25 3 -17 4 25 6 11 7 19
count: near-after 53 near-before 15
count after: about -13 auxiliary -24 be 24 comma -40 focus 55 month -29 name 31 noun 49 of -15 opening -37
	 plural 60 preposition -13 stop -27 unit 18 verb -19
count ahead of asked verb over: be 12
count ahead of asked word over: be 25 nothing 64
count before: about 14 adjective 21 base 17 conjunction 19 country 10 edge -36 focus 12 ing 17 month -27 of 26
	 relative 18 the -21 to -26 verb -13
count behind asked verb over: adverb -10 nothing 24 preposition -12
count behind asked word over: by 11 nothing -14 preposition 14 the -19
count first: about 52 adjective -13 adverb -15 few -13 ing -14 month -11 name -31 noun -12 number 50 plural -13
	 preposition -16 year -17
count in: about 51 adjective -50 adverb -28 asked -59 body -41 closing -26 comma -22 conjunction -57 country -18
	 demonym -18 few -31 focus -32 in -15 ing -21 month -19 name -51 noun -65 number 51 of -52 opening -26
	 percent -15 plural -67 possessive -22 preposition -43 the -35 title -24 to 25 year -47
count last: adjective -26 body -12 closing -15 demonym -11 few -10 name -32 noun -22 number 119 plural -31
	 title -10 year -29
count length: 1 86 2 -40 4 -19 5 -26 7 -13 8 -29
count opens: at 17
cut ahead of: other -135
cut behind: other -94
definition: near-after 17 near-before 47
definition after: base 12 be -26 comma -24 conjunction -17 in -10 name -13 opening 41 preposition -12 verb 31
definition before: be 42 comma -12 edge 14 focus -19 in -20 of -14 plural -10 preposition 22 verb -21
definition behind asked word over: be 26 nothing -20 the 34
definition first: adjective 34 country -13 given -14 plural -20 the 25 verb -18
definition in: about 13 adjective 30 body 17 by 25 conjunction -13 country 13 focus -33 given -17 in -11 ing 15
	 name 15 noun 41 number -15 period -17 possessive -12 preposition 11 stop -14 to -17 verb 15
definition last: body 13
definition length: 1 -18 3 -17 8 31
duration after: adverb -12 be -15 because 15 focus 27 month -14 noun -11 period 16 plural -15 stop 29
duration before: adverb 22 auxiliary 12 be -12 edge -12 in -10 noun -12 number -14 of -13 preposition 65 the -35
	 title 19 verb -24
duration behind asked verb over: preposition 10
duration behind asked word over: auxiliary 17 be -10 in -17 preposition 14 the -20
duration first: about 24 because 27 month -12 name -20 noun -11 number 49 the -33 year -25
duration in: about 26 adjective -27 adverb -17 asked -21 because 23 body -16 comma -22 conjunction -15 demonym -12
	 in -21 ing -20 name -39 noun -30 number 10 of -42 period 48 plural -36 preposition -11 title -23 to 15
duration last: name -14 noun -23 period 66 plural -23 title -10 year -12
duration length: 2 15 4 14 5 -22 8 -19
duration opens: in -12 since 28
in: parentheses 12
in asked: about -13 adjective -13 body 26 demonym 31 given -40 number -20 pronoun -24 title -43 year -18
kind after: focus 164
kind in: focus 58
late: near-before 118
late after: about -29 adverb -21 body -32 comma 27 conjunction -20 edge 12 few 13 in 11 of -17 period 12
	 possessive 37 pronoun -16 relative 18 stop 24 the -35 to -34 verb -40
late ahead of asked: word 29
late ahead of asked verb over: preposition 18
late ahead of asked word over: in 14 possessive 35 quote -13
late before: about 12 adjective 15 adverb -35 base 15 because 15 by -13 comma -30 in -36 name -17 noun 22
	 number 13 of 25 plural -17 preposition 48 pronoun -13 quote 13 stop -21 the -28 title -23 to 38
late behind asked: verb 61 word 51
late behind asked verb over: about -12 in -18 nothing 25 of 24 possessive 13 quote 10 the 31
late behind asked word over: about 18 auxiliary 13 in -20 of 18 possessive 11 preposition 17 quote -10 the -13
	 to 38
list in: comma 43 conjunction 145
manner: near-before 90
manner after: adverb 23 auxiliary -21 be -17 comma 27 conjunction -19 in -20 ing -12 name -14 noun -11
	 possessive -17 quote 26 relative -25 stop 44 the -28 to 13
manner ahead of asked verb over: auxiliary -21 be -20
manner ahead of asked word over: of 15 the -13 to 12
manner before: about -15 adjective -34 because 13 body 12 by 51 comma -23 conjunction -13 demonym -11 in -36
	 ing -19 money 14 opening -14 plural 17 quote 30 the -47 verb 40
manner behind asked verb over: nothing 54
manner behind asked word over: by 40 nothing 31 quote 20
manner first: adjective 30 adverb 22 base -15 because 22 country -14 given -15 ing 31 name -26 noun -31 number 13
	 plural -42 preposition 27 the -27 verb 18
manner in: about -29 adverb 40 asked -32 because 12 body -23 country -35 demonym 20 given -38 in -29 ing 26
	 money -20 month -11 name -19 noun 33 of 23 plural 13 possessive 22 preposition 49 pronoun 21 relative -10 to 18
	 verb 18 year -21
manner last: adjective 18 adverb 17 body -16 closing 15 country -22 demonym 15 given -12 money -11 name -72
	 plural 19 title -11 verb 19 year -10
manner length: 1 -15 12 -12 2 -37 3 -20 6 47 7 23 8 21
manner opens: as 23 for -10 through 22 to-noun -10 with 14
measure: near-before 15
measure after: adjective 12 be -13 conjunction -10 in 13
measure ahead of asked verb over: be -12
measure before: in 10 of 14 the -13
measure behind asked word over: nothing -11 of 13
measure first: about 21 adverb -10 ing -12 money 13 name -14 number 21 period -11 the -16
measure in: adjective 13 adverb -11 body -15 closing -29 comma -18 ing -16 money 26 name -25 noun -33 of -15
	 opening -29 plural -14
measure last: adjective 12 closing -14 money 14 unit 16
measure length: 3 12
name: near-after 56 near-before 84
name after: about -14 adverb -21 auxiliary 14 base -30 be 10 closing 50 conjunction -41 focus 23 ing -17 money -13
	 noun 12 of -56 opening 51 possessive -30 preposition -11 quote 40 relative -19 stop -11 the -17 to -21
name ahead of asked verb over: auxiliary 26
name ahead of asked word over: auxiliary 16 be 31 nothing 23 of -16 to -10
name before: about -23 adverb -20 base -14 because 22 body -17 by -24 conjunction -23 demonym -11 edge 45 focus 13
	 in -45 number 16 of -52 opening 25 plural -26 preposition -29 quote 31 relative 10 stop 21 the 24 to -17 verb 31
name behind asked verb over: by -18 in 11 nothing 28 preposition 16 quote 11 the 12
name behind asked word over: be 14 possessive 15 preposition 12
name first: about -16 adverb -25 base -18 by -12 given 30 in -21 ing -20 money -11 name 65 number -36 period -13
	 possessive -14 preposition -22 the 26 to -15 verb -16 year -13
name in: about -39 adjective -23 adverb -61 asked 14 auxiliary -15 base -52 be -37 because -28 body 22 by -27
	 comma -74 conjunction -38 country -18 focus 38 given 18 in -30 ing -63 money -26 month -22 name 33 not -13
	 noun -28 number -34 of -21 plural -21 possessive -14 preposition -45 quote -12 stop -13 title -23 to -49
	 unit -13 verb -44 year -25
name last: adjective -25 adverb -34 base -22 body 36 country -41 demonym -20 given 23 ing -43 money -11 name 46
	 number -12 period -11 verb -31 year -15
name length: 1 29 12 -14 3 21 4 -23 7 -18 8 -56
name opens: by -12 in -13
none: near-before 26
none after: auxiliary -12 closing -26 comma 34 noun 12 of -16 opening 11 plural -14 possessive -15
none ahead of asked: word -13
none ahead of asked verb over: nothing 14
none before: adverb 22 auxiliary 13 base -12 be 21 because 15 in 13 noun -20 of -27 possessive -14 preposition -21
	 pronoun 12 relative 12 title -12
none behind asked: word 47
none behind asked verb over: to 16
none behind asked word over: about 11 be 17 in 27 the 27
object: near-after 41 near-before 191
object after: adjective -17 because 27 body -42 comma 15 country -13 edge 11 name -57 noun -15 number -14 of -42
	 possessive -60 pronoun 29 stop 40 verb -12 year -23
object ahead of asked: verb 22 word 56
object ahead of asked verb over: be 18 in -18 to 24
object ahead of asked word over: auxiliary 43 be 36 possessive -23 quote 17 the 13
object before: adjective -16 auxiliary 34 base 10 closing -10 comma -16 conjunction -47 demonym -21 in 15
	 month -20 name -27 opening -11 plural 11 preposition 25 pronoun 13 quote 48 relative 22 to 21 verb 30 year -28
object behind asked: verb 119 word 68
object behind asked verb over: in 50 nothing 47 of 17 possessive -19 preposition 44 the 71
object behind asked word over: about 31 auxiliary 17 in 60 of 17 preposition 28 quote 18
pair: quoted 68
passive: near-after 53 near-before 152
passive after: adverb -31 auxiliary 28 be 32 because -14 body -17 few -14 money -12 month -14 number -17 of -35
	 opening 34 plural -14 quote 49 relative -41 stop 39 year -24
passive ahead of asked: verb 43 word 35
passive ahead of asked verb over: adverb 14 auxiliary 11 be 28 in -12 nothing 14
passive ahead of asked word over: be 35 quote -26 the 22
passive before: because 34 by 12 comma 18 conjunction -33 demonym -24 edge 36 in 12 ing -31 money -15 name -28
	 noun -24 of -11 opening -26 plural -24 quote 27 to -15 verb 28
passive behind asked: verb 70 word 43
passive behind asked verb over: adverb 11 be -12 by 11 in 25 nothing 20 possessive 12 preposition 44 the 13 to 11
passive behind asked word over: auxiliary -18 be 28 of 15 preposition 22 quote 24 to -15
person: near-after 80 near-before 110
person after: auxiliary 11 base 16 be 18 because 31 body -28 by -10 closing -20 comma 18 conjunction -35 given -22
	 ing 11 name -24 noun -44 of -26 opening 30 possessive 34 the -27 title -26 verb 11 year -12
person ahead of asked verb over: adverb 11 auxiliary 20 nothing 12 to 25
person ahead of asked word over: nothing -53 possessive 46 preposition -13
person before: adverb -10 body -18 by 61 comma 11 conjunction -29 demonym -25 edge 42 focus 63 in -89 money -14
	 name -26 opening -31 possessive -24 relative 14 the -34 title 62 verb 20
person behind asked verb over: by 62 in -13 of 11 preposition 34 the 39
person behind asked word over: by 33 in -22 nothing 36 of 23 preposition 14 quote 11 the 20
person first: about -21 adverb -12 base -21 by -16 given 90 in -26 ing -25 money -14 name 12 noun 17 number -15
	 possessive -16 preposition -22 title 20 to -23 verb -27
person in: about -46 adjective -46 adverb -47 asked -32 base -52 be -30 because -27 body 14 by -37 closing -12
	 comma -75 conjunction -27 demonym 46 few -15 focus -30 given 38 in -73 ing -60 money -37 month -20 name 13
	 not -16 noun -45 number -63 opening -12 period -36 possessive -18 preposition -53 pronoun -34 relative -32
	 stop -19 the -23 title 15 to -52 unit -12 verb -115 year -38
person last: adjective -20 adverb -19 base -19 body 14 given 25 money -15 name 66 noun -22 number -21 period -24
	 title 25 verb -45 year -20
person length: 1 -24 17 -11 2 55 3 45 6 -39 7 -12 8 -39
person opens: by -16 in -13 to-noun -11
place: near-after 35 near-before 91
place after: about 15 adjective -25 auxiliary 22 because 24 body -15 by -12 closing 30 country -28 focus 28
	 number -16 of -34 opening 16 plural -23 possessive 41 quote -33 the -14 to -15
place ahead of asked verb over: be 11 in -13 preposition 18
place ahead of asked word over: adverb -23 auxiliary 24 be 34 possessive 25 preposition -17
place before: body -25 by -54 comma 20 demonym -11 edge 61 in 62 ing -16 name -30 number -12 opening -19 quote -50
	 relative -10 stop -24 the -14 title -24 to 38 verb -11 year -13
place behind asked verb over: by -11 nothing 12 the 26 to 25
place behind asked word over: in 33 nothing -79 possessive 21 preposition 19 the 31
place first: adverb -14 base -33 body -10 country 75 demonym 16 given -25 ing -29 month -24 name 71 number -40
	 plural -18 the 22 title -26 unit 14 verb -29 year -31
place in: about -24 adjective -43 adverb -53 asked -41 auxiliary -14 base -72 be -22 because -30 by -16 country 44
	 in -70 ing -30 month -39 name 16 noun -45 number -20 period -22 plural -28 possessive -27 preposition -33
	 pronoun -31 relative -10 the 11 title -39 to -33 unit 15 verb -101 year -52
place last: adjective -61 adverb -22 base -30 country 79 given 48 ing -19 month -35 name 33 noun -10 number -12
	 period -11 plural -29 title -30 verb -47 year -38
place length: 1 61 4 -27 5 -25 8 -12
reason: near-after -22 near-before 21
reason after: auxiliary -10 be -18 because -12 conjunction -19 noun -22 of -16 preposition 15 quote 21 stop 56
	 the -17 to -20
reason ahead of asked verb over: quote 11
reason ahead of asked word over: be -12 in -14 nothing -30
reason before: adverb 18 base -10 be 16 comma -31 name -11 of -29 quote 19 relative 12 the -26 to 64 verb -22
reason behind asked verb over: nothing -16 preposition 11 the -19 to 11
reason behind asked word over: of -18 quote 12 the -11 to 26
reason first: adjective 14 adverb 23 base 43 country -10 name -31 not 21 noun -22 plural -21 possessive 12 the -36
	 title -14 to 49
reason in: adjective 61 adverb 58 asked -22 base 44 be 35 body -13 closing -16 comma -29 conjunction 15 country 20
	 demonym 29 focus -13 given -13 in 25 ing -20 name -39 not 28 noun 46 opening -16 percent -15 period -12
	 plural 31 possessive 47 preposition 15 relative 16 the 14 title -16 to 66 verb 50 year -21
reason last: adjective 20 base -16 country 16 name -24 plural 20
reason length: 1 -94 12 23 2 -23 3 16 4 37 6 12 7 22 8 24
reason opens: to-verb 40
subject: near-after 142 near-before 64
subject after: adverb 57 auxiliary 40 body -13 closing -15 given -16 month -25 noun -21 opening 17 period -20
	 possessive 33 preposition -14 quote 22 relative 19 stop -26 the -19 to -28 verb 55
subject ahead of asked: verb 60 word 27
subject ahead of asked verb over: adverb 56 auxiliary 47 be -21 nothing 23 preposition -24 quote 20 to 12
subject ahead of asked word over: adverb -11 auxiliary -19 of 21 possessive 41
subject before: adverb -30 be 11 body -36 by 66 comma 28 edge 73 few -18 given -14 money -15 name -24 plural -15
	 possessive -22 preposition -23 pronoun -19 relative 17 stop -13 title 13 to -18
subject behind asked: verb 66 word 27
subject behind asked verb over: be 10 by 75 in -23 nothing 23 of 19 to -11
subject behind asked word over: about -20 auxiliary 16 by 32 in 28 of 17
thing: near-after 107 near-before 201
thing after: about -18 adverb 18 auxiliary 18 be 31 body -32 comma 29 country -12 edge 11 focus 146 month -17
	 name -30 noun -18 of -47 opening 11 period -11 plural -35 quote 25 relative 27 stop 26
thing ahead of asked verb over: adverb 54 auxiliary 30 be 14 in -16 nothing 25 preposition -24 quote 11 the -10
	 to 37
thing ahead of asked word over: be 51 in 23 possessive 16 preposition 19 to -30
thing before: adverb -14 because 32 body -34 comma 14 conjunction -30 demonym -16 edge 42 focus 19 given -18
	 money -26 name -37 plural -23 possessive -18 quote 60 title -12 year -13
thing behind asked verb over: about -18 be -24 by 65 in 12 nothing 50 of 30 possessive 20 preposition 40 quote 10
	 the 47
thing behind asked word over: about 17 adverb -17 auxiliary 25 be 14 by -17 in 11 of 55 quote 11 to 48
thing first: adjective 32 adverb -13 in -31 money 21 name 36 noun 21 possessive -14 preposition -32 to -16 unit 20
thing in: about -40 adverb -84 auxiliary -20 base -36 be -37 because -66 body 33 by -40 comma -29 few -23 focus 88
	 given -32 in -14 month -31 noun 11 of 23 possessive -33 preposition -64 pronoun -26 quote -17 relative -33
	 stop 13 the -27 to -73 unit 24 verb -54 year -17
thing last: adverb -27 base -26 money 26 month -32 name 11 noun 17 period -22 plural 36 pronoun -23 unit 17
	 verb -33 year -12
thing length: 2 27 3 21 6 -11
thing opens: in -18
time: near-after 26 near-before 78
time after: adverb -16 because -16 comma 16 conjunction 15 few -14 name -21 noun 11 number -10 of -21 plural -20
	 possessive -20 pronoun 28 relative -14 the 41 to -14 year -30
time ahead of asked verb over: be 13
time ahead of asked word over: possessive -17 the 37 to 11
time before: auxiliary 29 base -12 be -15 because 17 body 13 comma -18 conjunction -36 in 22 name -32 number -21
	 the 27 verb -29
time behind asked verb over: adverb 19 by -12 in 46 nothing -24 preposition 13 the 11
time behind asked word over: in 28 of -18
time first: about -12 adverb 11 body -18 by -12 country -22 in -26 ing -12 month 47 name -46 number 32 period -59
	 year 54
time in: about -12 asked -11 because -25 body -57 by -28 closing -17 comma 10 conjunction -14 country -27
	 demonym -41 few -23 focus -15 in -54 ing -45 money 16 month 49 name -48 not -10 number 44 opening -17 plural -42
	 preposition -29 the -14 title 14 year 14
time last: adverb -22 body -28 closing -12 country -13 demonym -12 ing -15 name -35 plural -18 possessive -12
	 year 72
time length: 1 60 12 12 2 -10 3 -18 5 -32 6 -26
time opens: by -12 in -21 until -10
yes-no after: be -15 by 11 comma 14 conjunction -15 in -14 stop 11
yes-no before: about 10 auxiliary 14 be 29 comma -11 of -11 possessive -10 pronoun 15 the -20
yes-no behind asked word over: about 11 be 22 nothing -12
yes-no first: adjective -10 name -18 not 29 pronoun 25 the -12
yes-no in: about 20 adjective -27 asked 51 auxiliary 25 be 22 body -30 by 13 given -14 ing 15 not 50 noun 22
	 number -14 of 15 plural 15 possessive -17 pronoun 24 relative 15 the 19 title -21 verb 30
yes-no last: adjective -10 body -12 plural 13 verb 11
yes-no length: 1 -36 2 -16 4 20 6 17 8 17`;
