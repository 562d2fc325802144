// What prose may ask of the relationship. The names it may use are declared in
// scripts/relationship.yaml. Played in Inky, without the game, the fall-backs below answer.

// Something happened:  ~ moment("told_the_truth")
EXTERNAL moment(name)
// Is a level reached?  {reached("close"): ... }
EXTERNAL reached(level)
// What are they to each other now?  {phase("lovers"): ... }
EXTERNAL phase(name)
// Have they ever been?  {has_been("lovers"): ... }
EXTERNAL has_been(name)
// Has it happened this evening?  {heard("ended_it"): ... }
EXTERNAL heard(name)
// Keep words, and say them again.  ~ remember("room", "the blue kitchen")   {recall("room")}
EXTERNAL remember(memory, words)
EXTERNAL recall(memory)
// Are there words kept under this name?  {recalls("room"): ... }
EXTERNAL recalls(memory)
// Is this the goodbye the evening is on its way to (or, later, the one it had)?
EXTERNAL goodbye(name)

=== function moment(name)
~ return
=== function reached(level)
~ return false
=== function phase(name)
~ return name == "companions"
=== function has_been(name)
~ return false
=== function heard(name)
~ return false
=== function remember(memory, words)
~ return
=== function recall(memory)
~ return "the {memory}"
=== function recalls(memory)
~ return true
=== function goodbye(name)
~ return name == "between_lines"
