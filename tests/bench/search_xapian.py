"""Times Xapian's bare search.

The first line of the input tells the folder of the index, the rounds, how many are to be found, and the questions, each
as its terms; each further line is a passage, as its terms. Prints the milliseconds of each search, as JSON.
"""

import json
import sys
import time

import xapian

asked = json.loads(sys.stdin.readline())
writable = xapian.WritableDatabase(asked["folder"], xapian.DB_CREATE_OR_OVERWRITE)
for line in sys.stdin:
    document = xapian.Document()
    for term in line.split():
        document.add_term(term)
    writable.add_document(document)
writable.close()

enquire = xapian.Enquire(xapian.Database(asked["folder"]))
taken = []
for _ in range(asked["rounds"]):
    for terms in asked["questions"]:
        started = time.perf_counter()
        enquire.set_query(xapian.Query(xapian.Query.OP_OR, terms))
        enquire.get_mset(0, asked["found"])
        taken.append(1000 * (time.perf_counter() - started))
print(json.dumps(taken))
