=== later
# place: apartment morning
# music: none
{reached("near"): Amy: You came back. | He came back.}
Theodore: I left {recall("gift")} here, and “{recall("note_line")}.”
Amy: And {recall("tune")}, and {recall("throw")}.
-> DONE
