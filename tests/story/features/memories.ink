=== first
{recalls("joke"): Told.|Untold.}
~ remember("joke", "a swan")
Samantha: I keep {recall("joke")}.
{recall("joke") == "a swan": It honks.}
{recall("joke") == "a stapler": It bites.}
~ remember("joke", "a stapler")
Samantha: And now {recall("joke")}, {recall("joke")} again.
-> DONE
