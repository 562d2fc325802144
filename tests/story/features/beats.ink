=== first
(long beat)
Samantha: So. (beat) Anyway.
-> DONE
