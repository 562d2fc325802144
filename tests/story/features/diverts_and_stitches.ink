=== first
-> first_other.late
=== first_other
= early
Early.
-> DONE
= late
Late.
-> early
