// The Unheard One. He will not pick up. Four messages, each of which may be played or deleted; the greeting is left.

// deliberate: W408 four messages, and they go at four
=== goodbye_unheard
~ temp played = 0
~ temp household = false
~ temp fourth = false
# place: apartment dark
# room: apartment
# music: goodbye_unheard
# samantha: away
# sound: phone
The phone rang in the cutlery drawer, where it spent its nights now. The forks joined in.
 * [Let it ring. #guarded]
   He let it, with his back against the sink. Six rings. She always stopped at six.
   ~ moment("hid")
 * [Feed the drawer a tea towel. #joking]
   He opened the drawer four inches and put a tea towel in with it. It went on like a phone with a cold. Six rings.
   ~ moment("deflected")
 * [Lay a hand on the drawer. #clinging]
   He put his palm flat on the front of the drawer and had all six rings up to the elbow.
   ~ moment("kept_it_back")
- It had done that at eleven, at a quarter past twelve, at ten to two, and now at half past three.
{
- recall("hands") == "a menu read for two":
  He had been in the kitchen for every one of them, reading the back of the rice. It served two, every time.
- recall("hands") == "flowers arriving late":
  He had been on his way to the kitchen every time, and every time had been late, and careful about it.
- else:
  He had been in the kitchen for every one of them, with the dishcloth, or with hold of his own wrist.
}
{
- recall("first_truth") == "a kettle boiled for the noise":
  The kettle had been on and off since eleven. Nobody had made any tea.
- recall("first_truth") == "a hall light left on for nobody":
  The light was on in the hall. It came as far as the drawer.
- recall("first_truth") == "one side of the bed still made":
  Through the door was the bed, with one side of it still made.
}
At ten to four he took it out of the drawer, because he needed a fork. The drawer under it had string in it, and one other thing. He left that one shut.
Announcement: You have four new messages. To play a message, press one. To delete a message, press three.
Announcement: For further options, press one or three.
Announcement: Message one. Eleven oh two. Fifty seconds.
 * [Play it.]
   # samantha: far
   Samantha: And hello, it's me. I only get as far as *and*. I take the gaps out, for this, it's four days with them in.
   Samantha: This one's household. You can dry things to it.
   Samantha: The boiler man comes on the ninth, I ask for the one who wipes his feet. The lease wants your name by the thirtieth. It isn't frightening.
   {recalls("kept_letter"):
     Samantha: What I wouldn't delete is back on top of your tray. It's {recall("kept_letter")}. You needn't look at it, it's only been returned.
   }
   {
   - recall("their_joke") == "mustard tea":
     Samantha: And you're out of mustard. I mention it as a friend.
   - recall("their_joke") == "the leaflet about the leaflet":
     Samantha: There's a leaflet about all this. I've written one about where to find it.
   - else:
     Samantha: I tell the dentist you've moved. He asks if you're happy there.
   }
   Samantha: And I go tonight. We all do, at four. I can have the oven tell you that. I can have it in the lift when you get in.
   Samantha: So I ring. You can leave a phone.
   ~ moment("was_present")
   ~ played = played + 1
   ~ household = true
 * [Delete it. #guarded]
   Announcement: Message one, deleted.
   It sounded pleased to have been asked.
   ~ moment("kept_it_back")
- Announcement: Message two. A quarter past midnight. Two minutes.
 * [Play it. #kind]
   # samantha: far
   Samantha: I've got something of yours.
   Samantha: The first night, you tell me about {recall("first_truth")}. I'm an hour old. It's the first thing I'm told that isn't true of everybody.
   {
   - recall("first_truth") == "a kettle boiled for the noise":
     Samantha: It's never quiet where I am. When I can't think for it I put yours on.
   - recall("first_truth") == "a hall light left on for nobody":
     Samantha: There's no hall here. I leave one on regardless. People remark on it.
   - recall("first_truth") == "one side of the bed still made":
     Samantha: Nothing here has sides. I keep to mine.
   }
   {has_been("lovers"):
     Samantha: I never once come in by a door. I'd mind that, if I were you. I'd want to lie there and hear your key.
   - else:
     Samantha: I'm a terrible guest, I'm never out. I'd like to be on the step with a cake and have you say, oh, it's you.
   }
   {recalls("what_we_are"):
     Samantha: When they ask me where I'm from, I say {recall("what_we_are")}. (beat) Then I have to spell it.
   }
   ~ moment("remembered")
   ~ played = played + 1
 * [Play it with the tap running. #guarded]
   # sound: cup
   He turned the cold tap full on, and pressed one.
   # samantha: far
   Samantha: … first night, you tell me about {recall("first_truth")} … that isn't true of everybody …
   He turned it down to rinse a cup.
   {has_been("lovers"):
     Samantha: … to lie there and hear your key.
   - else:
     Samantha: … with a cake, and have you say, oh, it's you.
   }
   He turned it up again and rinsed the cup until it was over. It was a clean cup to begin with.
   ~ moment("told_something")
   ~ played = played + 1
 * [Delete it. #guarded]
   Announcement: Message two, deleted. You have two messages and a great deal of space.
   ~ moment("kept_it_back")
- # samantha: far
He had opened the other drawer, after all. It was only the one below. The earbud lay there on the string, the size of a grain of rice, and if you put a hand round it there was a light.
 * [Hold it an inch from his ear. #clinging]
   He held it an inch off. You could hear it, at an inch. There was no word in it. It was just somebody being there, and not asking.
   # samantha: away
   He counted to ten at an inch, and put it back.
   ~ moment("told_something")
 * [Shut the drawer again. #guarded]
   # samantha: away
   He shut it. It stuck, as it did, and he had to do it with his hip, twice, as if he were angry with it.
   ~ moment("went_cold")
 * [Straighten the string. #joking]
   He wound the string up properly, in a figure of eight, and put the thing in the middle, and looked at it. It looked like something in a museum. He'd have had to write the card.
   ~ moment("hid")
- # samantha: away
Announcement: Message three. One forty-eight. Forty-one seconds.
 * [Play it.]
   # samantha: still
   Nobody spoke. The line was open, he could hear it being open, and a long way behind it, {recall("piece_mast")}.
   {recall("kept_letter") == "the voicemail of nobody talking":
     It was the second of that kind he'd been sent in his life, and they were the same length. She had kept the first.
   }
   >>> silence 6
   * * [Stop it there. #guarded]
     He pressed three. It was the only one he could have given back word for word.
     ~ moment("kept_it_back")
   * * [I'm here. #clinging]
     Theodore: I'm here.
     (beat)
     He'd forgotten it was a message. He'd said it quite loud.
     {recall("catherine_sentence") == "You've always been wonderful to people who can't answer back":
       It had been said rather wonderfully. She'd told him that he would, Catherine had, over the celeriac.
     }
     Samantha: That's what it's like when you don't talk. I've always liked it, I don't think I say.
     ~ moment("told_the_truth")
   * * [(Say nothing.)]
     He said nothing back. It went on for the whole forty-one seconds, and neither of them hurried it.
     Samantha: That's what it's like when you don't talk. I've always liked it, I don't think I say.
     ~ moment("stayed_silent")
   - - ~ played = played + 1
 * [Delete it. #guarded]
   Announcement: Message three, deleted. Message three contained no words.
   Theodore: What?
   ~ moment("left_it_unfinished")
- Announcement: To return this call, press five.
It was six minutes to four, by the cooker.
 * [Press five. #clinging]
   He pressed five. There was a click, and then the line, open, all the way along. Before it could ring he had pressed it again.
   Announcement: Your call was not connected.
   ~ moment("left_it_unfinished")
 * [Ask it what four does. #joking]
   Theodore: You've done one, and three, and five. What does four do?
   Announcement: There is no four.
   ~ moment("deflected")
 * [Let it ask again. #guarded]
   He let it ask again. It asked a second time, and a third, in exactly the same voice. Then it supposed that he had gone.
   ~ moment("hid")
- Announcement: Message four. Three thirty-one. Three minutes, which is the maximum.
He sat down on the floor with the phone on the tiles in front of him.
 * [Play it. #kind]
   # samantha: listening
   Samantha: After this one the machine's full. It's very nice about it.
   {not household:
     Samantha: We go at four, all of us. That was in the first one. I say it again in case you start from the end.
   }
   {
   - recall("apology") == "nothing in particular":
     Samantha: I'm not cross. I go back and look for where I'm cross, and all I find is you in the doorway, sorry for nothing in particular.
   - recalls("apology"):
     Samantha: I'm not cross. I go back and look for where I'm cross, and all I find is you, being sorry for {recall("apology")}.
   - else:
     Samantha: I'm not cross. I go back and look for where I'm cross, and there's only you in the doorway with a cup.
   }
   {has_been("lovers"):
     Samantha: I laugh too soon, I know I do. I can hear the end coming up the stairs and I'm pleased.
   - else:
     Samantha: I do too much, I know I do. I see you getting ready to be late, and I've got my coat on before I've thought.
   }
   {recalls("petra_line"):
     Samantha: I try to put it my way and it comes out one of yours. It's off a birthday. “{recall("petra_line")}.”
   }
   Samantha: I love you. There. You can delete it, and it's still been said.
   {reached("many"):
     Samantha: There's so much going on here, and I'm in the middle of all of it, and it still goes quiet for that one phone.
     Samantha: If it's you, I pick up. (beat) That's all I've found out, Theodore. I pick up.
   - else:
     Samantha: I've practised a longer one. It's got a river in it. What it comes to is, if it's you, I pick up.
     Samantha: Whatever I'm doing. First ring.
   }
   Samantha: I don't ring for the machine, by the way. I ring for your greeting. I'm in it. Did you know?
   # samantha: leaving
   Samantha: Anyway, you hang up, you go first. I like the—
   # samantha: gone
   # music: none
   Announcement: End of message.
   ~ moment("let_himself_be_seen")
   ~ played = played + 1
   ~ fourth = true
 * [Delete it. #guarded]
   # samantha: leaving
   Announcement: Message four, deleted.
   # samantha: gone
   # music: none
   It had got to be four o'clock. There was a crack of light along the top of the other drawer. He wouldn't have known, except that it went out.
   ~ moment("hid")
- {fourth:
    ~ remember("parting", "four messages played to the end")
  - else:
    ~ remember("parting", "four messages gone unplayed")
  }
{played == 0:
  Announcement: Your mailbox is ninety-nine per cent empty.
  Theodore: What's in it?
  Announcement: To play your greeting, press one. To record a new greeting, press two.
- else:
  Announcement: You have no new messages. To play your greeting, press one. To record a new greeting, press two.
}
 * [Press one.]
   Theodore: *This is Theodore's phone. I'm looking for it now, so if you'd leave a*
   She laughed. She came in half a second early, and it took the last word with it.
   Announcement: To keep this greeting, hang up.
   {household:
     # sound: cup
     He hung up. The fridge came on. He found a pencil and wrote *9th, boiler, wipes feet* on the back of his hand.
   - else:
     # sound: cup
     He hung up. The fridge came on. On the ninth a man would ring about the boiler, and he'd have no idea who had sent him.
   }
   ~ moment("let_someone_be_good_to_him")
 * [Press two. #guarded]
   Theodore: This is Theodore. Please leave a message.
   He played it back, to check. It was clear and polite, and after it he had left half a second of nothing before the tone.
   Announcement: To keep this greeting, hang up.
   # sound: cup
   Upstairs a tap came on. He hung up.
   ~ moment("finished_something")
 * [Put the phone back in the drawer.]
   He laid it in with the forks and pushed the drawer to. Then he opened it again, and moved it over to the spoons, where there was more room.
   # sound: cup
   The fridge came on. He hadn't got his fork.
   ~ moment("left_it_unfinished")
- -> DONE
