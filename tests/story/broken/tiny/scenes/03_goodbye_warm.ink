=== goodbye_warm
Amy: There was {recall("gift")}, and {recall("throw")}, and {recall("tune")}.
Amy: You wrote, “{recall("note_line")}.”
-> DONE
