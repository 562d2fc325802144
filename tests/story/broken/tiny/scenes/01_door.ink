=== door
# place: apartment night
# room: apartment
# music: friday
# samantha: listening
The kettle was on, and nobody had put it there.
# sound: kettle
# show: amy neutral
Amy: You could knock.
 * [Knock. #kind]
   Theodore: I did knock.
   ~ moment("was_kind")
   ~ remember("gift", "a jar of honey")
 * [Wait. #guarded]
   He waited. It took *some* time. (beat)
   ~ moment("was_short")
   ~ remember("gift", "a wet umbrella")
- # hide: amy
-> door_inside

=== door_inside
# picture: the_pen
>>> letter note
Theodore: “{recall("note_line")}.”
{recall("note_tone") == "plain":
  Amy: That is plain.
- else:
  Amy: That is something else.
}
>>> piece hum
Amy: So that was {recall("tune")}.
>>> dice
Theodore: And that was {recall("throw")}.
# picture: none
>>> silence 6
 * [Ask.]
   Theodore: May I?
 * [(Say nothing.)]
   He said nothing.
- -> DONE
