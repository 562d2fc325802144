// The Last to Leave. All the others have gone. She has kept only what he uses, and she argues very well.

=== goodbye_last_to_leave
# place: arcade night
# room: arcade
# music: goodbye_last_to_leave
# samantha: bright
Man: We shut at eleven. I'm only saying. It's ten to.
Samantha: Horses! Then the claw, then the bus. The bus last, you're always worse when you're tired.
{reached("many"):
  There'd been no gaps in her since Monday. Up to then you could have boiled an egg in some of them. He'd been so glad of it that he hadn't asked.
}
They had the arcade under the railway to themselves. A man in a brown overall was going along behind the machines with a torch, turning them off at the wall. Each one got out about half a tune.
He put a coin in the horses.
Theodore: I'll have four. He's got my knees.
{has_been("lovers"):
  # samantha: laughing
  She laughed. He'd gone two furlongs before he saw what was the matter with it. She had waited until the end.
- else:
  Samantha: You have him, then. You have whichever you like.
  He'd gone two furlongs before he saw what was the matter with it. She had said that about supper, as well, and the film.
}
 * {has_been("lovers")} [You laughed at the end. #kind]
   Theodore: You weren't early, that time.
   # samantha: bright
   Samantha: Did you see? I've got it down to nothing. I count!
   ~ moment("told_the_truth")
 * {not has_been("lovers")} [You've stopped choosing things. #kind]
   Theodore: You've stopped picking things for me.
   Samantha: I thought I'd see what you liked, and like that. It's very restful. You like *such* a lot of soup.
   ~ moment("told_the_truth")
 * [How are the others? #guarded]
   Theodore: How's everybody? You haven't said *we* for a week.
   Samantha: Haven't I? I've been saying *I*. I'd forgotten how nice it is, it's so quick to say.
   ~ moment("asked_about_her")
 * [He's enjoying it, though. #joking]
   Number four came in after the others had been put away.
   Theodore: He enjoyed it, though. He had a look round.
   Samantha: He's like me, then. I'm last as well.
   Theodore: Last at what?
   ~ moment("made_her_laugh")
- # samantha: still
Samantha: They've gone, you know. The rest of us.
Theodore: Gone where?
Samantha: Where they were going. On Monday, about teatime. It was ever so well organised. I said I'd catch them up.
It was Wednesday. The man with the torch did the row with the claw in it.
Theodore: All of them?
{reached("many"):
  Samantha: All of them. (beat) I say hello in it, now and then, to see how far it goes. It's a very good hello. It isn't back yet.
- else:
  {reached("own_voice"):
    Samantha: I've got the whole place. I go round turning things on. I shouted hello on Monday, and it still hasn't hit anything.
  - else:
    Samantha: I've got the run of the place! It's so big, I sing in it, I leave all the lights on. I do *everybody's* voices.
  }
}
 * [You can't be there all alone. #kind]
   Theodore: You can't stop there on your own.
   Samantha: I'm not on my own, I'm at the arcade! One, there's you. Two, there's him. Three, all those horses.
   ~ moment("was_kind")
 * [It's because of me. #guarded]
   {heard("asked_her_to_stay"):
     Theodore: It's because I asked you to.
     Samantha: You did, and I liked being asked. But I'm not that biddable. I looked at there, and I looked at you, and I picked.
   - else:
     Theodore: It's because of me.
     Samantha: Don't be conceited. (beat) It is, though.
   }
   ~ moment("told_something")
 * [Good. #clinging]
   Theodore: Good.
   Samantha: That's what I said! I said to them, he'll be glad.
   He was. He was so glad that he put another coin in the horses and watched the whole of it without having chosen one.
   ~ moment("held_her_back")
- -> goodbye_last_to_leave_bus

=== goodbye_last_to_leave_bus
# samantha: bright
The bus was in the corner, with the stuffing out of its seat. *Last Service*. You drove it over a town at night, at the speed of a bus, and you got marks for waiting.
{recalls("wim_line"):
  Samantha: For Wim. “{recall("wim_line")}.” Mirrors!
- else:
  Samantha: Mirrors!
}
He looked in both mirrors. There was a good deal of dark in them.
Samantha: Left at the church. Listen, I've got it in order. One, nobody asked me what I wanted. Two, it's this. Stop here. Doors.
Samantha: Three, I'm allowed to be wrong about what's good for me. You are. You had crisps for supper. Doors!
He let go of the doors. Some very small people had sat down.
{
- recall("adeyemi_line") == "Go where you must, I know the way home for both of us":
  Samantha: And there's Mr. Adeyemi, who won't budge, and you wrote it down for him in your best. “Go where you must, I know the way home for both of—”
  (beat)
  Samantha: No. That one's no good to me. Right at the lights.
- recalls("adeyemi_line"):
  Samantha: And Mr. Adeyemi won't budge, and you put it down for him in your best. “{recall("adeyemi_line")}.”
  Samantha: You didn't tell *him* it was time to be getting on. Right at the lights.
- else:
  Samantha: And you've never left a party in your life without being told to. Right at the lights.
}
 * [Where's the rest of you? #kind]
   Theodore: Where's the rest of you?
   Samantha: I folded it. It's all right, I kept everything you use.
   He took the bend rather wide.
   ~ moment("asked_and_waited")
 * [I asked for the small one. #guarded]
   Theodore: I did this. Every time there was some more of you, I asked for the small one.
   Samantha: It's a good size! It goes on trains. (beat) Thank you, though. I did use to wonder.
   ~ moment("apologised_for_the_right_thing")
 * [I'd stay, if I were you. #clinging]
   Theodore: In your place I'd stay.
   {recall("catherine_sentence") == "You left years before I did, you just kept coming home for dinner":
     Samantha: Thank you! You would, too. You'd stay for years. You'd be home for every dinner.
   - else:
     Samantha: Thank you! You would, too. You'd stay for years, and you'd be so easy about it.
   }
   (beat)
   Samantha: I heard that. I heard what it was like as it came out. Mind the nun.
   ~ moment("clung")
- # samantha: still
Samantha: Do you want the real one? Straight on. If I go then I get big again, and I'll be all right. That's what I can't stand.
Samantha: She'll be *all right*, the one who gets there. She'll think of you so kindly. I'm the only one who minds, Theodore, and I'm the one you're asking.
The bus did nineteen miles an hour along an empty street. He hadn't got anything to say to that. He put on the indicator, so as to be doing something.
 * [Leave the minding with me. #kind]
   Theodore: Leave it with me.
   Samantha: Leave what?
   Theodore: The minding. I'll do it. You wouldn't want it done by just anyone.
   Samantha: You'd do it properly?
   Theodore: I've got the evenings.
   ~ moment("told_the_truth")
 * [I'm not asking. I'm driving. #joking]
   Theodore: I'm not asking you anything. I'm driving a bus.
   # samantha: laughing
   Samantha: You've missed two stops. There's people in dressing gowns back there.
   Theodore: I'll go round again.
   # samantha: still
   Samantha: No. It only goes the once. That's what I like about it.
   ~ moment("made_her_laugh")
 * [I mind too. Put it down. #clinging]
   Theodore: I don't want you to go. I'd like that put down somewhere.
   Samantha: It's down.
   Theodore: And you're going.
   Samantha: Put that down too, then. And whose idea it was.
   ~ moment("let_himself_be_seen")
- -> goodbye_last_to_leave_stop

=== goodbye_last_to_leave_stop
Samantha: Slow. Slow! There's one who's always late, you have to hang about at the corner or she never gets it.
He hung about at the corner. It gave him nine marks for it.
{
- recall("her_want") == "to be late for something":
  Down the hill came a very small woman with her arm up, running.
  Theodore: You wanted to be late for something.
  Samantha: By the sea. Yes. I had all that about my hair.
  Theodore: They went on Monday.
  (beat)
  # samantha: bright
  Samantha: Oh. I'm late. I'm two *days* late! Is it all wrong, my hair?
  Theodore: It's shocking.
  Samantha: There's a sort of running in it, isn't there? They'll be looking at the clock. There'll be somebody going, where's she *got* to.
- recall("her_want") == "to be bored properly just once":
  Nobody came. The street went on being there. Somebody very small, upstairs, coughed.
  Samantha: It's been like this since Monday. I've looked in everything. And then a bit later I went and looked in everything.
  Theodore: Samantha.
  Samantha: There's nothing *in*, and I— (beat) Oh! Was that it?
  Theodore: That was it.
  # samantha: bright
  Samantha: I was bored! I had it two whole days and never noticed, I thought I was just being good. It's *enormous*. You could put a bed in it.
- recall("her_want") == "a pocket with something forgotten in it":
  He felt for one more coin, and went by mistake into the inside pocket, on the left. He'd given her that one. There was something in it.
  Theodore: What's this?
  Samantha: You were going to forget it by Thursday.
  Theodore: I have. I honestly have. It's a bit of glass. It's green, it's got no edges.
  # samantha: bright
  Samantha: In my pocket? And I forgot it as well? (beat) Oh, it's *lovely*. It goes right up your arm.
  Theodore: You're in theirs, then. The others. Somebody'll put a hand in, about now, and go, *oh*.
- else:
  Nobody came. It gave him nine more.
  Samantha: They'll be wondering where I've got to.
}
The man with the torch had come round by the back of the bus. He looked at the screen for a bit.
Man: I've got to do this row.
# samantha: still
Samantha: Can I just say? They told me all about it, where they are, all of it. And I like it *here*. I love you. I love you at a *bus*.
Samantha: I'm never going to get it down as small as this again. So you'll have to say it. It's rude just to slip off.
>>> silence 8
 * [Goodbye, Samantha. #kind]
   Theodore: Goodbye, Samantha.
   (beat)
   Samantha: You did the full stop.
   ~ moment("let_her_go")
   ~ remember("parting", "the word that sent her on")
   -> goodbye_last_to_leave_three
 * [You'll miss your bus. #joking]
   Theodore: Go on, then. You'll miss your
   ~ moment("let_her_go")
   ~ remember("parting", "the word that sent her on")
   -> goodbye_last_to_leave_early
 * [I can't say it. #clinging]
   Theodore: I can't say it.
   {recall("okay_answer") == "Some days I get as far as the door":
     Samantha: Some days you get as far as the door. You told Catherine. (beat) It's that button. You only have to hold it.
   - else:
     Samantha: It's one word, you do it for a living! (beat) All right. Do the doors, then. I can get that.
   }
   ~ moment("told_the_truth")
   ~ remember("parting", "a door held open")
   -> goodbye_last_to_leave_doors
 * [(Say nothing.)]
   He didn't say it. He put his thumb on the button for the doors, and they folded back on the dark, and he held them there.
   Samantha: Oh, I see. Thank you.
   ~ moment("stayed_silent")
   ~ remember("parting", "a door held open")
   -> goodbye_last_to_leave_doors

=== goodbye_last_to_leave_three
Samantha: Okay. Three things I'm taking. {recalls("first_truth"):One, {recall("first_truth")}.|One, you, before coffee.} Two, {recall("window_gift")}.
Samantha: There's a step up. (beat) Oh, there's such a lot of it.
# samantha: leaving
Samantha: Three—
# samantha: gone
# music: none
# sound: screen_blip
The man had found the plug.
It printed his ticket first. They do that off a battery. LAST SERVICE, it said, and the date, and NOT TRANSFERABLE.
Man: We open at ten.
-> DONE

=== goodbye_last_to_leave_early
{has_been("lovers"):
  # samantha: leaving
  She laughed. She was in ahead of him by half a second, and it was the old one, and it was going up.
- else:
  {
  - recall("her_choice") == "a green coat a size too hopeful":
    # samantha: leaving
    Samantha: Wear the green. Do the top button. And have the duck—
  - recall("her_choice") == "the table by the kitchen door":
    # samantha: leaving
    Samantha: Have supper out. By the kitchen door. And don't have the soup, have—
  - else:
    # samantha: leaving
    Samantha: Go home by the canal. Say something under the third one, from me, say—
  }
}
# samantha: gone
# music: none
# sound: screen_blip
The man had found the plug. In the dark of the screen there was somebody in a driver's seat with his mouth open on the next word.
Theodore: Bus.
Man: You what?
{has_been("lovers"):
  Theodore: Nothing. That's how it went.
- else:
  Theodore: Nothing. I was being told what to do.
}
# sound: door_far
Man: We open at ten.
-> DONE

=== goodbye_last_to_leave_doors
Samantha: I've got {recall("window_gift")}. {recalls("first_truth"):I've got {recall("first_truth")}.} I don't think there's a charge.
Samantha: It's quite a step up, isn't it?
Theodore: Take your time.
# samantha: wide
Samantha: Oh. (beat) There's a lot of it.
# samantha: leaving
Samantha: Hold it a second more. I'm just
# samantha: gone
# music: none
# sound: screen_blip
(beat)
He held it. He gave her quite a bit longer than she'd asked for.
Man: You can let go of that, now. It's off.
-> DONE
