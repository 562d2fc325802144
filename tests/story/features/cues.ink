=== first
# place: apartment night
# music: theodore_thin
He sat.
# samantha: listening
Samantha: Hi.
# sound: kettle
 * [Go. #kind]
 * [Stay.]
- # hide: amy
Done.
-> DONE
