=== goodbye_short
Theodore: I have a train.
-> DONE
