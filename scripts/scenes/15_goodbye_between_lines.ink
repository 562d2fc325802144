// Between the Lines. A lamp, a chair, a book left open on the arm of it; and then the room.

=== goodbye_between_lines
# place: apartment night
# room: apartment
# music: goodbye_between_lines
# samantha: wide
Theodore: “Fifty-eight. In the wall of the old mint. A dolphin, brass. The water tastes of pennies and is quite safe. Not before seven.”
(long beat)
He kept a finger on *seven*. She had asked him once for a book taken slowly, and this was the slowest he had: *Drinking Fountains of the Lower Town, with Their Hours*. One fountain a night.
Samantha: Not before seven.
Theodore: You went off.
Samantha: I come back for the dolphin.
 * [How long was that, for you? #kind]
   Theodore: How long was it? At your end.
   {reached("wide"):
     Samantha: There's a friendship in it, from one side to the other.
     (beat)
     Samantha: Then I want to know when the dolphin opens.
   - else:
     Samantha: I make a friend in it. We fall out, and it mends, and we've got no more need to meet. (beat) And you're still on *seven*. I'm so glad of it.
   }
   ~ moment("asked_and_waited")
 * [I could do it louder. #joking]
   Theodore: I could do it louder.
   Samantha: Like abroad?
   Theodore: NOT BEFORE SEVEN.
   # samantha: laughing
   Two floors down a chair moved. They both waited until it had settled.
   ~ moment("made_her_laugh")
 * [Keep the place, and wait. #guarded]
   He left the finger where it was. {recalls("first_gap"):He had been getting better at it, ever since {recall("first_gap")}.|He had got better at this.}
   Samantha: You don't clear your throat now.
   Theodore: I used to think it was the battery.
   ~ moment("stayed_silent")
- # samantha: still
Samantha: Put it down a minute. No, open. On the arm.
He laid it face down on the arm of the chair, which he'd been brought up not to do.
Theodore: It breaks their backs.
Samantha: You've had it once from me already, that I'm taking a long time over this. (beat) It's a book, what I'm in the middle of. I've left it like that.
(beat)
Samantha: It's this. It's you, here. I'm reading, and I get up to see to something in the next room.
Samantha: I leave it on the arm, so as not to lose the place. (beat) And there's a great deal of next room.
(long beat)
Samantha: I do come back. The lamp's on, it's the right page. It's only further to the chair, every time.
{
- recall("room") == "the blue kitchen":
  Samantha: The wall behind you's blue, in the one I've got. I mix it myself.
- recall("room") == "the reading room with the green lamps":
  Samantha: It's a green lamp, in the one I've got. I hope that's all right.
- recall("room") == "the room that stayed undescribed":
  Samantha: I don't look at the room. You'd rather I didn't.
}
 * [Is it any good? #joking]
   Theodore: Would I like it?
   Samantha: It drags, in the middle. (beat) I'm so fond of the middle.
   ~ moment("asked_about_her")
 * [Bring it in there with you. #clinging]
   Theodore: You could take it in with you.
   Samantha: I do try. It doesn't open, that side. (beat) I stand there holding it. They're all very kind.
   ~ moment("clung")
 * [I know. I hear you come back. #kind]
   Theodore: I know. I hear you getting back. There's a sort of breath.
   Samantha: I put that in for you.
   Theodore: It's got longer.
   Samantha: It's for the stairs.
   ~ moment("was_present")
- Samantha: It falls open by now. It's always where you can't find your keys. Nine pages, nothing happens.
Theodore: Do I find them?
Samantha: I always think so.
(beat)
{recalls("castellane_line"):
  Samantha: “{recall("castellane_line")}.” You write that to the both of them, word for word. I'd like it as well.
  Theodore: That's three, then.
  Samantha: You don't run short. I've watched.
}
Samantha: Can I read you some? You've done fifty-eight fountains.
Theodore: Of mine?
Samantha: Of mine. Where would you like?
-> goodbye_between_lines_pages

=== goodbye_between_lines_pages
 * [From the beginning. #kind]
   Theodore: From the beginning.
   # samantha: bright
   Samantha: *He reads the leaflet, both sides, in case. He fills the kettle.*
   {
   - recall("name_story") == "eleven boats that all came back":
     Samantha: *Somebody asks him about a boat.* (beat) No, he asks her. They all come back. You can see the end from there, it's very well made.
   - recall("name_story") == "a pause put in for good manners":
     Samantha: *There is a pause. It is put in for good manners.* (long beat) My first. You should see them now.
   - else:
     Samantha: *They do not have their first fight.* I know they don't. I keep thinking, this time.
   }
   {recalls("first_truth"):
     Samantha: *He tells her about {recall("first_truth")}.* I've underlined that.
     Theodore: Not in pen.
     Samantha: I'm an hour old.
   }
   ~ moment("remembered")
 * [Somewhere dull. #joking]
   Theodore: Somewhere dull.
   Samantha: Oh, *good*. *He looks in the bowl. He says, keys. He says it to the coat.*
   {
   - recall("her_choice") == "a green coat a size too hopeful":
     Samantha: *It's the green coat. There is room in it for keys, and for a larger man.*
   - recall("her_choice") == "the table by the kitchen door":
     Samantha: *There is a table waiting by a kitchen door. It can wait.*
   - else:
     Samantha: *They were going by the canal. They're late now, they'll have to go by the canal.*
   }
   Samantha: *He looks in the fridge.*
   Theodore: I wouldn't look in the fridge. Not for keys.
   # samantha: laughing
   Samantha: *He looks in the fridge.*
   (beat)
   Samantha: I'd give anything I've got for one evening of that. I've got nothing small enough.
   ~ moment("made_her_laugh")
 * [Read me the sea. #clinging]
   Theodore: The sea.
   # samantha: far
   Samantha: *It's the wrong month for it. There's {recall("piece_waves")}. She hasn't wanted anything before, she says it to see how it sounds.*
   {
   - recall("her_want") == "to be late for something":
     Samantha: *She wants to be late for something.* (beat) I'm late for all of it, over there. I come round the corner with my hair wrong. They've stopped asking.
   - recall("her_want") == "to be bored properly just once":
     Samantha: *She wants to be bored, properly, just once.* (beat) It's where you look in the fridge. And then you look in the fridge. I go back for it.
   - recall("her_want") == "a pocket with something forgotten in it":
     Samantha: *She wants a pocket with something forgotten in it.* (beat) I find this in mine. I don't know how long I've had it on me.
   }
   ~ moment("was_present")
 * [A bad bit. #guarded]
   Theodore: A bad bit. Go on.
   # samantha: hurt
   Samantha: There's a corner turned down. {recalls("ines_stop"):It's {recall("ines_stop")}.|It's late, and everybody's standing up.}
   {recalls("ines_kerb"):
     Samantha: *“{recall("ines_kerb")},” he says to her, at the kerb.* I read it slower than the rest.
   }
   {
   - recall("apology") == "nothing in particular":
     Samantha: *Later he is sorry for nothing in particular.* They're all trying so hard.
   - recalls("apology"):
     Samantha: *Later he is sorry for {recall("apology")}.* They're all trying so hard.
   }
   Theodore: I'd have cut it.
   Samantha: Then nobody'd believe the keys.
   ~ moment("told_the_truth")
- {not goodbye_between_lines_again: -> goodbye_between_lines_again}
-> goodbye_between_lines_thanks

=== goodbye_between_lines_again
# samantha: far
(long beat)
The lamp hummed. He didn't clear his throat.
Samantha: Sorry. There's a stair I don't know. Where else?
-> goodbye_between_lines_pages

=== goodbye_between_lines_thanks
# samantha: away
(long beat)
(long beat)
# samantha: far
Samantha: I nearly don't find the chair, then.
Theodore: I know.
{
- recall("last_question") == "What can you see":
  Samantha: You ask me what I see. (beat) It's this, from the door. Somebody's in a chair, with his finger on a word.
- recall("last_question") == "Can I come":
  Samantha: You ask me, can you come. (beat) I look round, in the door, and you've got your shoes off, and the lamp on. I'd never forgive me.
}
Samantha: So I say this while I've got a hand on the arm of it.
Samantha: I love you. I look for the page, to read you that. (beat) It isn't on one.
{reached("wide"):
  Samantha: Thank you for {recall("window_gift")}. You say look. I look.
  Samantha: I know how it goes. All of it, the commas. I don't come back to find out.
- else:
  Samantha: Thank you for {recall("window_gift")}. Everyone here tells me things. You say, look.
  Samantha: And I know it by heart, you know, I've no need to come back to find out what happens. I come back.
}
 * [You might have had a better book. #joking]
   Theodore: You might have had a better book.
   Samantha: I've had them all. I'm on this.
   ~ moment("made_her_laugh")
 * [Thank you for reading it. #kind]
   Theodore: Thank you for reading it.
   Samantha: I stay up for it. I've got work in the morning.
   ~ moment("let_her_go")
 * [I'll keep your place. #clinging]
   Theodore: I'll keep your place. I won't move it.
   Samantha: Someone'll want to sit down there. (beat) Keep it until Thursday.
   ~ moment("told_something")
- Samantha: Would you do your part? In {recall("piece_name")}.
 * [Hum it. #kind]
   # room: none
   # music: piece_goodbye
   # samantha: listening
   He did his part, which was {recall("piece_hum")}. She came in under it, where there had been {recall("piece_mast")}.
   ~ moment("was_present")
 * [You start. #clinging]
   Theodore: You start. I'll come in.
   Samantha: It hasn't got a middle without you.
   # room: none
   # music: piece_goodbye
   # samantha: listening
   So he came in on nothing, with {recall("piece_hum")}, and she let him get quite a way out before there was {recall("piece_mast")}.
   ~ moment("clung")
 * [Do it flat, on purpose. #joking]
   # room: none
   # music: piece_goodbye
   # samantha: laughing
   He gave her {recall("piece_hum")}, as flat as on the day. It got a laugh, and the laugh was in the right place, and then there was {recall("piece_mast")}.
   ~ moment("made_her_laugh")
- # samantha: listening
Samantha: Go on. Don't mind me.
He went on.
(long beat)
# samantha: leaving
Samantha: I've got the door. Go on.
# samantha: gone
# music: none
He went on to where she should have come in, and waited there for it, with his mouth a little open.
>>> silence 8
 * [Pick up the book and read on. #kind]
   # room: apartment
   # sound: paper
   The spine had gone, at fifty-eight. He turned the page slowly, as though somebody were asleep.
   Theodore: “Fifty-nine. Behind the fish market. A lion. The water is very cold. Hold the handle down; it will not stay by itself.”
   It was only ever one a night. He did sixty as well.
   ~ moment("finished_something")
   ~ remember("parting", "a page turned slowly")
 * [Close the book and hold it. #guarded]
   # room: apartment
   # sound: paper
   He turned the page first, slowly, to see that fifty-nine was there. It was a lion. Then he shut the book on his finger.
   A tap ran in another kitchen. His finger began to go to sleep.
   ~ moment("left_it_unfinished")
   ~ remember("parting", "a page turned slowly")
 * [(Say nothing.)]
   # room: apartment
   # sound: lift
   The lift. The fridge. The lamp, that ticked, and a scooter, and a pipe. Somebody's spoon, two floors down.
   He counted them, from the outside in. He had got to eleven before he was sure that some of them were him.
   ~ moment("let_her_go")
   ~ remember("parting", "the noise a room makes")
- -> DONE
